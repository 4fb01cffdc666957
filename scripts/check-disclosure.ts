/**
 * Nothing hidden can be worked out: `node scripts/check-disclosure.ts [folder]`. Published content only; no hidden
 * figure is needed, and none is at hand.
 *
 * The build runs this, and so does `npm run check`.
 */
import path from 'node:path';
import {
  latestRelease,
  NO_HISTORY,
  recordRelease,
} from '../src/domain/statistics/disclosure/history.ts';
import { loadContent, type ContentFile } from './content/load.ts';
import { formatProblem, type Problem } from './content/problem.ts';
import { findLeaks } from './disclosure/check.ts';
import { LEDGER_FILE, readLedger, RECORD_COMMAND, type Ledger } from './disclosure/ledger-file.ts';
import { ownPublications } from './disclosure/own-publications.ts';

/** What can be worked out, and what is shown but not yet in the ledger of published cells. */
export async function checkDisclosure(
  rootDir: string,
  files: readonly ContentFile[] = loadContent(rootDir).files,
): Promise<Problem[]> {
  const ledger = readLedger(rootDir);
  return [...(await findLeaks(files, ledger ?? {})), ...checkLedger(files, ledger)];
}

function checkLedger(files: readonly ContentFile[], ledger: Ledger | undefined): Problem[] {
  const own = ownPublications(files);
  const whole = (message: string, hint: string): Problem => ({
    file: LEDGER_FILE,
    line: 1,
    field: '',
    message,
    hint,
  });
  if (ledger === undefined) {
    if (own.length === 0) return [];
    return [
      whole(
        'Filen över det som har publicerats saknas eller är trasig.',
        `Hämta tillbaka den ur historiken (git). Finns den inte där: ${RECORD_COMMAND}`,
      ),
    ];
  }
  return own.flatMap(({ publisher, publications }) => {
    const history = ledger[publisher] ?? NO_HISTORY;
    const next = recordRelease(history, publications);
    const release = String(latestRelease(history) + 1);
    const news = Object.keys(next.cells).filter((id) => next.cells[id]?.[release] !== undefined);
    if (news.length === 0 && next.sums.length === history.sums.length) return [];
    return [
      whole(
        `${publisher} visar tal som inte är inskrivna i listan över publicerade tal${news[0] === undefined ? '' : ` (${news.length}, bland dem ${news[0]})`}.`,
        `Kör: ${RECORD_COMMAND}`,
      ),
    ];
  });
}

/**
 * Stops a build that shows what is hidden.
 * @param files the content, where somebody has read it already
 * @throws Error with every problem in the message
 */
export async function assertDisclosure(
  rootDir: string,
  files?: readonly ContentFile[],
): Promise<void> {
  const problems = await checkDisclosure(rootDir, files);
  if (problems.length === 0) return;
  throw new Error(`Dolda tal är inte skyddade.\n\n${problems.map(formatProblem).join('\n\n')}`);
}

if (import.meta.main) {
  const rootDir = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
  try {
    await assertDisclosure(rootDir);
    console.log('Inget dolt tal går att räkna ut.');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
