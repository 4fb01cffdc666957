/**
 * `npm run records`: writes down what signed promises say and which figures of the publishers' own are shown. Refuses what
 * the two commands by themselves refuse. Local editing runs it after every save; a pipeline may run it before the build.
 */
import { recordPublished } from './disclosure/ledger.ts';
import { LEDGER_FILE } from './disclosure/ledger-file.ts';
import { SIGNED_FILE } from './content/signed.ts';
import { recordSigned } from './promises.ts';
import { ROOT } from './command.ts';

/** The files that are written, from the root of the repository. */
export const RECORD_FILES: readonly string[] = [SIGNED_FILE, LEDGER_FILE];

/** @returns what was refused, ready to print; what is in order is written down all the same */
export async function recordAll(rootDir: string): Promise<string[]> {
  const promises = recordSigned(rootDir);
  const figures = await recordPublished(rootDir);
  return [...promises.refused, ...figures.refused];
}

if (import.meta.main) {
  const refused = await recordAll(ROOT);
  if (refused.length > 0) {
    console.error(`Inte inskrivet:\n\n${refused.join('\n\n')}`);
    process.exitCode = 1;
  } else console.log(`Löften och tal är inskrivna: ${RECORD_FILES.join(' och ')}.`);
}
