/**
 * Checks all content without Astro: `node scripts/check-content.ts [folder]`.
 *
 * The build runs this first, and so does `npm run check`.
 */
import path from 'node:path';
import { runContentCheck } from './content/check.ts';
import { formatProblem } from './content/problem.ts';

export { checkContent } from './content/check.ts';

/** Throws with every problem in the message, so that a build stops before it starts. */
export function assertContent(rootDir: string): void {
  const { problems } = runContentCheck(rootDir);
  if (problems.length > 0) throw new Error(describeProblems(problems.map(formatProblem)));
}

function describeProblems(problems: readonly string[]): string {
  const count = problems.length === 1 ? 'ett fel' : `${problems.length} fel`;
  return `Innehållet har ${count}.\n\n${problems.join('\n\n')}`;
}

if (import.meta.main) {
  const rootDir = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
  const { files, problems } = runContentCheck(rootDir);
  if (problems.length > 0) {
    console.error(describeProblems(problems.map(formatProblem)));
    process.exitCode = 1;
  } else {
    console.log(`Innehållet är rätt: ${files.length} filer.`);
  }
}
