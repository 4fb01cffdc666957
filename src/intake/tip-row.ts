/** A tip as a database has it, read the same way from every store. */
import { formatRegisterNumber } from './register-number.ts';
import type { StoredTip } from './store.ts';

/** A row as it was written by `put`: only this program writes the table, so its values are trusted. */
export function tipOfRow(row: Readonly<Record<string, unknown>>): StoredTip {
  const { year, sequence, time_band: timeBand, contact_envelope: contact } = row;
  const closedReason = row['closed_reason'];
  return {
    publisher: row['publisher'],
    year,
    number: formatRegisterNumber(Number(year), Number(sequence)),
    lookupHash: row['lookup_hash'],
    contentTag: row['content_tag'],
    answerRecipient: row['answer_recipient'],
    experience: row['experience'],
    category: row['category'],
    area: row['area'],
    ...(timeBand === null ? {} : { timeBand }),
    receivedAt: row['received_at'],
    isoWeek: row['iso_week'],
    flags: JSON.parse(String(row['flags'])) as unknown,
    status: row['status'],
    ...(closedReason === null ? {} : { closedReason }),
    textEnvelope: row['text_envelope'],
    ...(contact === null ? {} : { contactEnvelope: contact }),
  } as StoredTip;
}
