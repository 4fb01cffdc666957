/**
 * The schema of the SQLite store. Migrations go forward only and run at start, in one transaction; a
 * file that a newer version has written is refused rather than guessed at.
 */
import type { DatabaseSync } from 'node:sqlite';
import { newerSchemaError } from './newer-schema.ts';

/** Version n is reached by running `MIGRATIONS[n - 1]`. A migration is never changed once released. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE registers (
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

   CREATE INDEX tips_by_week ON tips (publisher, iso_week);`,

  `CREATE TABLE helped (
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
   ) STRICT, WITHOUT ROWID;`,

  `ALTER TABLE tips ADD COLUMN closed_reason TEXT;

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
   ) STRICT, WITHOUT ROWID;`,

  // One register for every form (docs/decisions/0035). The messages are moved before the old table goes:
  // dropping it with rows that point at it would erase them.
  `CREATE TABLE responses (
     publisher TEXT NOT NULL,
     year INTEGER NOT NULL,
     sequence INTEGER NOT NULL,
     form TEXT NOT NULL,
     entry TEXT,
     lookup_hash TEXT NOT NULL,
     content_tag TEXT NOT NULL,
     answer_recipient TEXT NOT NULL,
     coded TEXT NOT NULL,
     places INTEGER,
     received_at TEXT NOT NULL,
     kept_from TEXT NOT NULL,
     iso_week TEXT NOT NULL,
     flags TEXT NOT NULL,
     status TEXT NOT NULL,
     closed_reason TEXT,
     text_envelope BLOB NOT NULL,
     contact_envelope BLOB,
     PRIMARY KEY (publisher, year, sequence),
     UNIQUE (publisher, lookup_hash)
   ) STRICT;

   INSERT INTO responses
   SELECT publisher, year, sequence, 'tips', NULL, lookup_hash, content_tag, answer_recipient,
     json_patch('{}', json_object('experience', experience, 'category', category, 'area', area,
       'timeBand', time_band)),
     NULL, received_at, received_at, iso_week, flags, status, closed_reason, text_envelope,
     contact_envelope
   FROM tips;

   CREATE TABLE moved_messages (
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
     FOREIGN KEY (publisher, year, sequence) REFERENCES responses ON DELETE CASCADE
   ) STRICT;
   INSERT INTO moved_messages SELECT * FROM messages;
   DROP TABLE messages;
   DROP TABLE tips;
   ALTER TABLE moved_messages RENAME TO messages;

   CREATE INDEX responses_by_week ON responses (publisher, iso_week);
   CREATE INDEX responses_by_entry ON responses (publisher, form, entry);`,

  `CREATE TABLE desk_records (
     publisher TEXT NOT NULL,
     kind TEXT NOT NULL,
     id TEXT NOT NULL,
     revision INTEGER NOT NULL,
     updated_at TEXT NOT NULL,
     year INTEGER,
     sequence INTEGER,
     envelope BLOB NOT NULL,
     PRIMARY KEY (publisher, kind, id),
     FOREIGN KEY (publisher, year, sequence) REFERENCES responses ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX desk_records_by_tip ON desk_records (publisher, year, sequence);

   CREATE TABLE desk_sessions (
     id_hash TEXT PRIMARY KEY,
     publisher TEXT NOT NULL,
     recipient TEXT NOT NULL,
     signed_in_at TEXT NOT NULL,
     last_seen_at TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;`,
];

/** Brings the database to this version's schema. Throws when it is newer than this version knows. */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT');
    const row = database.prepare('SELECT version FROM schema_version').get();
    const version = Number(row?.['version'] ?? 0);
    if (version > MIGRATIONS.length) throw newerSchemaError(version, MIGRATIONS.length);
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    database.exec('DELETE FROM schema_version');
    database.prepare('INSERT INTO schema_version VALUES (?)').run(MIGRATIONS.length);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
