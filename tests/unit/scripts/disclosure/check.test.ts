import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { assertDisclosure, checkDisclosure } from '../../../../scripts/check-disclosure.ts';
import { formatProblem } from '../../../../scripts/content/problem.ts';
import { LEDGER_FILE, readLedger } from '../../../../scripts/disclosure/ledger-file.ts';
import { recordPublished } from '../../../../scripts/disclosure/ledger.ts';
import { writeContent } from '../content/content-folder.ts';

const TABLE = 'statistics/exempelkommun/handelser.yaml';
const HIDDEN = 'suppressed: protected';

interface Figures {
  whole?: string;
  centrum?: string;
  norr?: string;
  soder?: string;
  /** Further lines before the series. */
  head?: string;
  origin?: string;
}

/** A table with the whole and three areas in one year, 75 = 3 + 32 + 40. */
function table({ whole, centrum, norr, soder, head = '', origin = 'own' }: Figures = {}): string {
  const series = (id: string, area: string, value = 'value: 0') =>
    `  - id: ${id}\n    label: ${id}\n${area}    values:\n      - { period: 2025, ${value} }\n`;
  return `publisher: exempelkommun
title: Rapporterade händelser
question: Blir det färre?
definition: Påhittade siffror.
unit: { one: händelse, other: händelser }
origin: ${origin}
countedBy: Exempelkommun
measure: handelser
periodType: year
retrieved: 2026-01-15
${head}series:
${series('hela', '', whole ?? 'value: 75')}${series('centrum', '    area: centrum\n', centrum ?? HIDDEN)}${series('norr', '    area: norr\n', norr ?? HIDDEN)}${series('soder', '    area: soder\n', soder ?? 'value: 40')}sums:
  - { total: hela, parts: [centrum, norr, soder] }
caveats:
  - Siffrorna är påhittade.
sources:
  - publisher: Exempelkommun
    title: Påhittad källa
    date: 2026-01-15
`;
}

function folder(first: string, ...others: { file: string; text: string }[]) {
  const { root, remove } = writeContent([{ file: TABLE, text: first }, ...others]);
  onTestFinished(remove);
  return {
    root,
    write: (text: string) => writeFileSync(path.join(root, 'src/content', TABLE), text),
    remove: () => rmSync(path.join(root, 'src/content', TABLE)),
    /** What is wrong apart from the ledger not being up to date. */
    leaks: async () =>
      (await checkDisclosure(root))
        .map(formatProblem)
        .filter((problem) => !/saknas eller är trasig|inte är inskrivna/.test(problem)),
    ledgerProblems: async () =>
      (await checkDisclosure(root))
        .map(formatProblem)
        .filter((problem) => /saknas eller är trasig|inte är inskrivna/.test(problem)),
  };
}

describe('a hidden figure that can be worked out', () => {
  test('is told with file, line, series, period, what it is, and what to hide as well', async () => {
    expect(await folder(table({ norr: 'value: 32' })).leaks()).toEqual([
      `src/content/statistics/exempelkommun/handelser.yaml:20  fält series[1].values[0]
  Det dolda talet för "centrum", 2025 går att räkna ut: det är 3. Minst fem värden ska vara möjliga.
  Dölj ett tal till, med suppressed: protected:
    "norr", 2025 i src/content/statistics/exempelkommun/handelser.yaml`,
    ]);
  });

  test('the suggestion is enough', async () => {
    expect(await folder(table()).leaks()).toEqual([]);
  });

  test('a range is told as a range', async () => {
    expect((await folder(table({ whole: 'value: 43' })).leaks())[0]).toContain(
      'det är minst 0 och högst 3',
    );
  });

  test('in another file counts as well', async () => {
    const other = table({ head: 'lang: sv\n' }).replaceAll('hela', 'alla');
    const spoilt = other.replace(
      /norr\n {4}values:\n {6}- \{ period: 2025, suppressed: protected/,
      (text) => text.replace(HIDDEN, 'value: 32'),
    );
    const leaks = await folder(table(), {
      file: 'statistics/exempelkommun/samma.yaml',
      text: spoilt,
    }).leaks();
    expect(leaks.join('\n')).toContain(
      'Talet för "norr", 2025 är dolt här men visas i src/content/statistics/exempelkommun/samma.yaml.',
    );
    expect(leaks.join('\n')).toContain('det är 3');
  });

  test('official figures are shown as they are published', async () => {
    expect(
      await folder(table({ origin: 'official', norr: 'value: 32', soder: 'value: 2' })).leaks(),
    ).toEqual([]);
  });

  test('the check throws it all, so that a build stops', async () => {
    const { root } = folder(table({ norr: 'value: 32' }));
    await expect(assertDisclosure(root)).rejects.toThrow(/Dolda tal är inte skyddade[^]*det är 3/);
  });
});

describe('single figures', () => {
  test('one under the threshold is to be hidden', async () => {
    expect((await folder(table({ centrum: 'value: 3' })).leaks())[0]).toContain(
      'Talet för "centrum", 2025 är under gränsen 5 och ska döljas.',
    );
  });

  test('a zero is not, unless the publisher says so', async () => {
    const zero = table({ whole: 'value: 72', centrum: 'value: 0', norr: 'value: 32' });
    expect(await folder(zero).leaks()).toEqual([]);
    const { root, remove } = writeContent([
      { file: TABLE, text: zero },
      {
        file: 'publishers/exempelkommun.yaml',
        replace: ['demonstration', 'disclosure: { hideZero: true }\ndemonstration'],
      },
    ]);
    onTestFinished(remove);
    expect((await checkDisclosure(root)).map(({ message }) => message).join()).toContain(
      'ska döljas',
    );
  });

  test('two tables that say different things of the same are told', async () => {
    const other = table({ whole: 'value: 76' });
    const leaks = await folder(table(), {
      file: 'statistics/exempelkommun/samma.yaml',
      text: other,
    }).leaks();
    expect(leaks.join('\n')).toMatch(/Talet för "hela", 2025 är ett annat i/);
  });

  test('parts that are more than their sum are told', async () => {
    const leaks = await folder(
      table({ whole: 'value: 60', centrum: 'value: 30', norr: 'value: 32' }),
    ).leaks();
    expect(leaks).toEqual([expect.stringContaining('Talen går inte ihop vid "hela", 2025')]);
  });

  test('a rate beside a hidden count gives it away', async () => {
    const rate = table({ centrum: 'value: 12.5', head: 'numberKind: rate\n' });
    const leaks = await folder(table(), {
      file: 'statistics/exempelkommun/per-invanare.yaml',
      text: rate,
    }).leaks();
    expect(leaks).toEqual([
      expect.stringContaining('per-invanare.yaml:21  fält series[1].values[0]'),
    ]);
  });
});

describe('the ledger of published cells', () => {
  test('that is absent or broken is told, with the command', async () => {
    const { root, ledgerProblems } = folder(table());
    expect(await ledgerProblems()).toEqual([expect.stringContaining('saknas eller är trasig')]);
    await recordPublished(root);
    expect(await checkDisclosure(root)).toEqual([]);
    writeFileSync(path.join(root, LEDGER_FILE), '{');
    expect(await ledgerProblems()).toEqual([expect.stringContaining('saknas eller är trasig')]);
    expect((await recordPublished(root)).refused).toEqual([expect.stringContaining('är trasig')]);
  });

  test('holds no hidden figure', async () => {
    const { root } = folder(table());
    expect(await recordPublished(root)).toEqual({ recorded: 4, refused: [] });
    expect(readLedger(root)?.['exempelkommun']?.cells).toEqual({
      'handelser 2025': { 1: 75 },
      'handelser[area=centrum] 2025': { 1: null },
      'handelser[area=norr] 2025': { 1: null },
      'handelser[area=soder] 2025': { 1: 40 },
    });
  });

  test('that does not have what is shown is told, until it is recorded', async () => {
    const { root, write, ledgerProblems } = folder(table());
    await recordPublished(root);
    write(table({ whole: 'value: 77', soder: 'value: 42' }));
    expect(await ledgerProblems()).toEqual([
      expect.stringContaining('exempelkommun visar tal som inte är inskrivna'),
    ]);
    await recordPublished(root);
    expect(await checkDisclosure(root)).toEqual([]);
  });

  test('a second record of the same leaves the file as it was', async () => {
    const { root } = folder(table());
    await recordPublished(root);
    const before = readFileSync(path.join(root, LEDGER_FILE), 'utf8');
    await recordPublished(root);
    expect(readFileSync(path.join(root, LEDGER_FILE), 'utf8')).toBe(before);
  });

  test('nothing is recorded while something can be worked out', async () => {
    const { root, ledgerProblems } = folder(table({ norr: 'value: 32' }));
    const { recorded, refused } = await recordPublished(root);
    expect([recorded, refused]).toEqual([0, [expect.stringContaining('det är 3')]]);
    expect(await ledgerProblems()).toHaveLength(1);
  });

  test('a revision that uncovers what was hidden is told, though the page alone would be safe', async () => {
    const { root, write, leaks } = folder(table());
    await recordPublished(root);
    // Now norr is shown, and soder covers instead. Whoever saved the old page knows soder.
    write(table({ norr: 'value: 32', soder: HIDDEN }));
    const found = (await leaks()).join('\n');
    expect(found).toContain('Det dolda talet för "centrum", 2025 går att räkna ut: det är 3');
    expect(found).toContain('Talet för "soder", 2025 döljs, men det har redan visats.');
    expect((await recordPublished(root)).recorded).toBe(0);
  });

  test('a table that has been taken away is still known', async () => {
    const { root, remove, leaks, write } = folder(table());
    await recordPublished(root);
    remove();
    expect(await leaks()).toEqual([]);
    write(table({ whole: HIDDEN, norr: 'value: 32', soder: HIDDEN }));
    expect((await leaks()).join('\n')).toContain('"centrum", 2025 går att räkna ut: det är 3');
  });

  test('hiding what has been shown needs a reason, which is kept', async () => {
    const { root, write, leaks } = folder(table({ centrum: 'value: 9', norr: 'value: 26' }));
    await recordPublished(root);
    write(table());
    expect((await leaks()).join('\n')).toContain('--reason');
    expect((await recordPublished(root)).recorded).toBe(0);
    const { refused } = await recordPublished(root, { reason: 'Visades av misstag.' });
    expect(refused).toEqual([]);
    expect(readLedger(root)?.['exempelkommun']?.withdrawn).toEqual({
      'handelser[area=centrum] 2025': 'Visades av misstag.',
      'handelser[area=norr] 2025': 'Visades av misstag.',
    });
    expect(await checkDisclosure(root)).toEqual([]);
  });

  test('is not needed where nobody counts anything of their own', async () => {
    const { root, remove } = writeContent();
    onTestFinished(remove);
    expect(await checkDisclosure(root)).toEqual([]);
  });
});
