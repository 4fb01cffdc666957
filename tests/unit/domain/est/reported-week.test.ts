import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport, type ReportVocabulary } from '../../../../src/domain/est/reported-week.ts';
import { REPORT_COLUMNS } from '../../../../src/domain/est/file-words.ts';
import { AREAS, PLACES } from './tips.ts';

const own: ReportVocabulary = { areas: AREAS, places: PLACES };
const rowsOf = (...lines: string[]) =>
  lines.map((line, index) => ({ line: index + 1, cells: line.split(';') }));
const HEADER = REPORT_COLUMNS.join(';');
const read = (...lines: string[]) => readReport(rowsOf(HEADER, ...lines), own);

describe('a reporter’s week', () => {
  test('is read in the words of the file or in codes, with capitals or not', () => {
    const { counts, findings } = read(
      'Polisen;2026-W47;Stöld;centrum;stationen;Kväll (16–22);3',
      'police;2026-w47;ALCOHOL-DRUGS;Norrby;;night;2',
      'Skola;2026-W47;Annat;annan-plats;;;1',
    );
    expect(findings).toEqual([]);
    expect(counts).toEqual([
      {
        reporter: 'police',
        week: '2026-W47',
        category: 'theft',
        area: 'centrum',
        place: 'stationen',
        timeBand: 'evening',
        count: 3,
      },
      {
        reporter: 'police',
        week: '2026-W47',
        category: 'alcohol-drugs',
        area: 'norrby',
        timeBand: 'night',
        count: 2,
      },
      {
        reporter: 'school',
        week: '2026-W47',
        category: 'other',
        area: 'annan-plats',
        timeBand: 'unknown',
        count: 1,
      },
    ]);
  });

  test('the columns may stand in any order, and a nought adds nothing', () => {
    const { counts } = readReport(
      rowsOf(
        'Antal;Plats;Tid på dygnet;Rapportör;Vecka;Kategori;Område',
        '0;;;Polisen;2026-W47;Hot;centrum',
        '2;;;Polisen;2026-W47;Våld;centrum',
      ),
      own,
    );
    expect(counts.map(({ category, count }) => [category, count])).toEqual([['violence', 2]]);
  });
});

describe('a file that is refused says where, and what a right one looks like', () => {
  test.each([
    ['Rapportör', 'Konstapel Anna;2026-W47;Hot;centrum;;;1', 'Polisen'],
    ['Vecka', 'Polisen;47;Hot;centrum;;;1', '2026-W47'],
    ['Kategori', 'Polisen;2026-W47;Någon slog en pojke;centrum;;;1', 'Våld'],
    ['Område', 'Polisen;2026-W47;Hot;bakom kiosken;;;1', 'norrby'],
    ['Plats', 'Polisen;2026-W47;Hot;centrum;hos grannen i 3 B;;1', 'stationen'],
    ['Tid på dygnet', 'Polisen;2026-W47;Hot;centrum;;strax före tio;1', 'Natt (22–06)'],
    ['Antal', 'Polisen;2026-W47;Hot;centrum;;;några', '3'],
  ])('%s', (column, line, example) => {
    const { counts, findings } = read('Polisen;2026-W47;Stöld;centrum;;;1', line);
    expect(counts).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ row: 3, column });
    expect(findings[0]?.right).toContain(example);
  });

  test('a column of free text, one that is missing, one that stands twice', () => {
    const withText = readReport(
      rowsOf(`${HEADER};Beskrivning`, 'Polisen;2026-W47;Hot;centrum;;;1;En man sprang'),
      own,
    );
    expect(withText.findings).toEqual([
      { fault: 'unknown-column', row: 1, column: '8', right: REPORT_COLUMNS },
    ]);
    expect(readReport(rowsOf('Rapportör;Vecka', 'a;b'), own).findings[0]).toMatchObject({
      fault: 'missing-column',
      column: 'Kategori',
    });
    expect(readReport(rowsOf(`${HEADER};Antal`, 'x'), own).findings[0]?.fault).toBe('same-column');
  });

  test('no row, a row of another length, the same row twice', () => {
    expect(readReport(rowsOf(HEADER), own).findings).toEqual([{ fault: 'empty-file' }]);
    expect(read('Polisen;2026-W47').findings).toEqual([{ fault: 'row-length', row: 2 }]);
    const same = 'Polisen;2026-W47;Hot;centrum;;;1';
    expect(read(same, same.toUpperCase()).findings).toEqual([{ fault: 'same-row', row: 3 }]);
  });

  test('numbers that are no counts', () => {
    for (const count of ['-1', '1,5', '1e3', '', '=1', '1234567']) {
      expect(read(`Polisen;2026-W47;Hot;centrum;;;${count}`).findings[0]?.column).toBe('Antal');
    }
  });

  test('whatever stands in a cell, no text of it comes in or is quoted', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 7, maxLength: 7 }), (cells) => {
        const secret = cells.map((cell) => `${cell} hemligt`);
        const result = readReport(
          [
            { line: 1, cells: REPORT_COLUMNS },
            { line: 2, cells: secret },
          ],
          own,
        );
        expect(JSON.stringify(result)).not.toContain('hemligt');
        expect(result.counts).toEqual([]);
      }),
    );
  });
});

describe('another municipality’s week', () => {
  const another = (areas: Record<string, string> = {}) =>
    readReport(
      rowsOf(
        HEADER,
        'Invånare;2026-W47;Trafik;centrum;torget;;2',
        'Invånare;2026-W47;Trafik;vasterby;;;3',
      ),
      { ...own, another: { areas } },
    );

  test('its Centrum is not ours: all areas are elsewhere until somebody has said', () => {
    const { counts, otherAreas, findings } = another();
    expect(findings).toEqual([]);
    expect(otherAreas).toEqual(['centrum', 'vasterby']);
    expect(counts).toEqual([expect.objectContaining({ area: 'annan-plats', count: 5 }) as unknown]);
    expect(counts[0]).not.toHaveProperty('place');
  });

  test('then as the coordinator has chosen', () => {
    expect(another({ vasterby: 'norrby' }).counts.map(({ area, count }) => [area, count])).toEqual([
      ['annan-plats', 2],
      ['norrby', 3],
    ]);
  });

  test('a sentence with hyphens is no short name', () => {
    const { findings } = readReport(
      rowsOf(HEADER, `Invånare;2026-W47;Trafik;${'grannen-slog-'.repeat(4)}nu;;;2`),
      { ...own, another: { areas: {} } },
    );
    expect(findings[0]).toMatchObject({ fault: 'not-a-code', column: 'Område' });
  });
});
