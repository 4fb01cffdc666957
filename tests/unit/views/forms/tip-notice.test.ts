import { describe, expect, test } from 'vitest';
import { sv } from '../../../../src/i18n/sv/index.ts';
import { addressNotice, keepingNotice } from '../../../../src/views/forms/tip-notice.ts';

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

describe('what is said about the sender’s address', () => {
  const KEEPS_NONE = sv.providers.address.own;
  const cloud = { kind: 'cloud', name: 'Exempelmolnet AB', region: 'Irland' } as const;
  const taken = {
    document: 'Beslut om molntjänst',
    diarienummer: 'KS 2026/131',
    date: '2026-10-01',
  };
  const hosted = {
    forms: { tips: { provider: 'formspree', key: 'xpzvabcd', decision: taken } },
  } as const;

  test('given an own server without logs, then it says that no address is kept', () => {
    expect(addressNotice({ hosting: { kind: 'own' } }, 'tips', 'sv')).toEqual({
      address: KEEPS_NONE,
      quoted: [],
    });
  });

  test.each([
    ['nothing said', {}],
    ['a log', { hosting: { kind: 'own-with-logs', logDays: 14 } }],
    ['a cloud', { hosting: { ...cloud, decision: taken } }],
    ['Formspree', { ...hosted, hosting: { kind: 'own' } }],
  ] as const)('given %s, then it never says that no address is kept', (_what, decisions) => {
    const said = JSON.stringify(addressNotice(decisions, 'tips', 'sv'));
    expect(said).not.toContain(KEEPS_NONE);
  });

  test('given a log, then it says for how long', () => {
    const notice = addressNotice({ hosting: { kind: 'own-with-logs', logDays: 14 } }, 'tips', 'sv');
    expect(notice?.address).toContain('raderas efter 14 dagar');
  });

  test('given a cloud, then it names the company, where it is and the decision', () => {
    expect(addressNotice({ hosting: { ...cloud, decision: taken } }, 'tips', 'sv')?.quoted).toEqual(
      [
        { lead: 'Servern finns hos:', text: 'Exempelmolnet AB, Irland' },
        {
          lead: 'Kommunen har beslutat om det:',
          text: 'Beslut om molntjänst, KS 2026/131, 1 oktober 2026',
        },
      ],
    );
  });

  test('given a cloud without a decision, then there is no form and nothing to say about one', () => {
    expect(addressNotice({ hosting: cloud }, 'tips', 'sv')).toBeUndefined();
  });

  test('given Formspree, then it says first where what is written goes, and by which decision', () => {
    const notice = addressNotice(hosted, 'tips', 'sv');
    expect(notice?.where).toMatch(/Formspree, ett företag i USA/);
    expect(notice?.quoted).toHaveLength(1);
    expect(keepingNotice({ ...hosted, erasure }, 'sv').kept).toMatch(/kan inte radera/);
  });
});
