/**
 * A signed promise must not be reworded in silence.
 *
 * The words that bind are summed up in a committed file. Whoever changes them adds a dated entry under
 * `changes`, which residents read, and records the new sum; without the entry, recording is refused.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { promiseSchema, type PromiseDocument } from '../../src/domain/promises/schema.ts';
import type { ContentFile } from './load.ts';
import type { Problem } from './problem.ts';
import { bindingWords } from './signed-words.ts';
import { valueAt } from './schema-node.ts';

export const SIGNED_FILE = 'docs/signed-promises.json';
export const RECORD_COMMAND = 'npm run promises -- record';

const recordsSchema = z.record(
  z.string(),
  z.strictObject({
    /** SHA-256 of the words that bind. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    /** How many changes the promise told of when it was recorded. */
    changes: z.int().min(0),
  }),
);
export type SignedRecords = z.infer<typeof recordsSchema>;
export type SignedRecord = SignedRecords[string];

/** Every signed promise that can be read, by its identity. */
export function signedPromises(
  files: readonly ContentFile[],
): Map<string, { promise: PromiseDocument; entry: ContentFile }> {
  const signed = new Map<string, { promise: PromiseDocument; entry: ContentFile }>();
  for (const entry of files) {
    if (entry.collection !== 'promises') continue;
    const { data: promise } = promiseSchema.safeParse(entry.data);
    if (promise?.signed) signed.set(entry.id, { promise, entry });
  }
  return signed;
}

export function recordOf(promise: PromiseDocument): SignedRecord {
  return { digest: digestOf(promise), changes: promise.changes.length };
}

function digestOf(promise: PromiseDocument): string {
  return createHash('sha256').update(bindingWords(promise)).digest('hex');
}

/** What is recorded; `undefined` when there is no file, or not one that can be read. */
export function readRecords(rootDir: string): SignedRecords | undefined {
  const file = path.join(rootDir, SIGNED_FILE);
  if (!existsSync(file)) return undefined;
  try {
    return recordsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Why a promise may not be recorded as it stands: its words or its history are not those recorded. */
export function silentChange(
  promise: PromiseDocument,
  known: SignedRecord | undefined,
): string | undefined {
  if (!known) return undefined;
  const now = recordOf(promise);
  if (now.changes < known.changes) {
    return 'En ändring som fanns under changes har tagits bort ur ett undertecknat löfte.';
  }
  return now.digest !== known.digest && now.changes === known.changes
    ? 'Orden i ett undertecknat löfte är ändrade, men ingen ändring är tillagd under changes.'
    : undefined;
}

const ADD_CHANGE = `Sätt tillbaka det som stod, eller lägg till en ändring med dag, slag (changed, withdrawn, added eller correction), skäl och de gamla orden. Kör sedan: ${RECORD_COMMAND}
Rättar du ett nytt löfte som ännu inte är sparat i git: kör först git restore docs/signed-promises.json`;

/** Every signed promise that is not the one that was recorded. */
export function checkSigned(files: readonly ContentFile[], rootDir: string): Problem[] {
  const signed = signedPromises(files);
  const records = readRecords(rootDir);
  const whole = (file: string, message: string, hint: string): Problem => ({
    file,
    line: 1,
    field: '',
    message,
    hint,
  });
  if (!records) {
    if (signed.size === 0) return [];
    const message =
      'Filen som visar att undertecknade löften inte har ändrats saknas eller är trasig.';
    return [
      whole(
        SIGNED_FILE,
        message,
        `Hämta tillbaka den ur historiken (git). Finns den inte där: ${RECORD_COMMAND}`,
      ),
    ];
  }
  const gone = Object.keys(records).filter(
    // A promise that is there but breaks its schema is told of as such.
    (id) => !files.some((entry) => entry.collection === 'promises' && entry.id === id),
  );
  return [
    ...gone.map((id) =>
      whole(
        SIGNED_FILE,
        `Det undertecknade löftet ${id} finns inte längre.`,
        `Sätt tillbaka det. Ska det bort: ta bort raden ${id} här.`,
      ),
    ),
    // Taking the signature away would take the promise out of the watch.
    ...files
      .filter(
        ({ collection, id, data }) =>
          collection === 'promises' &&
          Object.hasOwn(records, id) &&
          valueAt(data, ['signed']) === undefined,
      )
      .map(({ file, id }) =>
        whole(
          file,
          'Löftet är inte längre undertecknat, men det var det.',
          `Sätt tillbaka signed. Var det fel från början: ta bort raden ${id} i ${SIGNED_FILE}.`,
        ),
      ),
    ...[...signed].flatMap(([id, { promise, entry }]) => {
      const known = records[id];
      const at = { file: entry.file, line: entry.lineOf(['commitments']), field: 'commitments' };
      const silent = silentChange(promise, known);
      if (silent !== undefined) return [{ ...at, message: silent, hint: ADD_CHANGE }];
      const now = recordOf(promise);
      if (known && known.digest === now.digest && known.changes === now.changes) return [];
      const message = known
        ? 'Löftet har en ny ändring som inte är inskriven i listan över undertecknade löften.'
        : 'Löftet är undertecknat men inte inskrivet i listan över undertecknade löften.';
      return [{ ...at, message, hint: `Kör: ${RECORD_COMMAND}` }];
    }),
  ];
}
