import { describe, expect, test } from 'vitest';
import { sv } from '../../../../src/i18n/sv/index.ts';
import {
  addressNotice,
  keptNotice,
  tipsReadLine,
} from '../../../../src/views/forms/form-notice.ts';

const erasure = {
  decision: 'Gallringsbeslut KS 2026/120',
  contactsAfterDays: 90,
  tipsAfterDays: 365,
  backupsAfterDays: 30,
};

describe('what is said before the first question', () => {
  test('given a decision, then it says how long each thing is kept, and where that is written', () => {
    expect(tipsReadLine({ tipsRead: 'working-days' }, 'sv')).toBe(
      'Tips läses på vardagar. Därför är det fel väg om det är bråttom.',
    );
    expect(keptNotice({ erasure }, 'tips', 'sv')).toEqual({
      text: 'Namn och kontaktuppgifter raderas efter 90 dagar. Tipset och svaren raderas efter 365 dagar.',
      backups: 'De kan finnas i säkerhetskopior i 30 dagar till.',
      decision: { lead: 'Det står i:', text: 'Gallringsbeslut KS 2026/120' },
    });
  });

  test.each([
    ['dialog', sv.dialogues.notice.erasure('365')],
    ['vandring', sv.dialogues.notice.erasure('365')],
    ['anmalan', sv.signUp.notice.erasure('90')],
  ] as const)('of %s it says what the same decision means there, backups too', (form, text) => {
    const notice = keptNotice({ erasure }, form, 'sv');
    expect(notice).toMatchObject({
      text,
      backups: 'De kan finnas i säkerhetskopior i 30 dagar till.',
    });
  });

  test.each(['tips', 'dialog', 'vandring', 'anmalan'] as const)(
    'given no decision, then it promises nothing about %s',
    (form) => {
      const notice = keptNotice({}, form, 'sv');
      expect(notice.text).toMatch(/inget beslut/);
      expect(notice.text).not.toMatch(/\d/);
      expect(notice).not.toHaveProperty('decision');
      expect(notice).not.toHaveProperty('backups');
    },
  );

  test('given nothing said about reading, then it says that', () => {
    expect(tipsReadLine({}, 'sv')).toMatch(/^Kommunen har inte sagt när tips läses\./);
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
    expect(keptNotice({ ...hosted, erasure }, 'tips', 'sv').text).toMatch(/kan inte radera/);
  });
});
