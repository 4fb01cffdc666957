/**
 * `npm run bench`: speed and memory, each beside a baseline of the same run. `-- <name>` runs one of them, which is the
 * only way to what takes an hour.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bench, BenchRow } from './bench/bench-row.ts';

const FOLDER = path.join(import.meta.dirname, 'bench');
const INTERFACE = 'bench-row.ts';
/** Runs only when it is named. */
const LONG = ['country'];

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== INTERFACE)
  .map((file) => file.replace(/\.ts$/, ''));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Finns inte: ${unknown.join(', ')}. De som finns: ${names.join(', ')}.`);
  process.exit(1);
}

const short = names.filter((name) => !LONG.includes(name));
for (const name of chosen.length > 0 ? chosen : short) {
  const { bench } = (await import(path.join(FOLDER, `${name}.ts`))) as { bench: Bench };
  for (const row of await bench()) console.log(formatRow(row));
}

function formatRow({ name, figure, baseline, ratio }: BenchRow): string {
  const times = ratio.toLocaleString('sv-SE', { maximumSignificantDigits: 2 });
  return `${name}: ${figure}. Jämfört med ${baseline}: ${times} gånger.`;
}
