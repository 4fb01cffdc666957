import { expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { xmrLimits } from '../../../../src/domain/statistics/xmr.ts';
import { drawChart } from '../../../../src/views/statistics/chart-drawing.ts';
import { placeSeries } from '../../../../src/views/statistics/chart-geometry.ts';
import { chartWords } from '../../../../src/views/statistics/chart-words.ts';
import { hidden, v, years } from './tables.ts';

vi.mock('astro:content', () => contentOf());

const words = chartWords('sv');
const draw = (...args: Parameters<typeof placeSeries>) => drawChart(placeSeries(...args));
const stroke = (drawing: ReturnType<typeof drawChart>, style: string) =>
  drawing.paths.find((path) => path.style === style)?.d;
const pieces = (d: string | undefined) => d?.split('M').length ?? 0;

test('all final bars are one stroke, the preliminary ones another', () => {
  const drawing = draw([...years([860, 841, 743]), v(2024, 638, true)], { words });
  expect(pieces(stroke(drawing, 'bar')) - 1).toBe(3);
  expect(pieces(stroke(drawing, 'bar open')) - 1).toBe(1);
  expect(
    drawing.texts.find(({ style }) => style === 'label')?.items.map(({ text }) => text),
  ).toEqual(['860', '841', '743', '638']);
});

test('a hidden figure is a word, and no bar of height zero', () => {
  const drawing = draw([v(2021, 12), hidden('2022'), v(2023, 9)], { words });
  expect(pieces(stroke(drawing, 'bar')) - 1).toBe(2);
  expect(drawing.texts.find(({ style }) => style === 'gap')?.items[0]?.text).toBe('dold');
});

test('what is not there is not drawn', () => {
  const drawing = draw(years([860, 841]), { words });
  expect(drawing.paths.map(({ style }) => style)).toEqual(['grid', 'bar', 'axis']);
});

test('a change in the way of counting is a line of its own, and no line runs across it', () => {
  const breaks = [{ period: '2025', text: 'Ny definition' }];
  const drawing = draw(years([5, 6, 5, 6, 9, 8, 9, 8, 9, 8]), { words, breaks });
  expect(pieces(stroke(drawing, 'break')) - 1).toBe(1);
  expect(pieces(stroke(drawing, 'line')) - 1).toBe(2);
});

test('the expected range is a band; only points that a rule singles out are marked', () => {
  const values = years([50, 56, 47, 55, 46, 57, 48, 55, 47, 99, 49, 56, 46, 55], 2001);
  const range = xmrLimits(values);
  const drawing = draw(values, { words, range });
  expect(range?.points.map(({ period }) => period)).toEqual(['2010']);
  expect(stroke(drawing, 'band')).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+z$/);
  expect(pieces(stroke(drawing, 'signal')) - 1).toBe(1);
  expect(stroke(drawing, 'run')).toBeUndefined();
});

test('a long run on one side is beads, not rings', () => {
  const calm = [50, 54, 48, 52, 47, 53, 49, 51, 50, 48];
  const values = years([...calm, 56, 57, 56, 57, 56, 57, 56], 2001);
  const drawing = draw(values, { words, range: xmrLimits(values) });
  expect(pieces(stroke(drawing, 'run')) - 1).toBeGreaterThanOrEqual(7);
});

test('the band never reaches outside the drawing, whatever the figures', () => {
  const values = years([3, 1, 9, 2, 8, 1, 7, 2, 9, 1, 8, 2, 9], 2001);
  const geometry = placeSeries(values, { words, range: xmrLimits(values) });
  expect(geometry.range?.upper).toBeGreaterThanOrEqual(geometry.plot.top);
  expect(geometry.range?.lower).toBeLessThanOrEqual(geometry.plot.bottom);
  expect(geometry.range?.left).toBeGreaterThanOrEqual(geometry.plot.left);
  expect(geometry.range?.right).toBeLessThanOrEqual(geometry.width);
});
