/** `npm run statistics -- …`: figures from outside, into the tables of the content. */
import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '../src/domain/calendar/days.ts';
import { ROOT } from './command.ts';
import { loadSolver } from './disclosure/highs.ts';
import { KOLADA_API } from './statistics/kolada-api.ts';
import { runStatisticsCommand } from './statistics/run.ts';

process.exitCode = await runStatisticsCommand(process.argv.slice(2), {
  rootDir: ROOT,
  today: dayOf(new Date()),
  api: {
    base: (process.env['KOLADA_API'] ?? KOLADA_API).replace(/\/+$/, ''),
    fetch: globalThis.fetch,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
  },
  loadSolver,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
