import { expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { xmrLimits } from '../../../../src/domain/statistics/xmr.ts';
import { describeRange } from '../../../../src/views/statistics/expected-range.ts';
import { years } from './tables.ts';

vi.mock('astro:content', () => contentOf());

const calm = [50, 54, 48, 52, 47, 53, 49, 51, 50, 48, 52, 51, 49];

function describe(counts: number[], lang = 'sv'): string[] {
  const values = years(counts, 2001);
  const range = xmrLimits(values);
  if (!range) throw new Error('No range');
  return describeRange(
    range,
    values.map(({ period }) => period),
    lang,
  );
}

test('a calm series: what is usual, and that nothing stands out', () => {
  expect(describe(calm)).toEqual([
    expect.stringMatching(/^Siffran brukar ligga mellan \d+ och \d+\./),
    'Ingen siffra sticker ut från det vanliga.',
  ]);
});

test('a figure outside is named with its number, and no cause is given', () => {
  const text = describe([...calm, 95]).join(' ');
  expect(text).toContain('Utanför det vanliga: 2014 (95).');
  expect(text).toContain('ett skäl att fråga');
});

test('two runs on the same side are told of apart, each with its own length', () => {
  const up = [56, 57, 56, 57, 56, 57, 56];
  const down = [44, 43, 44, 43, 44, 43, 44];
  const lines = describe([...down, ...up, 43, 44, ...up]).filter((line) => line.includes('i rad'));
  expect(lines).toEqual([
    'Från 2001 till 2007 låg siffran under mitten 7 gånger i rad.',
    'Från 2008 till 2014 låg siffran över mitten 7 gånger i rad.',
    'Från 2017 till 2023 låg siffran över mitten 7 gånger i rad.',
  ]);
});

test('English says as much as Swedish', () => {
  expect(describe([...calm, 95], 'en')).toHaveLength(describe([...calm, 95]).length);
});
