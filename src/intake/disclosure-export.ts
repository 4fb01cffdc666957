/**
 * A tip as it is handed out when somebody asks for it as a public document: as text, masked, with the
 * contact details apart and only when asked for. And the register, as the registrar keeps it.
 */
import { dayOf } from '../domain/calendar/days.ts';
import { AREA_ELSEWHERE } from '../domain/tips/form.ts';
import type { OpenedMessage } from './answers.ts';
import type { IntakeArea } from './contract.ts';
import { LABELS } from './export-labels.ts';
import { semicolonCsv } from '../domain/open-data/harmless-cell.ts';
import { nameOfArea } from './export-week.ts';
import { parseRegisterNumber, formatRegisterNumber } from './register-number.ts';
import type { OpenedTip } from './seal.ts';
import type { StoredTip } from './store.ts';

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

/** The tip and its messages as text, unmasked. Contact details are not in it. */
export function disclosureText(
  publisher: { name: string; areas: readonly IntakeArea[] },
  tip: StoredTip,
  { answers }: OpenedTip,
  messages: readonly OpenedMessage[],
): string {
  const lines = [
    `${publisher.name}, tips ${tip.number}`,
    `Mottaget: ${dayOf(new Date(tip.receivedAt))}`,
    `Kategori: ${LABELS.category[tip.category]}`,
    `Upplevelse: ${LABELS.experience[tip.experience]}`,
    `Område: ${tip.area === AREA_ELSEWHERE ? LABELS.elsewhere : nameOfArea(tip.area, publisher.areas)}`,
    ...(tip.timeBand === undefined ? [] : [`Tid på dygnet: ${LABELS.timeBand[tip.timeBand]}`]),
    ...answerLines(answers),
    ...messages.flatMap(({ from, sentAt, text }) => [
      '',
      `${from === 'sender' ? 'Avsändaren' : publisher.name}, ${dayOf(new Date(sentAt))}:`,
      text ?? 'Går inte att öppna.',
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The contact details alone, or undefined when there are none. */
export function contactText(tip: StoredTip, { contact }: OpenedTip): string | undefined {
  if (!contact) return undefined;
  return `${[`Kontaktuppgifter, tips ${tip.number}`, ...answerLines(contact)].join('\n')}\n`;
}

function answerLines(answers: Readonly<Record<string, string | string[]>>): string[] {
  return Object.entries(answers)
    .filter(([name]) => !CODED.includes(name))
    .map(([name, value]) => {
      const words = [value].flat().map((item) => VALUES[item] ?? item);
      return `${FIELDS[name] ?? name}: ${words.join(', ')}`;
    });
}

export const REGISTER_COLUMNS = ['Nummer', 'Datum', 'Avsändare', 'Ärende', 'Läge'] as const;

/**
 * The register as a table that a spreadsheet opens: every number up to the last one that is there. A
 * number without a tip is one that has been erased.
 *
 * @param senderOf what stands in the column of senders
 * @param statusOf the status in words
 */
export function formatRegister(
  tips: readonly StoredTip[],
  senderOf: (tip: StoredTip) => string,
  statusOf: (tip: StoredTip) => string,
): string {
  const rows: string[][] = [];
  let previous: { year: number; sequence: number } | undefined;
  for (const tip of tips) {
    const [year, sequence] = parseRegisterNumber(tip.number) ?? [tip.year, 0];
    const first = previous?.year === year ? previous.sequence + 1 : 1;
    for (let missing = first; missing < sequence; missing += 1) {
      rows.push([formatRegisterNumber(year, missing), '', '', '', 'raderat']);
    }
    const subject = `Tips: ${LABELS.category[tip.category]}`;
    rows.push([tip.number, dayOf(new Date(tip.receivedAt)), senderOf(tip), subject, statusOf(tip)]);
    previous = { year, sequence };
  }
  return semicolonCsv([[...REGISTER_COLUMNS], ...rows]);
}
