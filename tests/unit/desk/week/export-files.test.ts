/** The week's files opened in a real spreadsheet program: the same cells, and none a formula. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { exportFile, EXPORT_FORMATS } from '../../../../src/desk/week/export-files.ts';
import { countRows, measureRows, weekFile } from '../../../../src/domain/est/week-file.ts';
import { measureOf, tipOf, tipsOf } from '../../domain/est/tips.ts';

/** Names that a spreadsheet would run, in the one list that people write themselves. */
const AREAS = [
  { id: 'centrum', name: '=1+1' },
  { id: 'norrby', name: '@SUM(1;1)' },
];
const week = weekFile({ slug: 'nyby', areas: AREAS, places: [] }, '2026-W47', {
  tips: [...tipsOf(12, '2026-W47'), tipOf('2026-W47', { area: 'norrby', category: 'traffic' })],
  reported: [],
  measures: [measureOf({ area: 'centrum' }), measureOf({ area: 'norrby' })],
});

const folder = mkdtempSync(path.join(tmpdir(), 'vecka-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The rows of a file as LibreOffice has them: each sheet as a CSV file of its own. */
async function openInSpreadsheet(format: 'csv' | 'xlsx'): Promise<string[][][]> {
  const { name, content } = await exportFile(format, week, AREAS);
  writeFileSync(path.join(folder, name), content);
  // 44: commas; 34: quotes; 76: UTF-8; −1: every sheet. The same settings are used to read our CSV, with semicolons.
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(format === 'csv'
        ? ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true']
        : []),
      ...[
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
      ],
      ...['--outdir', path.join(folder, 'out'), path.join(folder, name)],
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
  const base = name.slice(0, name.lastIndexOf('.'));
  const sheets = format === 'xlsx' ? ['Antal', 'Åtgärder'] : [base];
  return sheets.map((sheet) =>
    parse(readFileSync(path.join(folder, 'out', `${base}-${sheet}.csv`)), { bom: true }),
  );
}

describe('the week’s files', () => {
  test('each has its name and kind', async () => {
    const files = await Promise.all(
      EXPORT_FORMATS.map((format) => exportFile(format, week, AREAS)),
    );
    expect(files.map(({ name }) => name)).toEqual([
      'vecka-nyby-2026-W47.csv',
      'vecka-nyby-2026-W47.xlsx',
      'vecka-nyby-2026-W47.json',
      'vecka-nyby-2026-W47.geojson',
    ]);
    expect(JSON.parse(String(files[2]?.content))).toEqual(week);
  });

  // Where LibreOffice is not installed the file is still checked cell by cell in the domain's own tests.
  test.skipIf(!hasLibreOffice())(
    'LibreOffice opens the Excel file with the same cells, and no formula in it',
    { timeout: 120_000 },
    async () => {
      const [counts, measures] = await openInSpreadsheet('xlsx');
      expect(counts).toEqual(countRows(week));
      expect(measures).toEqual(measureRows(week, AREAS));
      expect(measures?.flat()).toContain('=1+1');
    },
  );

  test.skipIf(!hasLibreOffice())(
    'LibreOffice opens the CSV file with the same cells',
    { timeout: 120_000 },
    async () => {
      const [counts] = await openInSpreadsheet('csv');
      expect(counts).toEqual(countRows(week));
    },
  );
});
