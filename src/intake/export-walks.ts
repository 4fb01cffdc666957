/**
 * What has come in about a safety walk, one row for each stop of each walker: counted answers without a key, and the words
 * and points with one.
 */
import type { RawAnswers } from '../domain/forms/definition.ts';
import { semicolonCsv } from '../domain/open-data/harmless-cell.ts';
import { dayOf } from '../domain/calendar/days.ts';
import {
  parseStopField,
  STOP_FIELDS,
  stopFieldName,
  type StopField,
  type WALK_ASPECTS,
  type WALK_FEELINGS,
} from '../domain/walks/form.ts';
import type { StoredResponse } from './response-store.ts';

/** Answers of one walker: the coded ones, or all of them when a key has opened the envelope. */
export interface WalkAnswers {
  response: Pick<StoredResponse, 'number' | 'receivedAt' | 'entry'>;
  answers: RawAnswers;
}

const COLUMNS: Record<StopField, string> = {
  name: 'Plats i ord',
  point: 'Punkt (latitud, longitud)',
  feeling: 'Känns',
  good: 'Bra',
  bad: 'Mindre bra',
  text: 'Vad personen ser',
  todo: 'Vad som skulle göra det bättre',
  own: 'Stoppets egen fråga',
};
const CODED: readonly StopField[] = ['feeling', 'good', 'bad'];
const FEELINGS: Record<(typeof WALK_FEELINGS)[number], string> = {
  safe: 'Tryggt',
  mixed: 'Både och',
  unsafe: 'Otryggt',
};
const ASPECTS: Record<(typeof WALK_ASPECTS)[number], string> = {
  light: 'Ljus',
  sight: 'Sikt',
  people: 'Människor',
  upkeep: 'Skötsel',
};
const WORDS: Readonly<Record<string, string>> = { ...FEELINGS, ...ASPECTS };

/** CSV for Swedish Excel, sorted by walk, then stop by stop in the order in which they were first answered. */
export function formatWalks(walks: readonly WalkAnswers[], withWords: boolean): string {
  const fields = STOP_FIELDS.filter((field) => withWords || CODED.includes(field));
  const rows = walks.flatMap(({ response, answers }) =>
    stopsOf(answers).map((stop) => [
      response.number,
      dayOf(new Date(response.receivedAt)),
      response.entry ?? '',
      stop,
      ...fields.map((field) => inWords(field, answers[stopFieldName(stop, field)])),
    ]),
  );
  return semicolonCsv([
    ['Registernummer', 'Mottaget', 'Vandring', 'Stopp', ...fields.map((field) => COLUMNS[field])],
    ...rows.toSorted((a, b) => (a[2] ?? '').localeCompare(b[2] ?? '', 'sv')),
  ]);
}

function stopsOf(answers: RawAnswers): string[] {
  return [...new Set(Object.keys(answers).flatMap((name) => parseStopField(name)?.stop ?? []))];
}

function inWords(field: StopField, answer: string | string[] | undefined): string {
  if (answer === undefined) return '';
  const values = Array.isArray(answer) ? answer : [answer];
  // Only the coded answers are codes: a walker may have written "light".
  return values
    .map((value) => (CODED.includes(field) ? (WORDS[value] ?? value) : value))
    .join(', ');
}
