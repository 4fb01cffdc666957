import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from 'prettier';
import { parse } from 'yaml';
import { ROOT } from '../../../../scripts/command.ts';
import { IMPORT_KINDS, parseImportOptions } from '../../../../scripts/statistics/options.ts';
import { checkContent } from '../../../../scripts/content/check.ts';
import type { StatisticsTable } from '../../../../src/domain/statistics/schema.ts';
import { addressOf, FIXTURES, makeWorkplace, type Workplace } from './workplace.ts';

let work: Workplace;
beforeEach(() => {
  work = makeWorkplace();
});
afterEach(() => work.remove());

const fixture = (name: string) => path.join(FIXTURES, name);
const table = (publisher: string, name: string) =>
  parse(work.read(publisher, name)) as StatisticsTable;

function exists(publisher: string, name: string): boolean {
  return existsSync(path.join(work.root, `src/content/statistics/${publisher}/${name}.yaml`));
}

/** Brå's yearly file with other rows than the excerpt has. */
function yearlyFile(
  rows: readonly string[],
  { header = true, name = 'bra-2024.csv' } = {},
): string {
  const lines = [...(header ? ['Kommun;Antal;Per 100 000 inv.'] : []), ...rows];
  return work.raw(name, `\uFEFF${lines.join('\r\n')}\r\n`);
}

describe('an import without --write', () => {
  it('shows what would change and writes nothing', async () => {
    const file = yearlyFile(['Kungsör;640;7000']);
    const { code, said } = await work.run('import', 'bra-ar', file, '--publisher', 'kungsor');
    expect(code).toBe(0);
    expect(said).toMatch(/ny {2}2024 {2}640/);
    expect(said).toContain('Inget är skrivet än.');
    expect(exists('kungsor', 'anmalda-brott')).toBe(false);
  });
});

describe('the published files', () => {
  const imports = [
    ['bra-manad', 'bra-manad.csv', 'boden', 'anmalda-brott-manad', []],
    ['bra-lang', 'bra-lang.csv', 'riket', 'anmalda-brott-i-sverige', ['--categories', 'alla']],
    ['befolkning', 'befolkning-kolada.csv', 'kungsor', 'befolkning', []],
    ['befolkning', 'befolkning-kolada.csv', 'forbundet', 'befolkning', []],
    ['befolkning', 'scb-folkmangd.csv', 'varnamo', 'befolkning', []],
    [
      'kolada',
      'kolada-n07403.json',
      'kungsor',
      'n07403',
      [
        ...['--kpi', 'N07403', '--title', 'Våldsbrott', '--question', 'Hur många?'],
        ...['--definition', 'Anmälda.', '--unit', 'brott per 100 000;brott per 100 000'],
        ...['--number-kind', 'rate'],
      ],
    ],
  ] as const;

  it.each(imports)('%s %s make a whole table of %s', async (kind, file, publisher, name, more) => {
    const args = ['import', kind, fixture(file), '--publisher', publisher, ...more];
    const first = await work.run(...args, '--write');
    expect(first).toMatchObject({ code: 0 });
    expect(checkContent(work.root, '2026-11-22')).toEqual([]);
    const written = work.read(publisher, name);
    expect(await check(written, { parser: 'yaml', singleQuote: true, printWidth: 100 })).toBe(true);
    expect(parse(written)).toMatchObject({ retrieved: '2026-11-22', origin: 'official' });
    // The second time there is nothing to do.
    const second = await work.run(...args, '--write', '--table', name);
    expect(second.said).toContain('Filen är orörd.');
    expect(work.read(publisher, name)).toBe(written);
  });

  it('carry their figures over as they stand', async () => {
    for (const [kind, file, publisher, , more] of imports) {
      await work.run('import', kind, fixture(file), '--publisher', publisher, ...more, '--write');
    }
    expect(table('boden', 'anmalda-brott-manad').series).toEqual([
      {
        id: 'anmalda-brott',
        label: 'Anmälda brott',
        values: [{ period: '2026-08', value: 225, preliminary: true }],
      },
    ]);
    expect(table('riket', 'anmalda-brott-i-sverige').series.map(({ label }) => label)).toEqual([
      'Alla brott',
      'Våldsbrott',
      'Misshandel inkl.grov',
    ]);
    expect(table('riket', 'anmalda-brott-i-sverige').series[2]?.values.at(-1)).toEqual({
      period: 2016,
      value: 87995,
      preliminary: true,
    });
    expect(table('varnamo', 'befolkning').series[0]?.values).toEqual([
      { period: 2023, value: 34677 },
      { period: 2024, missing: 'not-in-source' },
    ]);
    expect(table('kungsor', 'n07403').series[0]?.values).toEqual([
      { period: 2022, value: 998.1 },
      { period: 2023, missing: 'not-in-source' },
    ]);
    expect(table('kungsor', 'befolkning').licence).toContain('Kolada');
    expect(table('varnamo', 'befolkning').licence).toContain('SCB');
    expect(table('forbundet', 'befolkning').series.map(({ id }) => id)).toEqual([
      'ale',
      'kungsor',
      'kungsbacka',
    ]);
  });

  it('give the categories that are asked for, by number, name or last part of it', async () => {
    const chosen = '13194=mot-person;Totalt antal brott;Alkohollagen';
    const args = ['import', 'bra-manad', fixture('bra-manad.csv'), '--publisher', 'boden'];
    await work.run(...args, '--categories', chosen, '--write');
    const { series } = table('boden', 'anmalda-brott-manad');
    expect(series.map(({ id, label, values }) => [id, label, values.length])).toEqual([
      ['alla-brott', 'Alla brott', 1],
      ['mot-person', '3-7 kap. Brott mot person', 1],
      ['alkohollagen', 'Alkohollagen', 1],
    ]);
  });
});

describe('Brå’s yearly file', () => {
  const importYear = (file: string, publisher = 'kungsor', ...more: string[]) =>
    work.run('import', 'bra-ar', file, '--publisher', publisher, '--write', ...more);

  it.each([
    ['a space between thousands', 'Kungsör;2 537;7810'],
    ['a no-break space between thousands', 'Kungsör;2\u00a0537;7810'],
    ['a narrow no-break space between thousands', 'Kungsör;2\u202f537;7810'],
    ['the word kommun', 'Kungsörs kommun;2537;7810'],
  ])('is read with %s', async (_what, row) => {
    await importYear(yearlyFile(['Hela landet;1 500 000;14000', row]));
    expect(table('kungsor', 'anmalda-brott').series[0]?.values).toEqual([
      { period: 2024, value: 2537 },
    ]);
  });

  it('is read without a header, as the one of 2021 is', async () => {
    const file = yearlyFile(['Ale kommun;2 537;7810', 'Kungsörs kommun;743;8000'], {
      header: false,
      name: 'bra-2021.csv',
    });
    await importYear(file);
    expect(table('kungsor', 'anmalda-brott').series[0]?.values).toEqual([
      { period: 2021, value: 743 },
    ]);
  });

  it('is read for the whole country too', async () => {
    await importYear(yearlyFile(['Ale;1;1', 'Hela landet;1 500 000;14000']), 'riket');
    expect(table('riket', 'anmalda-brott-i-sverige').series[0]?.values[0]).toMatchObject({
      value: 1500000,
    });
  });

  it('needs a year, and refuses one that the file’s name contradicts', async () => {
    const nameless = yearlyFile(['Kungsör;1;1'], { name: 'bra.csv' });
    expect(await importYear(nameless)).toMatchObject({ code: 2 });
    expect(await importYear(nameless, 'kungsor', '--year', '2023')).toMatchObject({ code: 0 });
    const named = yearlyFile(['Kungsör;1;1']);
    expect(await importYear(named, 'kungsor', '--year', '2023')).toMatchObject({ code: 1 });
  });

  it.each([
    ['a decimal', ['Kungsör;181.5;1'], /rad 2, kolumn Antal: .*"181\.5".*\n.*2537/],
    ['a word', ['Ale;1;1', 'Kungsör;många;1'], /rad 3, kolumn Antal: .*"många"/],
    ['an unknown code', ['Kungsör;-777;1'], /kolumn Antal: Koden "-777" är okänd/],
    ['a row that is too long', ['Kungsör;1;1;1'], /rad 2: Raden har 4 celler/],
    [
      'two figures for one place',
      ['Kungsör;1;1', 'Kungsörs kommun;2;1'],
      /rad 3: .*två gånger.*1 på rad 2 och 2 här/,
    ],
    ['another place', ['Kungälv;1;1', 'Ale;1;1'], /Kungsör \(1960\) finns inte.*\n.*"Kungälv"/],
  ])('with %s is refused, saying where, and nothing is written', async (_what, rows, message) => {
    const { code, said } = await importYear(yearlyFile(rows));
    expect(code).toBe(1);
    expect(said).toMatch(message);
    expect(said).toContain('Inget har skrivits.');
    expect(exists('kungsor', 'anmalda-brott')).toBe(false);
  });

  it('may say the same thing twice, and be wrong about somebody else', async () => {
    const file = yearlyFile(['Kungsör;5;1', 'Kungsör;5;1', 'Ale;många;1']);
    expect(await importYear(file)).toMatchObject({ code: 0 });
  });

  it('may explain its codes on the command line', async () => {
    const file = yearlyFile(['Kungsör;-777;1']);
    await importYear(file, 'kungsor', '--code=-777:not-published');
    expect(table('kungsor', 'anmalda-brott').series[0]?.values).toEqual([
      { period: 2024, missing: 'not-published' },
    ]);
  });

  it('that is of another kind is refused with the columns that it has', async () => {
    const { code, said } = await importYear(fixture('bra-lang.csv'), 'riket', '--year', '2016');
    expect(code).toBe(1);
    expect(said).toMatch(/Kolumnen Kommun, Antal saknas.*bra-ar/);
  });
});

describe('a table that is there already', () => {
  const EDITED = `publisher: kungsor # vår kommun
title: Egen rubrik
question: Anmäls det färre?
definition: >-
  Egna ord,
  på två rader.
unit: { one: brott, other: brott }
translations:
  en:
    title: Own title
    question: Fewer?
    unit: { one: offence, other: offences }
    series: { vara: Ours }
origin: official
countedBy: Brå
periodType: year
retrieved: uppgift saknas
series:
  - id: vara
    label: Våra brott
    values:
      - { period: 2022, value: 638, preliminary: true } # ändras nog
      - { period: 2023, value: 700, preliminary: true }
breaks:
  - { period: 2021, text: Nytt sätt att räkna }
caveats:
  - Eget förbehåll.
sources:
  - publisher: Brå
    title: Egen källa
    date: 2024-03-01
`;
  beforeEach(() => {
    mkdirSync(path.join(work.root, 'src/content/statistics/kungsor'), { recursive: true });
    work.write('kungsor', 'anmalda-brott', EDITED);
  });

  it('gets its revised, final and new figures, and keeps every word of the editor', async () => {
    const args = ['--publisher', 'kungsor', '--write'];
    for (const [year, count] of [
      ['2022', '640'],
      ['2023', '700'],
      ['2024', '651'],
    ] as const) {
      const file = yearlyFile([`Kungsör;${count};1`], { name: `bra-${year}.csv` });
      const { code, said } = await work.run('import', 'bra-ar', file, ...args);
      expect(code).toBe(0);
      expect(said).toContain(
        {
          2022: 'ändrad  2022  638 (preliminär) → 640',
          2023: 'slutlig nu  2023  700',
          2024: 'ny  2024  651',
        }[year],
      );
      expect(said).toContain('som filen inte nämner står kvar');
    }
    expect(work.read('kungsor', 'anmalda-brott')).toBe(
      EDITED.replace('value: 638, preliminary: true', 'value: 640')
        .replace('700, preliminary: true }', '700 }\n      - { period: 2024, value: 651 }')
        .replace('uppgift saknas', '2026-11-22'),
    );
    expect(checkContent(work.root, '2026-11-22')).toEqual([]);
  });

  it('keeps its day of retrieval when no figure changes', async () => {
    const file = yearlyFile(['Kungsör;700;1'], { name: 'bra-2023.csv' });
    const args = ['import', 'bra-ar', file, '--publisher', 'kungsor', '--preliminary', '--write'];
    expect((await work.run(...args)).said).toContain('Filen är orörd.');
    expect(work.read('kungsor', 'anmalda-brott')).toBe(EDITED);
    await work.run(...args, '--retrieved', '2026-11-20');
    expect(work.read('kungsor', 'anmalda-brott')).toBe(
      EDITED.replace('uppgift saknas', '2026-11-20'),
    );
  });

  it('is not mixed with figures of another kind', async () => {
    const own = work.raw('egna.csv', 'period;område;kategori;antal\n2026;;;5\n');
    const args = ['--publisher', 'kungsor', '--table', 'anmalda-brott', '--write'];
    expect((await work.run('import', 'egna', own, ...args)).said).toContain('officiell statistik');
    const monthly = fixture('bra-manad.csv');
    const other = await work.run('import', 'bra-manad', monthly, '--publisher', 'boden');
    expect(other.code).toBe(0);
    expect(work.read('kungsor', 'anmalda-brott')).toBe(EDITED);
  });

  it('that is written in another way than the importer knows is left alone', async () => {
    const start = EDITED.indexOf('series:\n');
    const flow = `${EDITED.slice(0, start)}series: [{ id: a, label: A, values: [{ period: 2024, value: 1 }] }, { id: b, label: B, values: [{ period: 2024, value: 1 }] }]\n${EDITED.slice(EDITED.indexOf('breaks:'))}`;
    work.write('kungsor', 'anmalda-brott', flow);
    const file = yearlyFile(['Kungsör;700;1']);
    const args = ['import', 'bra-ar', file, '--publisher', 'kungsor', '--write'];
    const { code, said } = await work.run(...args);
    expect(code).toBe(1);
    expect(said).toContain('inte kan ändra i');
    expect(work.read('kungsor', 'anmalda-brott')).toBe(flow);
  });

  it('with inhabitants is what a new table of offences makes its rates with', async () => {
    const inhabitants = ['import', 'befolkning', fixture('befolkning-kolada.csv')];
    await work.run(...inhabitants, '--publisher', 'kungsor', '--write');
    const offences = ['import', 'bra-ar', yearlyFile(['Kungsör;640;1']), '--publisher', 'kungsor'];
    await work.run(...offences, '--table', 'brott', '--write');
    expect(table('kungsor', 'brott')).toMatchObject({ population: 'befolkning' });
    expect(checkContent(work.root, '2026-11-22')).toEqual([]);
  });

  it('that has a fault of its own is left alone', async () => {
    work.write('kungsor', 'anmalda-brott', EDITED.replace('title: Egen rubrik', 'titel: Egen'));
    const file = yearlyFile(['Kungsör;1;1']);
    const { code, said } = await work.run('import', 'bra-ar', file, '--publisher', 'kungsor');
    expect(code).toBe(1);
    expect(said).toContain('Menade du "title"?');
  });
});

describe('the municipality’s own counts', () => {
  const HEADER = 'period;område;kategori;antal';
  const quarter = (name: string, [all, centrum, norrby, sjovik]: readonly number[]) => [
    `${name};;;${all}`,
    `${name};Centrum;;${centrum}`,
    `${name};norrby;;${norrby}`,
    `${name};Sjövik;;${sjovik}`,
  ];
  const ownFile = (...rows: readonly string[]) =>
    work.raw('egna.csv', `${[HEADER, ...rows].join('\r\n')}\r\n`);
  const importOwn = (file: string) =>
    work.run('import', 'egna', file, '--publisher', 'kungsor', '--write');
  const hiddenIn = (period: string) =>
    table('kungsor', 'rapporterade-handelser')
      .series.filter(({ values }) =>
        values.some((cell) => cell.period === period && 'suppressed' in cell),
      )
      .map(({ id }) => id);

  it('are hidden where they are small, with another so that they cannot be worked out', async () => {
    const file = ownFile(
      ...quarter('2026-Q1', [60, 30, 26, 4]),
      ...quarter('2026-Q2', [70, 40, 20, 10]),
    );
    const { code, said } = await importOwn(file);
    expect(code).toBe(0);
    expect(hiddenIn('2026-Q1')).toContain('sjovik');
    expect(hiddenIn('2026-Q1').length).toBeGreaterThan(1);
    expect(hiddenIn('2026-Q2')).toEqual([]);
    expect(said).not.toMatch(/2026-Q1 {2}4\b/);
    const written = work.read('kungsor', 'rapporterade-handelser');
    expect(written).not.toMatch(/value: 4 /);
    expect(checkContent(work.root, '2026-11-22')).toEqual([]);
    expect((await importOwn(file)).said).toContain('Filen är orörd.');
    expect(work.read('kungsor', 'rapporterade-handelser')).toBe(written);
  });

  it('that have been hidden stay hidden when they grow', async () => {
    await importOwn(ownFile(...quarter('2026-Q1', [60, 30, 26, 4])));
    const before = hiddenIn('2026-Q1');
    await importOwn(ownFile(...quarter('2026-Q1', [66, 30, 26, 10])));
    expect(hiddenIn('2026-Q1')).toEqual(expect.arrayContaining(before));
  });

  it('are set down in the ledger, and a broken ledger stops the next import', async () => {
    const file = ownFile(...quarter('2026-Q1', [60, 30, 26, 4]));
    await importOwn(file);
    expect(await work.run('record')).toMatchObject({ code: 0 });
    const ledger = path.join(work.root, 'docs/published-cells.json');
    expect(readFileSync(ledger, 'utf8')).toContain('2026-Q1');
    writeFileSync(ledger, '{');
    expect((await importOwn(file)).said).toContain('published-cells.json är trasig');
    expect((await work.run('record')).code).toBe(1);
    expect((await work.run('record', '--skäl', 'x')).code).toBe(2);
  });

  it('come with the whole table each time, since what is hidden depends on all of it', async () => {
    await importOwn(ownFile(...quarter('2026-Q1', [60, 30, 26, 4])));
    const { code, said } = await importOwn(ownFile(...quarter('2026-Q2', [60, 30, 26, 4])));
    expect(code).toBe(1);
    expect(said).toMatch(/Sjövik \(sjovik\): 2026-Q1/);
  });

  it('state which sums they make, also by category', async () => {
    await importOwn(
      ownFile(
        '2026;;;50',
        '2026;;Trafik;30',
        '2026;;Klotter;20',
        '2026;Centrum;;20',
        '2026;Norrby;;25',
      ),
    );
    expect(table('kungsor', 'rapporterade-handelser').sums).toEqual([
      { total: 'hela-kommunen', parts: ['centrum', 'norrby'], complete: false },
      { total: 'hela-kommunen', parts: ['trafik', 'klotter'] },
    ]);
  });

  it.each([
    [
      'parts that are more than their sum',
      ['2026;;;10', '2026;Centrum;;8', '2026;Norrby;;7'],
      /2026: delarna blir tillsammans fler/,
    ],
    ['an empty count', ['2026;;;'], /rad 2, kolumn antal: .*tom.*\n.*Skriv 0/],
    ['an unknown area', ['2026;Söderby;;5'], /rad 2, kolumn område: .*"Söderby".*\n.*Norrby/],
    ['years and months together', ['2026;;;5', '2026-01;;;5'], /blandar/],
    ['a month that Excel has changed', ['jan-26;;;5'], /Excel har gjort om/],
  ])('with %s are refused', async (_what, rows, message) => {
    const { code, said } = await importOwn(ownFile(...rows));
    expect(code).toBe(1);
    expect(said).toMatch(message);
    expect(exists('kungsor', 'rapporterade-handelser')).toBe(false);
  });

  it('that nobody made are missing, and not zero', async () => {
    await importOwn(ownFile('2026-Q1;;;0', '2026-Q2;;;saknas'));
    expect(table('kungsor', 'rapporterade-handelser').series[0]?.values).toEqual([
      { period: '2026-Q1', value: 0 },
      { period: '2026-Q2', missing: 'not-collected' },
    ]);
  });

  it('are not read from a file inside the repository, nor through a link to one', async () => {
    const inside = path.join(work.root, 'raw.csv');
    const link = `${work.raw('x.csv', '')}.link`;
    const raw = ownFile('2026;;;5');
    copyFileSync(raw, inside);
    symlinkSync(inside, link);
    symlinkSync(raw, path.join(work.root, 'link.csv'));
    for (const file of [inside, link, path.join(work.root, 'link.csv')]) {
      expect((await importOwn(file)).said).toContain('ligger i projektets mapp');
    }
  });

  it('have a template, which is itself a file that can be read', async () => {
    const folder = path.dirname(work.raw('x.csv', ''));
    const file = path.join(folder, 'mall.csv');
    expect((await work.run('template', file)).code).toBe(0);
    expect((await work.run('template', file)).said).toContain('finns redan');
    expect(readFileSync(file, 'utf8').startsWith('\uFEFFperiod;område;kategori;antal\r\n')).toBe(
      true,
    );
    const { said } = await work.run('import', 'egna', file, '--publisher', 'kungsor');
    expect(said).not.toContain('kolumn');
    expect(await work.run('template', path.join(work.root, 'mall.csv'))).toMatchObject({ code: 1 });
  });
});

describe('the command line', () => {
  it.each([
    [['import'], /Slaget av fil saknas/],
    [['import', 'bra-arr', 'x.csv'], /Menade du bra-ar\?/],
    [['import', 'bra-ar'], /Filen saknas/],
    [['import', 'bra-ar', 'x.csv'], /--publisher kungsor/],
    [['import', 'bra-ar', 'x.csv', '--publicher', 'x'], /Menade du --publisher\?/],
    [['import', 'bra-ar', 'x.csv', 'y.csv', '--publisher', 'kungsor'], /För många ord/],
    [['import', 'bra-ar', 'x.csv', '--publisher', 'kungsor', '--year', '24'], /--year 2025/],
    [['import', 'bra-ar', 'x.csv', '--publisher', 'kungsor', '--code', '-5:x'], /minus/],
    [['import', 'bra-ar', 'x.csv', '--publisher', 'kungsor', '--code=-5:x'], /Skälen är/],
    [['import', 'bra-ar', 'x.csv', '--publisher', 'kungsor', '--table', '../x'], /kortnamn/],
    [['import', 'kolada', '--publisher', 'kungsor'], /--kpi N07403/],
    [['import', 'egna', 'x.csv', '--publisher', 'kungsor', '--year', '2025'], /--year hör till/],
    [['importera'], /Kommandot importera finns inte/],
    [[], /npm run statistics -- import/],
  ])('%j is answered with what to write', async (args, message) => {
    const { code, said } = await work.run(...args);
    expect(code).toBe(2);
    expect(said).toMatch(message);
  });

  it('names the nearest publisher', async () => {
    const { code, said } = await work.run(
      'import',
      'bra-ar',
      'x-2024.csv',
      '--publisher',
      'kungsör',
    );
    expect(code).toBe(1);
    expect(said).toMatch(/Närmast är: kungsor/);
  });

  it('has help in Swedish', async () => {
    for (const args of [['--help'], ['import', '--help'], ['template', '--help']]) {
      const { code, said } = await work.run(...args);
      expect(code).toBe(0);
      expect(said).toContain('npm run statistics -- import <slag> <fil> --publisher');
    }
  });

  it('leaves no unfinished file behind', async () => {
    const file = yearlyFile(['Kungsör;640;7000']);
    await work.run('import', 'bra-ar', file, '--publisher', 'kungsor', '--write');
    expect(readdirSync(path.join(work.root, 'src/content/statistics/kungsor'))).toEqual([
      'anmalda-brott.yaml',
    ]);
  });
});

describe('the guide', () => {
  it('has only commands that can be run', () => {
    const guide = readFileSync(path.join(ROOT, 'docs/statistics-import.md'), 'utf8');
    const commands = [
      ...guide.replace(/\\\n\s*/g, '').matchAll(/^npm run statistics -- import (.+)$/gm),
    ];
    expect(commands.length).toBeGreaterThan(10);
    for (const [, line = ''] of commands) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      );
      expect(() => parseImportOptions(args), line).not.toThrow();
    }
    for (const kind of IMPORT_KINDS) expect(guide).toContain(`### \`${kind}\``);
  });
});

describe('Kolada', () => {
  it('is asked directly when no file is given, also for the codes of an association’s members', async () => {
    work.remove();
    const asked: string[] = [];
    work = makeWorkplace({
      fetch: (url) => {
        const { pathname } = new URL(addressOf(url));
        asked.push(pathname);
        const values = pathname.endsWith('/municipality')
          ? [
              { id: '1440', title: 'Ale' },
              { id: '1384', title: 'Kungsbacka' },
            ]
          : ['1440', '1960', '1384'].map((code) => ({
              kpi: 'N01951',
              municipality: code,
              period: 2024,
              values: [{ gender: 'T', status: '', value: Number(code) }],
            }));
        return Promise.resolve(Response.json({ values }));
      },
    });
    const { code } = await work.run('import', 'befolkning', '--publisher', 'forbundet', '--write');
    expect(code).toBe(0);
    expect(asked).toEqual(['/v3/municipality', '/v3/data/kpi/N01951/municipality/1440,1960,1384']);
    expect(table('forbundet', 'befolkning').series.map(({ id, values }) => [id, values])).toEqual([
      ['ale', [{ period: 2024, value: 1440 }]],
      ['kungsor', [{ period: 2024, value: 1960 }]],
      ['kungsbacka', [{ period: 2024, value: 1384 }]],
    ]);
  });

  it('asks for the words that a new table needs', async () => {
    const args = ['import', 'kolada', fixture('kolada-n07403.json'), '--publisher', 'kungsor'];
    const { code, said } = await work.run(...args, '--kpi', 'N07403');
    expect(code).toBe(1);
    expect(said).toMatch(
      /--title .*\n.*--question .*\n.*--definition .*\n.*--unit .*\n.*--number-kind/,
    );
  });

  it('that answers with a mark nobody knows is refused', async () => {
    const text = readFileSync(fixture('kolada-n07403.json'), 'utf8');
    const file = work.raw('kolada.json', text.replace('"status": "",', '"status": "Privat",'));
    const { said } = await work.run(
      'import',
      'kolada',
      file,
      '--publisher',
      'kungsor',
      '--kpi',
      'N07403',
    );
    expect(said).toMatch(/rad 1, kolumn status: .*"Privat"/);
  });
});
