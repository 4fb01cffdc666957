import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCounts,
  compareFigures,
  statedChange,
  type CountComparison,
} from '../../../../src/domain/statistics/compare.ts';
import { describeChange } from '../../../../src/domain/statistics/finding.ts';
import type { PublishedValue } from '../../../../src/domain/statistics/schema.ts';

const unit = {
  sv: { one: 'anmält brott', other: 'anmälda brott' },
  en: { one: 'reported offence', other: 'reported offences' },
};
const v = (period: string, value: number, preliminary = false) => ({ period, value, preliminary });

const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20_000 }));
const pairOfPeriods = fc.constantFrom(
  ['2024', '2025'],
  ['2024-06', '2025-06'],
  ['2023-Q3', '2025-Q3'],
  ['2024-01-01/2024-11-30', '2025-01-01/2025-11-30'],
  ['2023-09/2024-08', '2024-09/2025-08'],
) as fc.Arbitrary<[string, string]>;
const absent = (period: string): fc.Arbitrary<PublishedValue> =>
  fc.oneof(
    fc.constantFrom('protected' as const, 'by-source' as const).map((suppressed) => ({
      period,
      suppressed,
    })),
    fc
      .constantFrom(
        'not-collected' as const,
        'not-published' as const,
        'not-applicable' as const,
        'not-in-source' as const,
      )
      .map((missing) => ({ period, missing })),
  );

const claimsMore = (sv: string) => /Det är [\d\u00A0]+ fler än/.test(sv);
const claimsFewer = (sv: string) => /Det är [\d\u00A0]+ färre än/.test(sv);

/** The numbers of a sentence in order, written alike in both languages; month days and years are among them. */
function numbersOf(text: string, thousands: RegExp, decimal: string): string[] {
  return (
    text
      .replaceAll(thousands, '$1')
      .replaceAll(decimal === ',' ? /(\d),(\d)/g : /(?!)/g, '$1.$2')
      .match(/[+−]?\d+(?:\.\d+)?/g)
      ?.toSorted() ?? []
  );
}
const numbersInSwedish = (text: string) => numbersOf(text, /(\d)\u00A0(?=\d{3})/g, ',');
const numbersInEnglish = (text: string) => numbersOf(text, /(\d),(?=\d{3})/g, '.');

describe('what the finding of two counts never says', () => {
  it('more or fewer, when the interval of the ratio includes 1', () => {
    const earlier = fc.array(count, { maxLength: 8 });
    fc.assert(
      fc.property(count, count, earlier, (a, b, before) => {
        const comparison = compareCounts(v('2020', a), v('2021', b), {
          earlier: before.map((value, n) => v(String(2000 + n), value)),
        });
        const { ratio } = comparison;
        const [sv, en] = [
          describeChange(comparison, unit.sv, 'sv'),
          describeChange(comparison, unit.en, 'en'),
        ];
        const includesOne = !ratio || (ratio.lower <= 1 && ratio.upper >= 1);
        expect(claimsMore(sv)).toBe(!includesOne && b > a);
        expect(claimsFewer(sv)).toBe(!includesOne && b < a);
        expect(/That is [\d,]+ more than/.test(en)).toBe(claimsMore(sv));
        expect(/That is [\d,]+ fewer than/.test(en)).toBe(claimsFewer(sv));
        expect(sv.includes('inte säkert')).toBe(includesOne && a !== b);
      }),
      { numRuns: 300 },
    );
  });

  it('a percentage of fewer than twenty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), count, (a, b) => {
        const comparison = compareCounts(v('2020', a), v('2021', b));
        expect(describeChange(comparison, unit.sv, 'sv')).not.toContain('procent');
        expect(describeChange(comparison, unit.en, 'en')).not.toContain('per cent');
      }),
    );
  });

  it('one thing one way and another thing the other way round', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = describeChange(compareCounts(v('2020', a), v('2021', b)), unit.sv, 'sv');
        const back = describeChange(compareCounts(v('2020', b), v('2021', a)), unit.sv, 'sv');
        expect(claimsMore(there)).toBe(claimsFewer(back));
        expect(claimsFewer(there)).toBe(claimsMore(back));
      }),
    );
  });

  it('less of a rise where more were counted', () => {
    const rank = { fewer: 0, uncertain: 1, equal: 1, more: 2 };
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 500 }), (a, b, more) => {
        const [lower, higher] = [b, b + more].map((value): CountComparison =>
          compareCounts(v('2020', a), v('2021', value)),
        );
        if (!lower || !higher) throw new Error('Two comparisons');
        expect(rank[higher.direction]).toBeGreaterThanOrEqual(rank[lower.direction]);
        expect(higher.percent ?? 0).toBeGreaterThanOrEqual(lower.percent ?? 0);
      }),
    );
  });
});

describe('Swedish and English say the same', () => {
  it('the same numbers in as many sentences, for counts in every kind of period', () => {
    fc.assert(
      fc.property(count, count, pairOfPeriods, fc.boolean(), (a, b, [before, now], preliminary) => {
        const comparison = compareCounts(v(before, a), v(now, b, preliminary));
        const sv = describeChange(comparison, unit.sv, 'sv');
        const en = describeChange(comparison, unit.en, 'en');
        expect(numbersInEnglish(en)).toEqual(numbersInSwedish(sv));
        expect(en.split('. ')).toHaveLength(sv.split('. ').length);
      }),
    );
  });

  it('for figures that are hidden or missing, and they make no comparison', () => {
    const pair = pairOfPeriods.chain(([before, now]) =>
      fc.tuple(
        fc.oneof(
          absent(before),
          count.map((value) => v(before, value)),
        ),
        absent(now),
      ),
    );
    fc.assert(
      fc.property(pair, fc.boolean(), ([previous, current], isOtherWay) => {
        const [one, other]: PublishedValue[] = isOtherWay
          ? [{ ...current, period: previous.period }, v(current.period, 12)]
          : [previous, current];
        if (!one || !other) throw new Error('Two values');
        const comparison = compareCounts(one, other);
        const sv = describeChange(comparison, unit.sv, 'sv');
        const en = describeChange(comparison, unit.en, 'en');
        expect(numbersInEnglish(en)).toEqual(numbersInSwedish(sv));
        expect(sv).toContain('Därför gör vi ingen jämförelse.');
        expect(en).toContain('So no comparison is made.');
        expect(sv).not.toMatch(/fler|färre|procent/);
      }),
    );
  });

  it('for rates and shares, and they are never called more or fewer', () => {
    const figure = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 10);
    const kind = fc.constantFrom('rate' as const, 'share' as const);
    fc.assert(
      fc.property(kind, figure, figure, pairOfPeriods, (numberKind, a, b, [before, now]) => {
        const comparison = compareFigures(numberKind, v(before, a), v(now, b));
        const sv = describeChange(comparison, unit.sv, 'sv');
        const en = describeChange(comparison, unit.en, 'en');
        expect(numbersInEnglish(en)).toEqual(numbersInSwedish(sv));
        expect(sv).not.toMatch(/fler|färre/);
        expect(en).not.toMatch(/more than|fewer/);
        expect(sv.includes('procentenhet')).toBe(numberKind === 'share' && a !== b);
      }),
    );
  });

  it('for changes that a source states, with the digits that it has', () => {
    const change = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
    const stated = fc.oneof(
      fc.record({ difference: change }),
      fc.record({ percent: change }),
      fc.record({ difference: change, percent: change }),
    );
    fc.assert(
      fc.property(stated, pairOfPeriods, (amounts, [previous, current]) => {
        const comparison = statedChange({
          previous,
          current,
          difference: undefined,
          percent: undefined,
          ...amounts,
        });
        const sv = describeChange(comparison, unit.sv, 'sv');
        const en = describeChange(comparison, unit.en, 'en');
        expect(numbersInEnglish(en)).toEqual(numbersInSwedish(sv));
        for (const amount of Object.values<number>(amounts)) {
          expect(numbersInEnglish(en).join(' ')).toContain(String(Math.abs(amount)));
        }
        expect(sv).not.toMatch(/Det är .* (fler|färre)/);
      }),
    );
  });
});
