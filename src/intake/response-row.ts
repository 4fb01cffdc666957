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
  return {
    ...listedPart(row),
    contact: Boolean(row['contact']),
    messages: Number(row['messages']),
  } as ListedResponse;
}

/** A row as it was written by `put`: only this program writes the table, so its values are trusted. */
export function responseOfRow(row: Readonly<Record<string, unknown>>): StoredResponse {
  return {
    ...listedPart(row),
    publisher: row['publisher'],
    year: row['year'],
    lookupHash: row['lookup_hash'],
    contentTag: row['content_tag'],
    answerRecipient: row['answer_recipient'],
    textEnvelope: row['text_envelope'],
    ...present({
      places: row['places'],
      keptFrom: row['kept_from'] === row['received_at'] ? null : row['kept_from'],
      contactEnvelope: row['contact_envelope'],
    }),
  } as StoredResponse;
}

/** What `LISTED_COLUMNS` say. */
function listedPart(row: Readonly<Record<string, unknown>>) {
  return {
    number: formatRegisterNumber(Number(row['year']), Number(row['sequence'])),
    form: row['form'],
    coded: JSON.parse(String(row['coded'])) as unknown,
    receivedAt: row['received_at'],
    isoWeek: row['iso_week'],
    flags: JSON.parse(String(row['flags'])) as unknown,
    status: row['status'],
    ...present({ entry: row['entry'], closedReason: row['closed_reason'] }),
  };
}

/** Without the columns that are empty: a field that there is nothing in is left out. */
function present(columns: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}
