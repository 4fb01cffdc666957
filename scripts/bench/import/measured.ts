/** Reads one file in this process and prints what it took: `node measured.ts import|lines <file>`. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openCsv } from '../../statistics/rows.ts';
import { collect } from '../../statistics/selection.ts';
import { readBraMonthly } from '../../statistics/sources/bra-monthly.ts';

export interface Measured {
  seconds: number;
  /** Peak resident memory of the whole process. */
  mebibytes: number;
}

async function importOne(file: string): Promise<number> {
  const csv = await openCsv(file);
  const rows = readBraMonthly(csv.rows(), { periodType: 'month', codes: new Map() });
  const target = { id: 'kommun', label: 'Kommun290', names: ['kommun290'] };
  const { series, rowsSeen } = await collect(rows, {
    targets: [target],
    everyTarget: true,
    categories: 'all',
  });
  if (series.length === 0) throw new Error('Nothing was read');
  return rowsSeen;
}

async function readLines(file: string): Promise<number> {
  let count = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') count += 1;
  return count - 1;
}

if (import.meta.main) {
  const [kind, file] = process.argv.slice(2) as ['import' | 'lines', string];
  const started = performance.now();
  const rows = await (kind === 'import' ? importOne(file) : readLines(file));
  if (rows < 1) throw new Error('No rows');
  const measured: Measured = {
    seconds: (performance.now() - started) / 1000,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}
