import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { followUpSchema } from '../../../../src/domain/promises/follow-up.ts';
import { promiseSchema } from '../../../../src/domain/promises/schema.ts';
import {
  activityOf,
  assessmentOf,
  followUpOf,
  promiseOf,
  target,
} from '../../../fixtures/promises.ts';

function problems(schema: z.ZodType, written: unknown): string[] {
  const result = schema.safeParse(written);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a promise as it is written', () => {
  const right = promiseOf({ target: target(8) });

  test.each<[string, object, string]>([
    [
      'a period that ends before it begins',
      { period: { from: '2026', to: '2025-12' } },
      'period.to',
    ],
    [
      'a period that ends the month before',
      { period: { from: '2026-05-10', to: '2026-04' } },
      'period.to',
    ],
    [
      'two commitments of the same name',
      { commitments: [right.commitments[0], right.commitments[0]] },
      'commitments.1.id',
    ],
    [
      'a due date before the promise begins',
      { commitments: [{ ...right.commitments[0], due: '2025-12-31' }] },
      'commitments.0.due',
    ],
    ['no commitment', { commitments: [] }, 'commitments'],
    ['no source', { sources: [] }, 'sources'],
    [
      'a target without a unit',
      {
        commitments: [
          { ...right.commitments[0], target: { kind: 'count', bound: 'at-least', count: 3 } },
        ],
      },
      'commitments.0.target.unit',
    ],
  ])('given %s, then it is refused at that field', (_what, change, field) => {
    const found = problems(promiseSchema, { ...right, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${field}: `));
  });

  test.each([
    ['a day within the last month', { from: '2026-05-10', to: '2026-05' }],
    ['one year', { from: '2026', to: '2026' }],
    ['no end', { from: '2026' }],
    ['one day', { from: '2026-05-10', to: '2026-05-10' }],
  ])('given a period of %s, then it is taken', (_what, period) => {
    expect(problems(promiseSchema, { ...right, period })).toEqual([]);
  });
});

describe('a follow-up as it is written', () => {
  const right = followUpOf({
    activities: [activityOf('a', '2026'), activityOf('b', '2026')],
    assessments: [assessmentOf('partly')],
  });

  test.each<[string, object, string]>([
    [
      'two activities of the same name',
      { activities: [right.activities[0], right.activities[0]] },
      'activities.1.id',
    ],
    [
      'two assessments of one commitment',
      { assessments: [right.assessments[0], right.assessments[0]] },
      'assessments.1.commitment',
    ],
    [
      'a time that ends before it begins',
      { covers: { from: '2026-06', to: '2026-05' } },
      'covers.to',
    ],
    ['a time without an end', { covers: { from: '2026-06' } }, 'covers.to'],
    ['a promise without its publisher', { promise: '2026' }, 'promise'],
    ['a misspelt key', { activites: [] }, ''],
  ])('given %s, then it is refused at that field', (_what, change, field) => {
    const found = problems(followUpSchema, { ...right, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${field}: `));
  });
});
