import { describe, expect, test } from 'vitest';
import { erasure } from '../../../../src/domain/tips/handling.ts';

const decided = { decision: 'KS 2026/120', contactsAfterDays: 90, tipsAfterDays: 365 };

describe('the decision under which tips are erased', () => {
  test('given a decision, then backups are kept for thirty days unless it says otherwise', () => {
    expect(erasure.parse(decided)).toEqual({ ...decided, backupsAfterDays: 30 });
  });

  test.each([
    ['no decision is named', { ...decided, decision: '' }],
    ['contact details would outlive the tip', { ...decided, contactsAfterDays: 366 }],
    ['a period is nought', { ...decided, contactsAfterDays: 0 }],
    ['a period is missing', { decision: 'KS 2026/120', tipsAfterDays: 365 }],
  ])('given that %s, then it is refused', (_what, value) => {
    expect(erasure.safeParse(value).success).toBe(false);
  });
});
