/**
 * A database of PostgreSQL's first schema, with two numbers given out and one tip left: kept as it was, so that a
 * migration that no longer fits what is out there is noticed.
 */
import type { StoredTip } from '../../../src/intake/store.ts';

export const FIRST_SCHEMA = `
   CREATE TABLE registers (
     publisher TEXT COLLATE "C" NOT NULL,
     year INTEGER NOT NULL,
     last INTEGER NOT NULL,
     PRIMARY KEY (publisher, year)
   );

   CREATE TABLE tips (
     publisher TEXT COLLATE "C" NOT NULL,
     year INTEGER NOT NULL,
     sequence INTEGER NOT NULL,
     lookup_hash TEXT COLLATE "C" NOT NULL,
     content_tag TEXT NOT NULL,
     answer_recipient TEXT NOT NULL,
     experience TEXT NOT NULL,
     category TEXT NOT NULL,
     area TEXT NOT NULL,
     time_band TEXT,
     received_at TEXT COLLATE "C" NOT NULL,
     iso_week TEXT COLLATE "C" NOT NULL,
     flags TEXT NOT NULL,
     status TEXT NOT NULL,
     closed_reason TEXT,
     text_envelope BYTEA NOT NULL,
     contact_envelope BYTEA,
     PRIMARY KEY (publisher, year, sequence),
     CONSTRAINT tips_once UNIQUE (publisher, lookup_hash)
   );
   -- Sealed envelopes cannot be made smaller: do not try at every write.
   ALTER TABLE tips ALTER COLUMN text_envelope SET STORAGE EXTERNAL;
   ALTER TABLE tips ALTER COLUMN contact_envelope SET STORAGE EXTERNAL;
   CREATE INDEX tips_by_week ON tips (publisher, iso_week);

   CREATE TABLE messages (
     publisher TEXT COLLATE "C" NOT NULL,
     year INTEGER NOT NULL,
     sequence INTEGER NOT NULL,
     position INTEGER NOT NULL,
     author TEXT NOT NULL,
     sent_at TEXT COLLATE "C" NOT NULL,
     content_tag TEXT COLLATE "C" NOT NULL,
     envelope BYTEA NOT NULL,
     PRIMARY KEY (publisher, year, sequence, position),
     UNIQUE (publisher, year, sequence, content_tag),
     FOREIGN KEY (publisher, year, sequence) REFERENCES tips ON DELETE CASCADE
   );
   ALTER TABLE messages ALTER COLUMN envelope SET STORAGE EXTERNAL;

   CREATE TABLE marks (
     publisher TEXT COLLATE "C" NOT NULL,
     name TEXT COLLATE "C" NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (publisher, name)
   );

   CREATE TABLE helped (
     publisher TEXT COLLATE "C" NOT NULL,
     iso_week TEXT COLLATE "C" NOT NULL,
     page TEXT COLLATE "C" NOT NULL,
     answer TEXT COLLATE "C" NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (publisher, iso_week, page, answer)
   );

   CREATE TABLE meetings (
     publisher TEXT COLLATE "C" NOT NULL,
     date TEXT COLLATE "C" NOT NULL,
     audience TEXT COLLATE "C" NOT NULL,
     attended INTEGER NOT NULL,
     got_call INTEGER NOT NULL,
     hung_up INTEGER NOT NULL,
     PRIMARY KEY (publisher, date, audience, attended, got_call, hung_up)
   );

   CREATE TABLE schema_version (version INTEGER NOT NULL);
   INSERT INTO schema_version VALUES (1);
   INSERT INTO registers VALUES ('varnamo', 2026, 2);
   INSERT INTO tips VALUES ('varnamo', 2026, 2, 'hash', 'tag', 'age1answer', 'unsafe', 'light',
     'centrum', 'night', '2026-11-20T12:00:00Z', '2026-W47', '["personal-data"]', 'closed', 'done',
     '\\x010203', NULL);
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
  status: 'closed',
  closedReason: 'done',
  textEnvelope: new Uint8Array([1, 2, 3]),
};
