/**
 * A year of Brå's monthly series for every municipality, read by an import in a process of its own, beside reading the
 * same file line by line and keeping nothing.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bench } from './bench-row.ts';
import type { Measured } from './import/measured.ts';

/** 290 municipalities and the whole country, twelve months, 95 offences: 331,740 rows. */
const PLACES = 291;
const MONTHS = 12;
const OFFENCES = 95;
const ROWS = PLACES * MONTHS * OFFENCES;
const ROUNDS = 3;

const HEADER =
  'År,Månad,Kvartal,Periodtyp,Periodetikett,Periodnyckel,Period_start,Period_slut,Preliminär,Kommun,Region_ID,Brott,Brott_ID,Brottsnivå,Förälder_ID,Förälder,Nivå1,Nivå2,Nivå3,Nivå4,Nivå5,Antal,Per100000,Status_Antal,Status_Per100000';

async function writeYear(file: string): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(`${HEADER}\n`);
  for (let place = 0; place < PLACES; place += 1) {
    let text = '';
    for (let month = 1; month <= MONTHS; month += 1) {
      for (let offence = 0; offence < OFFENCES; offence += 1) {
        text += row(place, String(month).padStart(2, '0'), offence);
      }
    }
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/** As long as a row of the published file: the offence stands there three times, with its parents. */
function row(place: number, month: string, offence: number): string {
  const parent = 'Brott mot brottsbalken';
  const name =
    offence === 0
      ? 'Totalt antal brott'
      : `"${parent}, 8-12 kap. Brott mot förmögenhet, nr ${offence}"`;
  const count = (place * 31 + offence * 7 + Number(month)) % 997;
  const levels = offence === 0 ? `1,,,${name},,,,` : `2,13193.0,${parent},${parent},${name},,,`;
  return `2025,${Number(month)}.0,,Månad,"2025, ${month}",2025${month},2025-${month}-01,2025-${month}-28,False,Kommun${place},${8000 + place},${name},${13192 + offence},${levels},${count}.0,${count * 3}.0,,\n`;
}

function measure(kind: 'import' | 'lines', file: string): Measured {
  const script = path.join(import.meta.dirname, 'import/measured.ts');
  const runs = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, [script, kind, file], { encoding: 'utf8' });
    return JSON.parse(output) as Measured;
  });
  // The median time, and the most memory.
  const seconds = runs.map((run) => run.seconds).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
  return { seconds, mebibytes: Math.max(...runs.map((run) => run.mebibytes)) };
}

export const bench: Bench = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  try {
    const file = path.join(folder, 'manad-2025.csv');
    await writeYear(file);
    const imported = measure('import', file);
    const lines = measure('lines', file);
    const words = ({ seconds, mebibytes }: Measured) =>
      `${seconds.toLocaleString('sv-SE', { maximumFractionDigits: 1 })} s, ${Math.round(mebibytes)} MiB som mest`;
    const size = Math.round(statSync(file).size / 2 ** 20);
    return [
      {
        name: `Import av ${ROWS.toLocaleString('sv-SE')} rader (${size} MiB), tid`,
        figure: words(imported),
        baseline: `läsa samma fil rad för rad: ${words(lines)}`,
        ratio: imported.seconds / lines.seconds,
      },
      {
        name: 'Samma import, minne (gränsen är 300 MiB)',
        figure: `${Math.round(imported.mebibytes)} MiB som mest`,
        baseline: `läsa samma fil rad för rad: ${Math.round(lines.mebibytes)} MiB`,
        ratio: imported.mebibytes / lines.mebibytes,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
