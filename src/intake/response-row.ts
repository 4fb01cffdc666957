/** A response as a database has it, read the same way from every store. */
import { formatRegisterNumber } from './register-number.ts';
import type { ListedResponse, StoredResponse } from './response-store.ts';

/** What is listed of a response, in the order of `listedOfRow`: everything that is small and not sealed. */
export const LISTED_COLUMNS = [
  'year',
  'sequence',
  'form',
  'entry',
  'coded',
  'received_at',
  'iso_week',
  'flags',
  'status',
  'closed_reason',
] as const;

/** A row of `LISTED_COLUMNS`, with `contact` and `messages`. */
export function listedOfRow(row: Readonly<Record<string, unknown>>): ListedResponse {
  const optional = { entry: row['entry'], closedReason: row['closed_reason'] };
  return {
    number: formatRegisterNumber(Number(row['year']), Number(row['sequence'])),
    form: row['form'],
    coded: JSON.parse(String(row['coded'])) as unknown,
    receivedAt: row['received_at'],
    isoWeek: row['iso_week'],
    flags: JSON.parse(String(row['flags'])) as unknown,
    status: row['status'],
    contact: Boolean(row['contact']),
    messages: Number(row['messages']),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  } as ListedResponse;
}

/** A row as it was written by `put`: only this program writes the table, so its values are trusted. */
export function responseOfRow(row: Readonly<Record<string, unknown>>): StoredResponse {
  const optional = {
    entry: row['entry'],
    places: row['places'],
    keptFrom: row['kept_from'] === row['received_at'] ? null : row['kept_from'],
    closedReason: row['closed_reason'],
    contactEnvelope: row['contact_envelope'],
  };
  return {
    publisher: row['publisher'],
    form: row['form'],
    year: row['year'],
    number: formatRegisterNumber(Number(row['year']), Number(row['sequence'])),
    lookupHash: row['lookup_hash'],
    contentTag: row['content_tag'],
    answerRecipient: row['answer_recipient'],
    coded: JSON.parse(String(row['coded'])) as unknown,
    receivedAt: row['received_at'],
    isoWeek: row['iso_week'],
    flags: JSON.parse(String(row['flags'])) as unknown,
    status: row['status'],
    textEnvelope: row['text_envelope'],
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  } as StoredResponse;
}
