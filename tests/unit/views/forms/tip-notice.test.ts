import { describe, expect, test } from 'vitest';
import { keepingNotice } from '../../../../src/views/forms/tip-notice.ts';

const erasure = {
  decision: 'Gallringsbeslut KS 2026/120',
  contactsAfterDays: 90,
  tipsAfterDays: 365,
  backupsAfterDays: 30,
};

describe('what is said before the first question', () => {
  test('given a decision, then it says how long each thing is kept, and where that is written', () => {
    expect(keepingNotice({ tipsRead: 'working-days', erasure }, 'sv')).toEqual({
      read: 'Tips läses på vardagar. Därför är det fel väg om det är bråttom.',
      kept: 'Namn och kontaktuppgifter raderas efter 90 dagar. Tipset och svaren raderas efter 365 dagar. De kan finnas i säkerhetskopior i 30 dagar till.',
      decision: { lead: 'Det står i:', text: 'Gallringsbeslut KS 2026/120' },
    });
  });

  test('given no decision, then it promises nothing', () => {
    const notice = keepingNotice({}, 'sv');
    expect(notice.read).toMatch(/^Kommunen har inte sagt när tips läses\./);
    expect(notice.kept).toMatch(/inget beslut/);
    expect(notice.kept).not.toMatch(/\d/);
    expect(notice).not.toHaveProperty('decision');
  });
});
