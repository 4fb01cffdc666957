/**
 * A file of SQLite's first schema, with two numbers given out and one tip left: kept as it was, so that a
 * migration that no longer fits what is out there is noticed.
 */
import type { StoredTip } from '../../../src/intake/store.ts';

export const FIRST_SCHEMA = `
   CREATE TABLE registers (
     publisher TEXT NOT NULL,
     year INTEGER NOT NULL,
     last INTEGER NOT NULL,
     PRIMARY KEY (publisher, year)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE tips (
     publisher TEXT NOT NULL,
     year INTEGER NOT NULL,
     sequence INTEGER NOT NULL,
     lookup_hash TEXT NOT NULL,
     content_tag TEXT NOT NULL,
     answer_recipient TEXT NOT NULL,
     experience TEXT NOT NULL,
     category TEXT NOT NULL,
     area TEXT NOT NULL,
     time_band TEXT,
     received_at TEXT NOT NULL,
     iso_week TEXT NOT NULL,
     flags TEXT NOT NULL,
     status TEXT NOT NULL,
     text_envelope BLOB NOT NULL,
     contact_envelope BLOB,
     PRIMARY KEY (publisher, year, sequence),
     UNIQUE (publisher, lookup_hash)
   ) STRICT;

   CREATE INDEX tips_by_week ON tips (publisher, iso_week);

   CREATE TABLE schema_version (version INTEGER NOT NULL) STRICT;
   INSERT INTO schema_version VALUES (1);
   INSERT INTO registers VALUES ('varnamo', 2026, 2);
   INSERT INTO tips VALUES ('varnamo', 2026, 2, 'hash', 'tag', 'age1answer', 'unsafe', 'light',
     'centrum', 'night', '2026-11-20T12:00:00Z', '2026-W47', '["personal-data"]', 'read',
     x'010203', NULL);
`;

export const FIRST_TIP: StoredTip = {
  publisher: 'varnamo',
  year: 2026,
  number: '2026-0002',
  lookupHash: 'hash',
  contentTag: 'tag',
  answerRecipient: 'age1answer',
  experience: 'unsafe',
  category: 'light',
  area: 'centrum',
  timeBand: 'night',
  receivedAt: '2026-11-20T12:00:00Z',
  isoWeek: '2026-W47',
  flags: ['personal-data'],
  status: 'read',
  textEnvelope: new Uint8Array([1, 2, 3]),
};
