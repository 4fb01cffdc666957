/**
 * `npm run promises -- record`: writes down what signed promises say, so that a later rewording is seen.
 *
 * Refuses a promise whose words have changed without a new entry under `changes`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './command.ts';
import { loadContent } from './content/load.ts';
import {
  readRecords,
  recordOf,
  SIGNED_FILE,
  signedPromises,
  silentChange,
} from './content/signed.ts';

export interface Recorded {
  recorded: number;
  /** `file: why`, for each promise that was refused; nothing is written when there is one. */
  refused: string[];
}

/** Records every signed promise below `rootDir`. What is recorded but no longer there stays: it is missed. */
export function recordSigned(rootDir: string): Recorded {
  const known = readRecords(rootDir) ?? {};
  const signed = [...signedPromises(loadContent(rootDir).files)];
  const refused = signed.flatMap(([id, { promise, entry }]) => {
    const why = silentChange(promise, known[id]);
    return why === undefined ? [] : [`${entry.file}: ${why}`];
  });
  if (refused.length > 0) return { recorded: 0, refused };
  const records = {
    ...known,
    ...Object.fromEntries(signed.map(([id, { promise }]) => [id, recordOf(promise)])),
  };
  const sorted = Object.fromEntries(
    Object.entries(records).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const file = path.join(rootDir, SIGNED_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  return { recorded: signed.length, refused };
}

if (import.meta.main) {
  if (process.argv[2] !== 'record') {
    console.error('Skriv: npm run promises -- record');
    process.exitCode = 1;
  } else {
    const { recorded, refused } = recordSigned(ROOT);
    if (refused.length > 0) {
      console.error(
        `Inget skrevs in.\n\n${refused.join('\n')}\n\nLägg till en ändring under changes, med dag, skäl och de gamla orden, och kör igen.`,
      );
      process.exitCode = 1;
    } else console.log(`${recorded} undertecknade löften är inskrivna i ${SIGNED_FILE}.`);
  }
}
