import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';
import { svFinding } from '../../../../src/domain/statistics/words/sv.ts';
import { chooseTicks } from '../../../../src/views/statistics/chart-axis.ts';
import { chooseForm, placeSeries } from '../../../../src/views/statistics/chart-geometry.ts';

const words = {
  number: svFinding.number,
  shortPeriod: svFinding.shortPeriod,
  gap: { suppressed: 'dold', missing: 'saknas' },
};
const v = (period: string, value: number, preliminary = false) => ({ period, value, preliminary });
const kungsor = [v('2019', 860), v('2020', 841), v('2021', 743), v('2022', 638, true)];
const hidden = (period: string) => ({ period, suppressed: 'protected' as const });
const missing = (period: string) => ({ period, missing: 'not-collected' as const });
const years = (count: number) => Array.from({ length: count }, (_, n) => v(String(2000 + n), n));

describe('ticks', () => {
  it.each([
    [860, true, [0, 200, 400, 600, 800, 1000]],
    [1000, true, [0, 200, 400, 600, 800, 1000]],
    [1001, true, [0, 250, 500, 750, 1000, 1250]],
    [4, true, [0, 1, 2, 3, 4]],
    [7, true, [0, 2, 4, 6, 8]],
    [1, true, [0, 1]],
    [0, true, [0, 1]],
    [0.7, false, [0, 0.2, 0.4, 0.6, 0.8]],
    [1_543_000, true, [0, 500_000, 1_000_000, 1_500_000, 2_000_000]],
  ])('up to %s (whole: %s): %j', (greatest, areWhole, expected) => {
    expect(chooseTicks(greatest, areWhole)).toEqual(expected);
  });

  it('start at zero, are evenly spaced and hold the greatest value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (greatest) => {
        const ticks = chooseTicks(greatest, true);
        const step = ticks[1] ?? Number.NaN;
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks).toEqual(ticks.map((_, n) => n * step));
        expect(Number.isInteger(step)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(greatest);
        expect(ticks.at(-2)).toBeLessThanOrEqual(greatest);
      }),
    );
  });
});

describe('four yearly counts', () => {
  const chart = placeSeries(kungsor, { words });

  it('are bars from zero, each with its number', () => {
    expect(chart.form).toBe('bar');
    expect(chart.lines).toEqual([]);
    expect(chart.marks).toMatchObject(
      kungsor.map(({ period, value }) => ({ period, label: String(value) })),
    );
    for (const mark of chart.marks) {
      if (mark.kind !== 'value' || !mark.bar) throw new Error('A figure is lost');
      expect(mark.bar.y + mark.bar.height).toBeCloseTo(chart.plot.bottom, 1);
      expect(mark.bar.height / (chart.plot.bottom - chart.plot.top)).toBeCloseTo(
        mark.value / 1000,
        2,
      );
    }
  });

  it('mark the preliminary one', () => {
    expect(chart.marks.map((mark) => mark.kind === 'value' && mark.preliminary)).toEqual([
      ...[false, false, false, true],
    ]);
  });

  it('are all labelled under the axis', () => {
    expect(chart.periodLabels.map(({ text }) => text)).toEqual(['2019', '2020', '2021', '2022']);
  });
});

describe('what has no figure', () => {
  const values: PublishedValue[] = [v('2018', 50), missing('2019'), v('2020', 0), hidden('2021')];

  it('is an empty slot with a word, and differs from a count of 0', () => {
    const { marks } = placeSeries(values, { words });
    expect(marks).toMatchObject([
      { kind: 'value', label: '50' },
      { kind: 'gap', reason: 'missing', label: 'saknas' },
      { kind: 'value', label: '0', bar: { height: 0 } },
      { kind: 'gap', reason: 'suppressed', label: 'dold' },
    ]);
  });

  it('breaks a line; a figure between two gaps keeps its point', () => {
    const chart = placeSeries(values, { words, form: 'line' });
    expect(chart.lines).toEqual([]);
    expect(chart.marks[2]).toMatchObject({ hasPoint: true });
  });

  it('leaves an axis when there is nothing else', () => {
    const chart = placeSeries([missing('2021')], { words });
    expect(chart.ticks.map(({ value }) => value)).toEqual([0, 1]);
  });

  it('is not drawn from nothing', () => {
    expect(() => placeSeries([], { words })).toThrow(RangeError);
  });
});

describe('a long series', () => {
  it('is a line, with numbers at its ends', () => {
    expect([chooseForm(years(8)), chooseForm(years(9))]).toEqual(['bar', 'line']);
    const chart = placeSeries(years(17), { words });
    expect(chart.lines).toHaveLength(1);
    expect(chart.marks.filter((mark) => mark.label !== undefined)).toMatchObject([
      { period: '2000', label: '0' },
      { period: '2016', label: '16' },
    ]);
  });

  it('is drawn apart where it is preliminary, and broken where the counting changed', () => {
    const values = years(12).map((value, n) => ({ ...value, preliminary: n === 11 }));
    const breaks = [{ period: '2005', text: 'Ny definition' }];
    const chart = placeSeries(values, { words, breaks });
    expect(chart.lines.map(({ preliminary }) => preliminary)).toEqual([false, false, true]);
    expect(chart.lines.map(({ d }) => d.split('l').length)).toEqual([5, 6, 2]);
    expect(chart.breaks).toMatchObject(breaks);
    expect(chart.breaks[0]?.x).toBeGreaterThan(chart.marks[4]?.x ?? Number.NaN);
    expect(chart.breaks[0]?.x).toBeLessThan(chart.marks[5]?.x ?? Number.NaN);
  });

  it('labels months by their years', () => {
    const values = Array.from({ length: 72 }, (_, n) =>
      v(`${2019 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`, n),
    );
    const { periodLabels, lines } = placeSeries(values, { words });
    expect(periodLabels.map(({ text }) => text)).toEqual([
      ...['2019', '2020', '2021', '2022', '2023', '2024'],
    ]);
    expect(lines[0]?.d.length).toBeLessThan(900);
  });
});

it('keeps every coordinate within the drawing, with one decimal at most', () => {
  const value = fc.oneof(
    fc.record({ value: fc.integer({ min: 0, max: 2_000_000 }), preliminary: fc.boolean() }),
    fc.constant({ suppressed: 'protected' as const }),
    fc.constant({ missing: 'not-published' as const }),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('bar' as const, 'line' as const),
      (values, form) => {
        const series = values.map((entry, n) => ({ period: String(1960 + n), ...entry }));
        const chart = placeSeries(series, { words, form });
        const xs = [...chart.marks, ...chart.periodLabels].map(({ x }) => x);
        const ys = [...chart.marks, ...chart.periodLabels, ...chart.ticks].map(({ y }) => y);
        for (const x of xs) expect(x >= 0 && x <= chart.width).toBe(true);
        for (const y of ys) expect(y >= 0 && y <= chart.height).toBe(true);
        for (const number of [...xs, ...ys]) expect(String(number)).toMatch(/^\d+(\.\d)?$/);
        expect(chart.marks).toHaveLength(values.length);
      },
    ),
  );
});

it('ends a line where its last point stands: steps of rounded numbers do not drift', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 9, maxLength: 72 }),
      (counts) => {
        const { lines, marks } = placeSeries(
          counts.map((count, n) => v(String(1950 + n), count)),
          { words },
        );
        const [, x, y, path = ''] = /^M([\d.]+) ([\d.]+)(.*)$/.exec(lines[0]?.d ?? '') ?? [];
        const steps = [...path.matchAll(/l(-?[\d.]+) ?(-?[\d.]+)/g)];
        const end = [1, 2].map((n) =>
          steps.reduce((sum, step) => sum + Number(step[n]), Number([x, y][n - 1])),
        );
        expect(end[0]).toBeCloseTo(marks.at(-1)?.x ?? Number.NaN, 6);
        expect(end[1]).toBeCloseTo(marks.at(-1)?.y ?? Number.NaN, 6);
      },
    ),
  );
});
