/** `npm run publisher -- new`: a municipality of one's own, from nothing to a site that starts. */
import { createInterface } from 'node:readline/promises';
import { dayOf } from '../src/domain/calendar/days.ts';
import { loadIntakeConfig } from '../src/intake/config.ts';
import { ROOT } from './command.ts';
import { loadSolver } from './disclosure/highs.ts';
import { runPublisherCommand } from './publisher/run.ts';

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;

process.exitCode = await runPublisherCommand(process.argv.slice(2), {
  rootDir: ROOT,
  recipientsFile: loadIntakeConfig(process.env).recipientsFile,
  now: new Date(),
  today: dayOf(new Date()),
  loadSolver,
  // Without a terminal there is nobody to ask: what is missing is named instead.
  ...(terminal ? { ask: (question: string) => terminal.question(question) } : {}),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
terminal?.close();
