import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDispersion } from '../../../../src/domain/statistics/overdispersion.ts';

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
