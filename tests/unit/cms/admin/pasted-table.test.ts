import { describe, expect, test } from 'vitest';
import { readPastedTable, withPasted } from '../../../../cms/admin/pasted-table.ts';

const counts = { decimals: false };

describe('a table pasted from Excel', () => {
  test('has periods down and series across, or the other way round', () => {
    const down = readPastedTable('År\tStöld\tVåld\r\n2023\t1 204\t33\r\n2024\t998\t\r\n', counts);
    const across = readPastedTable('\t2023\t2024\nStöld\t1\u00a0204\t998\nVåld\t33\t..\n', counts);
    expect(down).toEqual(across);
    expect(down).toEqual({
      series: [
        {
          id: 'stold',
          label: 'Stöld',
          values: [
            { period: '2023', value: 1204 },
            { period: '2024', value: 998 },
          ],
        },
        {
          id: 'vald',
          label: 'Våld',
          values: [
            { period: '2023', value: 33 },
            { period: '2024', missing: 'not-in-source' },
          ],
        },
      ],
      faults: [],
      hidden: 0,
      periodType: 'year',
    });
  });

  test('with rows of different lengths says which column has no heading, and takes nothing over', () => {
    expect(readPastedTable('År\tStöld\n2023\t5\t7\n', counts).faults).toEqual([
      'Kolumn 3 har ingen rubrik.',
    ]);
    expect(readPastedTable('\t2023\nStöld\t5\t7\n', counts).faults).toHaveLength(1);
  });

  test('with empty columns to the right is read as if they were not there', () => {
    const { series, faults } = readPastedTable('År\tStöld\t\t\n2023\t5\t\t\n', counts);
    expect(faults).toEqual([]);
    expect(series.map(({ id }) => id)).toEqual(['stold']);
  });

  test('is put in order of time', () => {
    const { series } = readPastedTable('\tA\n2024-Q2\t2\n2024-Q1\t1', counts);
    expect(series[0]?.values.map(({ period }) => period)).toEqual(['2024-Q1', '2024-Q2']);
  });

  test.each<[string, string, RegExp]>([
    ['a word among numbers', '\tA\n2024\tmånga', /Rad 2, kolumn 2 \(A, 2024\).*många/],
    ['decimals in a count', '\tA\n2024\t1,5', /helt tal/],
    ['periods of two lengths', '\tA\n2024\t1\n2024-01\t2', /olika långa/],
    ['a period twice', '\tA\n2024\t1\n2024\t2', /2024 står två gånger/],
    ['two series of one name', '\tA\tA\n2024\t1\t2', /Två serier/],
    ['a column without a heading', '\tA\t\n2024\t1\t2', /Kolumn 3 har ingen rubrik/],
    ['no periods', '\tA\nmaj\t1', /perioder/],
    ['numbers without headings', '12', /rubriker/],
  ])('with %s is refused in words', (_what, text, words) => {
    expect(readPastedTable(text, counts).faults.join(' ')).toMatch(words);
  });

  test('of the publisher’s own counts hides the small ones before they are saved anywhere', () => {
    const { series, hidden } = readPastedTable('\tA\n2021\t0\n2022\t1\n2023\t4\n2024\t5', {
      ...counts,
      threshold: 5,
    });
    expect(hidden).toBe(2);
    expect(series[0]?.values).toEqual([
      { period: '2021', value: 0 },
      { period: '2022', suppressed: 'protected' },
      { period: '2023', suppressed: 'protected' },
      { period: '2024', value: 5 },
    ]);
  });

  test('may hold shares', () => {
    expect(readPastedTable('\tA\n2024\t12,5', { decimals: true }).series[0]?.values).toEqual([
      { period: '2024', value: 12.5 },
    ]);
  });
});

describe('pasted figures in a table that has some', () => {
  const old = [
    {
      id: 'centrum',
      label: 'Centrum',
      area: 'centrum',
      values: [
        { period: 2022, value: 10, preliminary: true },
        { period: 2023, suppressed: 'by-source' },
      ],
    },
    { id: 'norr', label: 'Norr', values: [{ period: 2022, value: 7 }] },
  ];

  test('keep the area, earlier years, other series, and why a cell was hidden', () => {
    const { series } = readPastedTable('\tCentrum\n2022\t10\n2023\t\n2024\t12', counts);
    expect(withPasted(old, series)).toEqual([
      old[1],
      {
        ...old[0],
        values: [
          { period: 2022, value: 10, preliminary: true },
          { period: 2023, suppressed: 'by-source' },
          { period: '2024', value: 12 },
        ],
      },
    ]);
  });
});
