import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../../../src/domain/statistics/compare.ts';
import {
  cautiousDispersion,
  estimateDispersion,
} from '../../../../src/domain/statistics/overdispersion.ts';

const counts = (...values: number[]) => values.map((count) => ({ count }));

describe('overdispersion', () => {
  it.each([
    // Worked by hand: Σ (count − mean)² / mean, over one less than the number of periods.
    ['as chance would', [10, 12, 8, 14, 6], 1],
    ['ten times chance', [100, 140, 60, 120, 80], 10],
    ['less than chance, which is no reason for a narrower interval', [50, 50, 50, 51, 49], 1],
    ['nothing at all', [0, 0, 0, 0, 0], 1],
  ])('varies %s', (_, values, expected) => {
    expect(estimateDispersion(counts(...values))).toBeCloseTo(expected, 12);
  });

  // von Bortkewitsch 1898: deaths by horse kick, 200 corps-years as 0 × 109, 1 × 65, 2 × 22, 3 × 3, 4 × 1.
  it('horse kicks in the Prussian cavalry vary as chance would', () => {
    const kicks = [109, 65, 22, 3, 1].flatMap((times, deaths) => Array<number>(times).fill(deaths));
    expect(estimateDispersion(counts(...kicks))).toBeCloseTo(1.0016, 3);
  });

  it('cannot be estimated from four periods', () => {
    expect(estimateDispersion(counts(860, 841, 743, 638))).toBeUndefined();
  });

  it('sees no spread where counts follow their exposure', () => {
    const periods = [1, 2, 3, 4, 5].map((n) => ({ count: 20 * n, exposure: n }));
    expect(estimateDispersion(periods)).toBe(1);
  });

  it('is at least 1 and does not depend on the order', () => {
    const series = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(series, (values) => {
        const dispersion = estimateDispersion(counts(...values)) ?? Number.NaN;
        expect(dispersion).toBeGreaterThanOrEqual(1);
        expect(estimateDispersion(counts(...values.toReversed()))).toBeCloseTo(dispersion, 8);
      }),
    );
  });

  it('refuses negative counts and no exposure', () => {
    expect(() => estimateDispersion(counts(1, 2, 3, 4, -5))).toThrow(RangeError);
    expect(() =>
      estimateDispersion(counts(1, 2, 3, 4, 5).map((p) => ({ ...p, exposure: 0 }))),
    ).toThrow(RangeError);
  });
});

describe('the dispersion that an interval is widened by', () => {
  // Student's t at 0.975 (NIST/SEMATECH e-Handbook, 1.3.6.7.2: 2.776 with 4 degrees) over 1.960, squared.
  it('ten times chance, known from five periods, counts as twenty', () => {
    const periods = counts(100, 140, 60, 120, 80);
    expect(estimateDispersion(periods)).toBeCloseTo(10, 12);
    expect(cautiousDispersion(periods)).toBeCloseTo((10 * 2.776 ** 2) / 1.96 ** 2, 1);
  });

  it('the more periods, the less is added', () => {
    const five = counts(100, 140, 60, 120, 80);
    const added = [1, 2, 4, 8, 40].map((times) => {
      const periods = Array.from({ length: times }, () => five).flat();
      return cautiousDispersion(periods) / (estimateDispersion(periods) ?? Number.NaN);
    });
    expect(added.toSorted((a, b) => b - a)).toEqual(added);
    expect(added.at(-1)).toBeLessThan(1.03);
  });

  it('is 1 where it is not known, and where the figures vary less than chance', () => {
    expect(cautiousDispersion(counts(100, 900, 100, 900))).toBe(1);
    expect(cautiousDispersion(counts(50, 50, 50, 51, 49))).toBe(1);
    expect(cautiousDispersion(counts(0, 0, 0, 0, 0))).toBe(1);
  });
});

/** A generator of even numbers in (0, 1] from a seed (mulberry32), so that the draws are the same every time. */
function even(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 1) / 4_294_967_296;
  };
}

/** A count of this mean whose variance is `spread` times the mean: a normal draw, near enough for means of 600. */
function drawCount(random: () => number, mean: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0, Math.round(mean + normal * Math.sqrt(mean * spread)));
}

describe('how often more or fewer is said where nothing has changed', () => {
  it.each([
    [1, 5],
    [2, 8],
    [5, 5],
    [5, 8],
    [10, 5],
    [10, 12],
  ])('less than one time in twenty: %i times chance, %i periods before', (spread, before) => {
    const random = even(20_261_122);
    const draws = 600;
    let said = 0;
    for (let draw = 0; draw < draws; draw++) {
      const values = Array.from({ length: before + 1 }, (_, year) => ({
        period: String(2000 + year),
        value: drawCount(random, 600, spread),
        preliminary: false,
      }));
      const [current, previous] = [values.at(-1), values.at(-2)];
      if (!current || !previous) throw new Error('Two values');
      const { direction } = compareCounts(previous, current, { earlier: values.slice(0, -2) });
      if (direction === 'more' || direction === 'fewer') said += 1;
    }
    expect(said / draws).toBeLessThan(0.05);
  });
});
