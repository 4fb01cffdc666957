/**
 * Checks all content without Astro: `node scripts/check-content.ts [folder]`.
 *
 * The build runs this first, and so does `npm run check`.
 */
import path from 'node:path';
import { runContentCheck } from './content/check.ts';
import { dayOf } from '../src/domain/calendar/days.ts';
import type { ContentFile } from './content/load.ts';
import { formatProblem } from './content/problem.ts';

export { checkContent } from './content/check.ts';

/**
 * Stops a build whose content is wrong.
 * @returns the files, as they were read
 * @throws Error with every problem in the message
 */
export function assertContent(rootDir: string): readonly ContentFile[] {
  const { files, problems } = runContentCheck(rootDir, today());
  if (problems.length > 0) throw new Error(describeProblems(problems.map(formatProblem)));
  return files;
}

/** The build may be given another clock; the check keeps to the same one. */
function today(): string {
  const now = process.env['BUILD_NOW'];
  return dayOf(now === undefined ? new Date() : new Date(now));
}

function describeProblems(problems: readonly string[]): string {
  const count = problems.length === 1 ? 'ett fel' : `${problems.length} fel`;
  return `Innehållet har ${count}.\n\n${problems.join('\n\n')}`;
}

if (import.meta.main) {
  const rootDir = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
  const { files, problems } = runContentCheck(rootDir, today());
  if (problems.length > 0) {
    console.error(describeProblems(problems.map(formatProblem)));
    process.exitCode = 1;
  } else {
    console.log(`Innehållet är rätt: ${files.length} filer.`);
  }
}
