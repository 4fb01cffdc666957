import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Handover, TipCoding } from '../../../../src/domain/desk/coding.ts';
import { mergeCodings } from '../../../../src/domain/desk/merge-codings.ts';

const handover = (to: Handover['to'], by: string): Handover => ({
  to,
  by,
  at: '2026-11-23T08:00:00Z',
});

/** Of a list the order says nothing. */
function inOrder({ sameAs, ...rest }: TipCoding): TipCoding {
  return { ...rest, ...(sameAs && { sameAs: sameAs.toSorted() }) };
}

describe('two coordinators change one coding', () => {
  test('what each has changed is kept, also what one has taken away', () => {
    const base = { category: 'light', note: 'Ring fastighet', child: true };
    const { merged, clashing } = mergeCodings(
      base,
      { category: 'light', child: true, area: 'norrby' },
      { ...base, kind: 'recurring' },
    );
    expect(merged).toEqual({ category: 'light', child: true, area: 'norrby', kind: 'recurring' });
    expect(clashing).toEqual([]);
  });

  test('where both have changed the same to something else, it is said which', () => {
    const base = { note: 'Ring fastighet' };
    const { merged, clashing } = mergeCodings(base, { note: 'Jag ringer' }, { note: 'Klart' });
    expect(clashing).toEqual(['note']);
    expect(merged.note).toBe('Jag ringer');
    expect(mergeCodings(base, { note: 'Klart' }, { note: 'Klart' }).clashing).toEqual([]);
  });

  test('two hand-overs are two, and one that was taken back stays so', () => {
    const police = handover('police', 'Samordnare');
    const fault = handover('fault-report', 'Säkerhetssamordnare');
    expect(
      mergeCodings({}, { handovers: [police] }, { handovers: [fault] }).merged.handovers,
    ).toEqual([fault, police]);
    expect(
      mergeCodings(
        { sameAs: ['2026-0001'] },
        { sameAs: [] },
        { sameAs: ['2026-0001', '2026-0002'] },
      ).merged.sameAs,
    ).toEqual(['2026-0002']);
  });

  test('the first reading is the earlier of two', () => {
    const [early, late] = ['2026-11-23T07:00:00Z', '2026-11-23T07:05:00Z'];
    const { merged, clashing } = mergeCodings({}, { firstReadAt: late }, { firstReadAt: early });
    expect(merged.firstReadAt).toBe(early);
    expect(clashing).toEqual([]);
  });

  const coding = fc.record(
    {
      category: fc.constantFrom('light', 'traffic'),
      note: fc.constantFrom('', 'a', 'b'),
      child: fc.boolean(),
      sameAs: fc.subarray(['2026-0001', '2026-0002', '2026-0003']),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<TipCoding>;

  test('whatever they change: without the other it is what one has written, and nothing of either is lost', () => {
    fc.assert(
      fc.property(coding, coding, coding, (base, mine, theirs) => {
        expect(inOrder(mergeCodings(base, mine, base).merged)).toEqual(inOrder(mine));
        expect(mergeCodings(base, base, theirs).merged).toEqual(theirs);
        const { merged, clashing } = mergeCodings(base, mine, theirs);
        for (const name of ['category', 'note', 'child'] as const) {
          if (clashing.includes(name)) expect(merged[name]).toBe(mine[name]);
          else expect([mine[name], theirs[name]]).toContain(merged[name]);
          const changedByThem = theirs[name] !== base[name];
          if (changedByThem && mine[name] === base[name]) expect(merged[name]).toBe(theirs[name]);
        }
        for (const number of theirs.sameAs ?? []) {
          const takenBack = base.sameAs?.includes(number) && !mine.sameAs?.includes(number);
          expect(merged.sameAs?.includes(number) ?? false).toBe(!takenBack);
        }
      }),
    );
  });
});
