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

/** What the third version had more, with an answer to the tip. Run after `FIRST_SCHEMA`. */
export const THIRD_SCHEMA = `
   CREATE TABLE helped (
     publisher TEXT NOT NULL,
     iso_week TEXT NOT NULL,
     page TEXT NOT NULL,
     answer TEXT NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (publisher, iso_week, page, answer)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE meetings (
     publisher TEXT NOT NULL,
     date TEXT NOT NULL,
     audience TEXT NOT NULL,
     attended INTEGER NOT NULL,
     got_call INTEGER NOT NULL,
     hung_up INTEGER NOT NULL,
     PRIMARY KEY (publisher, date, audience, attended, got_call, hung_up)
   ) STRICT, WITHOUT ROWID;

   ALTER TABLE tips ADD COLUMN closed_reason TEXT;

   CREATE TABLE messages (
     publisher TEXT NOT NULL,
     year INTEGER NOT NULL,
     sequence INTEGER NOT NULL,
     position INTEGER NOT NULL,
     author TEXT NOT NULL,
     sent_at TEXT NOT NULL,
     content_tag TEXT NOT NULL,
     envelope BLOB NOT NULL,
     PRIMARY KEY (publisher, year, sequence, position),
     UNIQUE (publisher, year, sequence, content_tag),
     FOREIGN KEY (publisher, year, sequence) REFERENCES tips ON DELETE CASCADE
   ) STRICT;

   CREATE TABLE marks (
     publisher TEXT NOT NULL,
     name TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (publisher, name)
   ) STRICT, WITHOUT ROWID;

   UPDATE tips SET status = 'closed', closed_reason = 'done';
   INSERT INTO messages VALUES ('varnamo', 2026, 2, 1, 'municipality', '2026-11-20T13:00:00Z',
     'message-1', x'040506');
   UPDATE schema_version SET version = 3;
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
