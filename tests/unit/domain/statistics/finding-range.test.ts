import { describe, expect, it } from 'vitest';
import { describeRange } from '../../../../src/domain/statistics/finding-range.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';
import { xmrLimits, type ExpectedRange } from '../../../../src/domain/statistics/xmr.ts';

const years = (values: readonly number[]): PublishedValue[] =>
  values.map((value, index) => ({ period: String(2000 + index), value, preliminary: false }));

function rangeOf(values: readonly number[]): ExpectedRange {
  const range = xmrLimits(years(values));
  if (!range) throw new Error('No range');
  return range;
}

/** Limits 102 ± 10.64. */
const steady = [100, 104, 100, 104, 100, 104, 100, 104, 100, 104, 100, 104];

describe('the usual range in words', () => {
  it('nothing stands out', () => {
    expect(describeRange(rangeOf(steady), 'sv')).toEqual([
      'Siffran brukar ligga mellan 92 och 112.',
      'Ingen siffra sticker ut.',
    ]);
    expect(describeRange(rangeOf(steady), 'en')).toEqual([
      'The figure usually lies between 92 and 112.',
      'No figure stands out.',
    ]);
  });

  it('one figure outside', () => {
    const values = [...steady, 130, ...steady];
    expect(describeRange(rangeOf(values), 'sv')).toEqual([
      'Siffran brukar ligga mellan 93 och 113.',
      'Utanför ligger 2012 (130).',
      'Det är ett skäl att fråga vad som har hänt, inte ett svar.',
    ]);
    expect(describeRange(rangeOf(values), 'en')[1]).toBe('Outside is 2012 (130).');
  });

  it('two outside, and a shift', () => {
    const values = [...steady, 98, 99, 98, 99, 98, 99, 98, 130, 102, 131];
    expect(describeRange(rangeOf(values), 'sv').slice(1)).toEqual([
      'Utanför ligger 2019 (130) och 2021 (131).',
      'Från 2012 till 2018 ligger alla siffror under genomsnittet.',
      'Det är ett skäl att fråga vad som har hänt, inte ett svar.',
    ]);
    expect(describeRange(rangeOf(values), 'en').slice(1)).toEqual([
      'Outside are 2019 (130) and 2021 (131).',
      'From 2012 to 2018 all figures lie below the mean.',
      'That is a reason to ask what happened, not an answer.',
    ]);
  });

  it('a series that rises all the way has no usual range, and nothing in it is called odd', () => {
    const rising = rangeOf([75, 78, 79, 83, 85, 84, 87, 95, 98, 111, 112, 116, 113, 108, 106, 108]);
    expect(rising.points.length).toBeGreaterThan(4);
    expect(describeRange(rising, 'sv')).toEqual([
      'Siffran har inte hållit sig kring en och samma nivå. Därför visar vi inte vad som är vanligt.',
    ]);
    expect(describeRange(rising, 'en')).toEqual([
      'The figure has not kept to one level. That is why we do not show what is usual.',
    ]);
  });

  it('keeps the decimals that the figures have, and rounds inwards', () => {
    const shares = steady.map((value) => value / 4);
    expect(describeRange(rangeOf(shares), 'sv', 1)[0]).toBe(
      'Siffran brukar ligga mellan 22,9 och 28,1.',
    );
  });
});
