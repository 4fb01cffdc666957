import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startPostgres, type RunningPostgres } from '../../../scripts/running-postgres.ts';
import { ConfigurationError } from '../../../src/intake/configuration-error.ts';
import { openPostgresStore } from '../../../src/intake/postgres-store.ts';
import { createSharedRateLimiter } from '../../../src/intake/rate-limit-shared.ts';
import { createSharedReplayList } from '../../../src/intake/replay-list-shared.ts';
import type { TipStore } from '../../../src/intake/store.ts';
import { describeCountStore } from './count-store-contract.ts';
import { describeDeskStore } from './desk-store-contract.ts';
import { FIRST_SCHEMA, FIRST_TIP } from './postgres-first-version.ts';
import { describeTipStore } from './store-contract.ts';
import { newTip } from './test-intake.ts';

let server: RunningPostgres;
let admin: Sql;
beforeAll(async () => {
  server = await startPostgres();
  admin = postgres(server.url, { max: 1, onnotice: () => {} });
}, 60_000);
afterAll(async () => {
  await admin.end();
  await server.stop();
}, 60_000);

const schemas = new Map<string, string>();

/** The address of a schema of its own, which is as good as a database; the same place, the same schema. */
async function addressOf(place: string): Promise<string> {
  let name = schemas.get(place);
  if (name === undefined) {
    name = `intag_${schemas.size + 1}`;
    schemas.set(place, name);
    await admin.unsafe(`CREATE SCHEMA ${name}`);
  }
  return `${server.url}?search_path=${name}`;
}

const open = async (place: string) => openPostgresStore(await addressOf(place));

async function openTwo(place: string): Promise<[TipStore, TipStore]> {
  const url = await addressOf(place);
  const stores = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  return stores;
}

async function connectTo(place: string): Promise<Sql> {
  const sql = postgres(await addressOf(place), { max: 2, onnotice: () => {} });
  onTestFinished(() => sql.end());
  return sql;
}

describeTipStore('PostgreSQL', open);
describeCountStore('PostgreSQL', open);
describeDeskStore('PostgreSQL', open);

describe('two instances behind one database', () => {
  test('given a new database and two that start at once, then both run', async () => {
    const [one, other] = await openTwo('new');
    await one.put(newTip());
    expect((await other.put(newTip())).outcome).toBe('again');
  });

  test('given different tips at once, then the register has every number once and no gap', async () => {
    const [one, other] = await openTwo('different');
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (index % 2 === 0 ? one : other).put(newTip({ lookupHash: `h${index}` })),
      ),
    );
    expect(results.every(({ outcome }) => outcome === 'stored')).toBe(true);
    expect(results.map(({ tip }) => tip.number).toSorted()).toEqual(
      Array.from({ length: 200 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`),
    );
  });

  test('given the same tips at both at once, then each is stored once and no number is wasted', async () => {
    const [one, other] = await openTwo('same');
    const hashes = Array.from({ length: 60 }, (_, index) => `h${index}`);
    const results = await Promise.all(
      hashes.flatMap((lookupHash) => [one, other].map((at) => at.put(newTip({ lookupHash })))),
    );
    expect(results.filter(({ outcome }) => outcome === 'stored')).toHaveLength(60);
    expect(results.filter(({ outcome }) => outcome === 'again')).toHaveLength(60);
    for (const hash of hashes) {
      const numbers = results.filter(({ tip }) => tip.lookupHash === hash);
      expect(new Set(numbers.map(({ tip }) => tip.number)).size, hash).toBe(1);
    }
    expect((await one.list()).at(-1)?.number).toBe('2026-0060');
    expect((await one.put(newTip({ lookupHash: 'next' }))).tip.number).toBe('2026-0061');
  });

  test('given the same key with two texts at once, then one is stored and one is told', async () => {
    const [one, other] = await openTwo('texts');
    const outcomes = await Promise.all([
      one.put(newTip({ contentTag: 'a' })),
      other.put(newTip({ contentTag: 'b' })),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'stored']);
  });

  test('given the same key on both sides of new year, then it has one number', async () => {
    const [one, other] = await openTwo('new-year');
    const [old, young] = await Promise.all([
      one.put(newTip({ year: 2026 })),
      other.put(newTip({ year: 2027 })),
    ]);
    expect(old.tip.number).toBe(young.tip.number);
    expect(await one.list()).toHaveLength(1);
  });
});

describe('the PostgreSQL server', () => {
  test('given that it crashes and starts again, then what was acknowledged is there', async () => {
    const store = await open('crash');
    await store.put(newTip());
    await admin.end();
    await server.crash();
    const refused = await store.put(newTip({ lookupHash: 'b' })).then(
      () => 'stored',
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Error);
    await server.start();
    admin = postgres(server.url, { max: 1, onnotice: () => {} });
    // The same instance goes on, without a restart of its own.
    expect((await store.put(newTip({ lookupHash: 'b' }))).tip.number).toBe('2026-0002');
    expect((await store.put(newTip())).outcome).toBe('again');
    await store.close();
  });

  test('given that it does not sync to disk, then the start is refused and says which setting', async () => {
    const url = await addressOf('settings');
    for (const [query, setting] of [
      ['&synchronous_commit=off', 'synchronous_commit=off'],
      ['&synchronous_commit=local', 'synchronous_commit=local'],
    ] as const) {
      const problem: unknown = await openPostgresStore(url + query).catch(
        (error: unknown) => error,
      );
      expect(problem).toBeInstanceOf(ConfigurationError);
      expect(String(problem)).toContain(setting);
    }
  });

  test('given a password that is wrong, or no server, then the start says so and tells no password', async () => {
    const wrong = server.url.replace(/:[0-9a-f]{24}@/, ':hemligt-fel@');
    const nobody = 'postgres://intag:hemligt-fel@127.0.0.1:1/intag';
    const missing = server.url.replace(/[^/]+$/, 'finns_inte');
    for (const url of [wrong, nobody, missing]) {
      const problem: unknown = await openPostgresStore(url).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(ConfigurationError);
      expect(String(problem)).toContain('går inte att nå');
      expect(String(problem)).not.toContain('hemligt-fel');
    }
  });

  test('given an erased tip, then its bytes are in no file of the tables', async () => {
    const store = await open('erased');
    const needle = 'NÅL-I-HÖSTACK-'.repeat(500);
    await store.put(newTip({ textEnvelope: Buffer.from(needle) }));
    await store.put(newTip({ lookupHash: 'b', contactEnvelope: Buffer.from(needle) }));
    const sql = await connectTo('erased');
    const holds = async () => {
      await sql`CHECKPOINT`;
      const [row] = await sql<{ oid: number }[]>`
        SELECT oid::int FROM pg_database WHERE datname = current_database()`;
      const folder = path.join(server.dataDir, 'base', String(row?.oid));
      return readdirSync(folder).filter((file) =>
        readFileSync(path.join(folder, file), 'utf8').includes('NÅL-I-HÖSTACK'),
      );
    };
    expect(await holds()).not.toEqual([]);
    await store.delete('varnamo', '2026-0001');
    await store.sweep('varnamo', { contacts: '2027-01-01T00:00:00Z' });
    expect(await holds()).toEqual([]);
    expect((await store.get('varnamo', '2026-0002'))?.textEnvelope).toEqual(
      new Uint8Array([1, 2, 3]),
    );
    await store.close();
  });
});

describe('the schema in PostgreSQL', () => {
  test('given a database of the first version with tips, then they are all there after the start', async () => {
    const sql = await connectTo('first');
    await sql.unsafe(FIRST_SCHEMA);
    const store = await open('first');
    expect(await store.list()).toEqual([FIRST_TIP]);
    expect((await store.put(newTip({ lookupHash: 'new' }))).tip.number).toBe('2026-0003');
    expect(await store.shared?.spend('a', new Date(2000), new Date(1000))).toBe(true);
    await store.close();
  });

  test('given a database of a newer version, then it is refused and left as it was', async () => {
    await (await open('newer')).close();
    const sql = await connectTo('newer');
    await sql`UPDATE schema_version SET version = 999`;
    await expect(open('newer')).rejects.toThrow(/schema version 999/);
    expect([...(await sql`SELECT version FROM schema_version`)]).toEqual([{ version: 999 }]);
  });

  test('given a migration that fails half-way, then nothing of it is there', async () => {
    const sql = await connectTo('half');
    // The last table of the first migration is in the way.
    await sql`CREATE TABLE meetings (other INTEGER)`;
    await expect(open('half')).rejects.toThrow(/meetings/);
    const tables = await sql<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`;
    expect(tables.map(({ name }) => name)).toEqual(['meetings']);
  });
});

describe('the lists that instances share', () => {
  const tokenKey = new Uint8Array(32).fill(7);
  const at = (time: string) => {
    const state = { now: new Date(time).getTime() };
    return {
      clock: () => new Date(state.now),
      wait: (seconds: number) => (state.now += seconds * 1000),
    };
  };
  const limiterOn = (store: TipStore, clock: () => Date, key = tokenKey) => {
    if (!store.shared) throw new Error('The store has no shared lists.');
    return createSharedRateLimiter(clock, key, store.shared);
  };

  test('given posts to both at once, then they are counted together: thirty pass, the next waits', async () => {
    const [one, other] = await openTwo('limit');
    const { clock, wait } = at('2026-11-20T12:00:00Z');
    const limiters = [limiterOn(one, clock), limiterOn(other, clock)] as const;
    const allowed = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        limiters[index % 2 === 0 ? 0 : 1].allow('192.0.2.1', 'send'),
      ),
    );
    expect(allowed.filter(Boolean)).toHaveLength(30);
    expect(await limiters[0].allow('192.0.2.2', 'send')).toBe(true);
    expect(await limiters[0].allow('192.0.2.1', 'step')).toBe(true);
    wait(19);
    expect(await limiters[1].allow('192.0.2.1', 'send')).toBe(false);
    wait(2);
    expect(await limiters[1].allow('192.0.2.1', 'send')).toBe(true);
    expect(await limiters[0].allow('192.0.2.1', 'send')).toBe(false);
  });

  test('given a new hour, then counters and salt are gone, and both instances have the new one', async () => {
    const [one, other] = await openTwo('hour');
    const sql = await connectTo('hour');
    const { clock, wait } = at('2026-11-20T12:59:50Z');
    const limiters = [limiterOn(one, clock), limiterOn(other, clock)] as const;
    for (let post = 0; post < 30; post += 1) await limiters[0].allow('192.0.2.1', 'send');
    const before = await sql<{ salt: Uint8Array }[]>`SELECT salt FROM hourly_salts`;
    wait(20);
    const [first, second] = await Promise.all(
      limiters.map((limiter) => limiter.allow('192.0.2.1', 'send')),
    );
    expect([first, second]).toEqual([true, true]);
    const after = await sql<{ salt: Uint8Array }[]>`SELECT salt FROM hourly_salts`;
    expect(after).toHaveLength(1);
    expect(after[0]?.salt).not.toEqual(before[0]?.salt);
    expect([...(await sql`SELECT name FROM hourly_counters`)]).toHaveLength(1);
  });

  test('given a clock a little behind, then it counts in the hour that the others have come to', async () => {
    const [one, other] = await openTwo('behind');
    const ahead = limiterOn(one, at('2026-11-20T13:00:01Z').clock);
    const behind = limiterOn(other, at('2026-11-20T12:59:58Z').clock);
    for (let post = 0; post < 30; post += 1) await ahead.allow('192.0.2.1', 'send');
    expect(await behind.allow('192.0.2.1', 'send')).toBe(false);
  });

  test('given an address, then the database has it neither in clear nor under a key that it holds', async () => {
    const [one, other] = await openTwo('kept');
    const { clock } = at('2026-11-20T12:00:00Z');
    await limiterOn(one, clock).allow('192.0.2.77', 'send');
    await limiterOn(other, clock, new Uint8Array(32).fill(8)).allow('192.0.2.77', 'send');
    const sql = await connectTo('kept');
    const names = (await sql<{ name: string }[]>`SELECT name FROM hourly_counters`).map(
      ({ name }) => name,
    );
    // The same address and salt under another token key: another name.
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toContain('192.0.2.77');
    const kinds = await sql<{ kind: string }[]>`
      SELECT DISTINCT relpersistence AS kind FROM pg_class
      WHERE relname IN ('hourly_counters', 'hourly_salts', 'spent')`;
    // Outside the server's log.
    expect(kinds.map(({ kind }) => kind)).toEqual(['u']);
  });

  test('given what may be used once, then of many at once one succeeds, until it has expired', async () => {
    const [one, other] = await openTwo('spend');
    const { clock, wait } = at('2026-11-20T12:00:00Z');
    const expires = new Date('2026-11-20T12:10:00Z');
    const lists = [one, other].map(({ shared }) => {
      if (!shared) throw new Error('The store has no shared lists.');
      return createSharedReplayList(clock, shared);
    });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        lists.map((list) => list.spend('challenge-1', expires)),
      ).flat(),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await lists[1]?.spend('challenge-2', expires)).toBe(true);
    wait(660);
    expect(await lists[0]?.spend('challenge-3', expires)).toBe(true);
    const sql = await connectTo('spend');
    expect([...(await sql`SELECT id FROM spent`)]).toEqual([{ id: 'challenge-3' }]);
  });

  test('given that the database is gone, then the post is refused as a failure of the store', async () => {
    const store = await open('gone');
    const limiter = limiterOn(store, at('2026-11-20T12:00:00Z').clock);
    await store.close();
    await expect(limiter.allow('192.0.2.1', 'send')).rejects.toThrow('count');
  });
});
