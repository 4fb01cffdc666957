import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawIntervals } from '../../../../src/views/statistics/interval-chart.ts';

const words = { number: (value: number) => String(value) };
const figure = (lower: number, estimate: number, upper: number) => ({
  estimate,
  lower,
  upper,
  texts: [`${estimate} (${lower}–${upper})`, `${estimate}`],
  preliminary: false,
});

test('the point lies on its line, and the axis begins at zero', () => {
  const { paths, texts } = drawIntervals([{ label: 'Bruket', figure: figure(50, 80, 100) }], words);
  const [left, right] =
    /^M([\d.]+) \d+H([\d.]+)/
      .exec(paths.find(({ style }) => style === 'whisker')?.d ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  const dot =
    Number(/^M([\d.]+)/.exec(paths.find(({ style }) => style === 'dot')?.d ?? '')?.[1]) + 5;
  expect(left).toBeLessThan(dot);
  expect(right).toBeGreaterThan(dot);
  expect(texts.find(({ style }) => style === 'period')?.items[0]?.text).toBe('0');
});

test('a row without a figure says why, and draws nothing', () => {
  const { paths, texts } = drawIntervals([{ label: 'Bruket', absent: 'dold' }], words);
  expect(texts.find(({ style }) => style === 'tick')?.items.map(({ text }) => text)).toEqual([
    'dold',
  ]);
  expect(paths.map(({ style }) => style)).toEqual(['grid', 'axis']);
});

test('beside a long name the interval is left to the table', () => {
  const label = 'Ett mycket långt namn på en kommun';
  const { texts } = drawIntervals([{ label, figure: figure(1050, 1080, 1100) }], words);
  const written = texts.find(({ style }) => style === 'tick')?.items.map(({ text }) => text) ?? [];
  expect(written).not.toContain('1080 (1050–1100)');
});

test('everything stays within the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 12 }),
      (triples) => {
        const rows = triples.map((triple, n) => {
          const [a = 0, b = 0, c = 0] = triple.toSorted((x, y) => x - y);
          return { label: `Kommun ${n}`, figure: figure(a, b, c) };
        });
        const drawing = drawIntervals(rows, words);
        const height = Number(drawing.viewBox.split(' ')[3]);
        for (const { items } of drawing.texts) {
          for (const { x, y } of items) {
            expect(x >= 0 && x <= 320 && y >= 0 && y <= height).toBe(true);
          }
        }
      },
    ),
  );
});

test('nothing is not drawn', () => {
  expect(() => drawIntervals([], words)).toThrow(RangeError);
});
