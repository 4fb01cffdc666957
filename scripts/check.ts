/**
 * `npm run check`: format, lint, types, content, hidden figures and personal identity numbers. Everything is run, so
 * that all that is wrong is seen at once; what goes well says one line.
 */
import { assertContent } from './check-content.ts';
import { assertDisclosure } from './check-disclosure.ts';
import { checkIdentityNumbers } from './check-identity-numbers.ts';
import { assertConfig } from './cms.ts';
import { ROOT, runCommand, type CommandResult } from './command.ts';

interface Part {
  name: string;
  run: () => Promise<Pick<CommandResult, 'ok' | 'output'>>;
}

const PARTS: readonly Part[] = [
  {
    name: 'innehåll',
    run: () =>
      attempt(() => {
        assertContent(ROOT);
      }),
  },
  {
    name: 'röjande',
    run: () => attempt(() => assertDisclosure(ROOT)),
  },
  {
    name: 'formulär',
    run: () => attempt(() => assertConfig(ROOT)),
  },
  {
    name: 'personnummer',
    run: () =>
      attempt(() => {
        const { found } = checkIdentityNumbers(ROOT);
        if (found.length > 0) throw new Error(`Ser ut som personnummer:\n${found.join('\n')}`);
      }),
  },
  {
    name: 'format',
    run: () => runCommand('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  {
    // Types of pages and of all TypeScript in the repository, the tests too.
    name: 'typer',
    run: () => runCommand('astro', ['check', '--minimumFailingSeverity', 'warning']),
  },
  {
    name: 'lint',
    run: () => runCommand('eslint', ['--max-warnings', '0', '.']),
  },
];

/** Runs what throws when something is wrong. */
async function attempt(
  check: () => void | Promise<void>,
): Promise<{ ok: boolean; output: string }> {
  try {
    await check();
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Lint and types read what Astro writes about the content. */
const sync = await runCommand('astro', ['sync']);
if (!sync.ok) {
  console.error(sync.output);
  process.exitCode = 1;
}

const failed: string[] = [];
for (const { name, run } of PARTS) {
  const started = performance.now();
  const { ok, output } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (ok) continue;
  failed.push(name);
  console.log(`\n${output.trim()}\n`);
}
if (failed.length > 0) {
  console.error(`Fel i: ${failed.join(', ')}.`);
  process.exitCode = 1;
} else if (process.exitCode === undefined) {
  console.log('Allt är rätt.');
}
