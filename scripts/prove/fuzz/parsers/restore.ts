/** A backup that is put back: a file of a database, whole or not. Whatever it is, what was there is still to be had. */
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { restoreBackup } from '../../../../src/intake/backup.ts';
import { openSqliteStore } from '../../../../src/intake/sqlite-store.ts';
import { mutatedBytes } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const open: OpenParser = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kopieprov-'));
  const whole = path.join(folder, 'hel.sqlite');
  const store = openSqliteStore(whole);
  for (const hash of ['a', 'b', 'c']) {
    await store.responses.put({
      publisher: 'varnamo',
      form: 'tips',
      year: 2026,
      lookupHash: hash,
      contentTag: hash,
      answerRecipient: 'age1',
      coded: { area: 'centrum' },
      receivedAt: '2026-11-20T12:00:00Z',
      isoWeek: '2026-W47',
      flags: [],
      textEnvelope: new Uint8Array(200),
    });
  }
  await store.close();
  const right = readFileSync(whole);
  const inputs = fc.record({
    bytes: mutatedBytes(fc.constant(right), [
      'SQLite format 3\0',
      'CREATE TABLE ',
      'CREATE TRIGGER x AFTER INSERT ON tips BEGIN SELECT 1; END',
      '\u0010\0',
    ]),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    async attempt({ bytes }) {
      const place = mkdtempSync(path.join(folder, 'plats-'));
      const database = path.join(place, 'intake.sqlite');
      const from = path.join(place, 'kopia.sqlite');
      copyFileSync(whole, database);
      writeFileSync(from, bytes);
      try {
        const { tips } = await restoreBackup(
          from,
          database,
          path.join(place, 'kopior'),
          new Date('2026-11-22T09:00:00Z'),
          async (file) => {
            await openSqliteStore(file).close();
          },
        );
        must(Number.isInteger(tips) && tips >= 0, `${tips} tips`);
        must(existsSync(database), 'no database after putting back');
        return `put back, ${tips}`;
      } catch (error) {
        must(error instanceof Error, 'it threw what is no error');
        must(
          readFileSync(database).equals(right),
          'a copy that was refused has changed the database',
        );
        return 'refused';
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  });
};
export default open;
