/**
 * The schema of the PostgreSQL store. Migrations go forward only and run at start, in one transaction,
 * one instance at a time; a database that a newer version has written is refused.
 *
 * Text is compared by its bytes (`COLLATE "C"`), so that lists are in the same order in every store.
 */
import type { Sql } from 'postgres';
import { newerSchemaError } from './newer-schema.ts';

/** Version n is reached by running `MIGRATIONS[n - 1]`. A migration is never changed once released. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE registers (
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
   );`,

  // UNLOGGED: never in the write-ahead log, and so in no archive of it and on no replica. After a crash
  // they are empty, and counting starts again.
  `CREATE UNLOGGED TABLE hourly_salts (
     hour INTEGER PRIMARY KEY,
     salt BYTEA NOT NULL
   );

   CREATE UNLOGGED TABLE hourly_counters (
     name TEXT COLLATE "C" PRIMARY KEY,
     free_at DOUBLE PRECISION NOT NULL
   );

   CREATE UNLOGGED TABLE spent (
     id TEXT COLLATE "C" PRIMARY KEY,
     expires_at DOUBLE PRECISION NOT NULL
   );
   CREATE INDEX spent_by_expiry ON spent (expires_at);`,

  // One register for every form (docs/decisions/0035).
  `ALTER TABLE tips RENAME TO responses;
   ALTER TABLE responses RENAME CONSTRAINT tips_once TO responses_once;
   ALTER INDEX tips_by_week RENAME TO responses_by_week;
   ALTER TABLE responses
     ADD COLUMN form TEXT COLLATE "C",
     ADD COLUMN entry TEXT COLLATE "C",
     ADD COLUMN coded TEXT,
     ADD COLUMN places INTEGER,
     ADD COLUMN kept_from TEXT COLLATE "C";
   UPDATE responses SET form = 'tips', kept_from = received_at,
     coded = json_strip_nulls(json_build_object('experience', experience, 'category', category,
       'area', area, 'timeBand', time_band))::text;
   ALTER TABLE responses
     ALTER COLUMN form SET NOT NULL,
     ALTER COLUMN coded SET NOT NULL,
     ALTER COLUMN kept_from SET NOT NULL,
     DROP COLUMN experience,
     DROP COLUMN category,
     DROP COLUMN area,
     DROP COLUMN time_band;
   CREATE INDEX responses_by_entry ON responses (publisher, form, entry);`,

  `CREATE TABLE desk_records (
     publisher TEXT COLLATE "C" NOT NULL,
     kind TEXT COLLATE "C" NOT NULL,
     id TEXT COLLATE "C" NOT NULL,
     revision INTEGER NOT NULL,
     updated_at TEXT NOT NULL,
     year INTEGER,
     sequence INTEGER,
     envelope BYTEA NOT NULL,
     PRIMARY KEY (publisher, kind, id),
     FOREIGN KEY (publisher, year, sequence) REFERENCES responses ON DELETE CASCADE
   );
   ALTER TABLE desk_records ALTER COLUMN envelope SET STORAGE EXTERNAL;
   CREATE INDEX desk_records_by_tip ON desk_records (publisher, year, sequence);

   CREATE TABLE desk_sessions (
     id_hash TEXT COLLATE "C" PRIMARY KEY,
     publisher TEXT COLLATE "C" NOT NULL,
     recipient TEXT COLLATE "C" NOT NULL,
     signed_in_at TEXT COLLATE "C" NOT NULL,
     last_seen_at TEXT COLLATE "C" NOT NULL
   );`,
];

/** Held while the schema is looked at and changed. Any number, as long as no other program uses it. */
const MIGRATION_LOCK = 7_420_116_001;

/** Brings the database to this version's schema. @throws when it is newer than this version knows */
export async function migratePostgres(sql: Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    // Whoever starts beside an instance that migrates waits for it, however long it takes.
    await transaction`SET LOCAL lock_timeout = 0`;
    await transaction`SET LOCAL statement_timeout = 0`;
    await transaction`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`;
    await transaction`CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)`;
    const [row] = await transaction<{ version: number }[]>`SELECT version FROM schema_version`;
    const version = row?.version ?? 0;
    if (version > MIGRATIONS.length) throw newerSchemaError(version, MIGRATIONS.length);
    if (version === MIGRATIONS.length) return;
    for (const migration of MIGRATIONS.slice(version)) await transaction.unsafe(migration);
    await transaction`DELETE FROM schema_version`;
    await transaction`INSERT INTO schema_version VALUES (${MIGRATIONS.length})`;
  });
}
