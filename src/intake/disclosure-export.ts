/**
 * A tip, or another response, as it is handed out when somebody asks for it as a public document: as text, masked, with the
 * contact details apart and only when asked for. And the register, as the registrar keeps it.
 */
import { dayOf } from '../domain/calendar/days.ts';
import { AREA_ELSEWHERE } from '../domain/tips/choices.ts';
import type { OpenedMessage } from './answers.ts';
import type { IntakeArea } from './contract.ts';
import { semicolonCsv } from '../domain/open-data/harmless-cell.ts';
import { FORM_LABELS, LABELS } from './export-labels.ts';
import { nameOfArea } from './export-week.ts';
import { parseRegisterNumber, formatRegisterNumber } from './register-number.ts';
import type { StoredResponse } from './response-store.ts';
import type { OpenedResponse } from './seal.ts';
import { TIPS, tipOfResponse } from './tips-in-register.ts';

/** Headings of the text: the form's questions, shortened. */
const FIELDS: Readonly<Record<string, string>> = {
  place: 'Plats',
  occurrence: 'Hur ofta',
  date: 'Dag',
  weekdays: 'Veckodagar',
  text: 'Berättelse',
  contactName: 'Namn',
  contactEmail: 'E-post',
  contactPhone: 'Telefon',
};
const VALUES: Readonly<Record<string, string>> = {
  once: 'hände en gång',
  often: 'brukar vara så',
  mon: 'måndag',
  tue: 'tisdag',
  wed: 'onsdag',
  thu: 'torsdag',
  fri: 'fredag',
  sat: 'lördag',
  sun: 'söndag',
};
/** Said with the label of their code, from what stands beside the envelope. */
const CODED = ['experience', 'category', 'area', 'timeBand'];

/** The response and its messages as text, unmasked. Contact details are not in it. */
export function disclosureText(
  publisher: { name: string; areas: readonly IntakeArea[] },
  response: StoredResponse,
  { answers }: OpenedResponse,
  messages: readonly OpenedMessage[],
): string {
  const lines = [
    `${publisher.name}, ${subjectOf(response).toLowerCase()} ${response.number}`,
    `Mottaget: ${dayOf(new Date(response.receivedAt))}`,
    ...(response.form === TIPS
      ? [...codedLines(publisher, response), ...answerLines(answers, CODED)]
      : [`Gäller: ${response.entry ?? ''}`, ...answerLines(answers, [])]),
    ...messages.flatMap(({ from, sentAt, text }) => [
      '',
      `${from === 'sender' ? 'Avsändaren' : publisher.name}, ${dayOf(new Date(sentAt))}:`,
      text ?? 'Går inte att öppna.',
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function codedLines({ areas }: { areas: readonly IntakeArea[] }, response: StoredResponse) {
  const tip = tipOfResponse(response);
  return [
    `Kategori: ${LABELS.category[tip.category]}`,
    `Upplevelse: ${LABELS.experience[tip.experience]}`,
    `Område: ${tip.area === AREA_ELSEWHERE ? LABELS.elsewhere : nameOfArea(tip.area, areas)}`,
    ...(tip.timeBand === undefined ? [] : [`Tid på dygnet: ${LABELS.timeBand[tip.timeBand]}`]),
  ];
}

/** The contact details alone, or undefined when there are none. */
export function contactText(
  response: StoredResponse,
  { contact }: OpenedResponse,
): string | undefined {
  if (!contact) return undefined;
  const heading = `Kontaktuppgifter, ${subjectOf(response).toLowerCase()} ${response.number}`;
  return `${[heading, ...answerLines(contact, [])].join('\n')}\n`;
}

function subjectOf({ form }: StoredResponse): string {
  return FORM_LABELS[form] ?? form;
}

function answerLines(
  answers: Readonly<Record<string, string | string[]>>,
  without: readonly string[],
): string[] {
  return Object.entries(answers)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => {
      const words = [value].flat().map((item) => VALUES[item] ?? item);
      return `${FIELDS[name] ?? name}: ${words.join(', ')}`;
    });
}

export const REGISTER_COLUMNS = ['Nummer', 'Datum', 'Avsändare', 'Ärende', 'Läge'] as const;

/**
 * The register as a table that a spreadsheet opens: every number up to the last one that is there. A
 * number without a response is one that has been erased.
 *
 * @param senderOf what stands in the column of senders
 * @param statusOf the status in words
 */
export function formatRegister(
  responses: readonly StoredResponse[],
  senderOf: (response: StoredResponse) => string,
  statusOf: (response: StoredResponse) => string,
): string {
  const rows: string[][] = [];
  let previous: { year: number; sequence: number } | undefined;
  for (const response of responses) {
    const [year, sequence] = parseRegisterNumber(response.number) ?? [response.year, 0];
    const first = previous?.year === year ? previous.sequence + 1 : 1;
    for (let missing = first; missing < sequence; missing += 1) {
      rows.push([formatRegisterNumber(year, missing), '', '', '', 'raderat']);
    }
    rows.push([
      response.number,
      dayOf(new Date(response.receivedAt)),
      senderOf(response),
      `${subjectOf(response)}: ${response.form === TIPS ? LABELS.category[tipOfResponse(response).category] : (response.entry ?? '')}`,
      statusOf(response),
    ]);
    previous = { year, sequence };
  }
  return semicolonCsv([[...REGISTER_COLUMNS], ...rows]);
}
