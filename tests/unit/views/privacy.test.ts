import { describe, expect, test } from 'vitest';
import { sv } from '../../../src/i18n/sv/index.ts';
import { privacySections } from '../../../src/views/privacy.ts';

const decision = { document: 'Beslut', diarienummer: 'KS 2026/131', date: '2026-10-01' };
const own = { kind: 'municipality', hosting: { kind: 'own' } } as const;
const hosted = {
  ...own,
  forms: { tips: { provider: 'formspree', key: 'xpzvabcd', decision } },
} as const;
const closed = { ...own, forms: { tips: { provider: 'none' } } } as const;

const said = (...publishers: Parameters<typeof privacySections>[0]) =>
  JSON.stringify(privacySections(publishers, 'sv'));

describe('the page about personal data', () => {
  test('given an own server, then what is sent is locked and no address is kept', () => {
    expect(said(own)).toContain(sv.pages.privacy.sealed);
    expect(said(own)).toContain(sv.providers.address.own);
    expect(said(own)).toContain(sv.providers.reading.own);
  });

  test('given Formspree, then it does not say that what is sent is locked', () => {
    expect(said(hosted)).not.toContain(sv.pages.privacy.sealed);
    expect(said(hosted)).toContain(sv.providers.hosted.where);
    expect(said(hosted)).toContain('KS 2026/131');
  });

  test('given no form, then it says nothing about sending one', () => {
    expect(said(closed)).toContain(sv.providers.privacy.none);
    expect(said(closed)).not.toContain(sv.pages.privacy.sealed);
    expect(said(closed)).not.toContain(sv.providers.address.own);
  });

  test('given several publishers, then it says only what is true of all', () => {
    expect(said(own, own)).toContain(sv.pages.privacy.sealed);
    expect(said(own, own)).toContain(sv.providers.reading.own);
    expect(said(own, hosted)).toContain(sv.providers.privacy.various);
    expect(said(own, hosted)).not.toContain(sv.pages.privacy.sealed);
    expect(said(own, { kind: 'municipality' })).toContain(sv.providers.reading.unknown);
    expect(said(own, { kind: 'municipality' })).not.toContain(sv.providers.reading.own);
  });

  test('given an association, then each municipality speaks for itself', () => {
    expect(said({ kind: 'association', hosting: { kind: 'own' } })).toContain(
      sv.providers.privacy.various,
    );
  });

  const privacy = {
    controller: 'Kommunstyrelsen i Storby',
    contact: { unit: 'Kontaktcenter', phone: '08-465 004 11' },
    dataProtectionOfficer: { unit: 'Dataskyddsombudet', email: 'dataskydd@storby.se' },
    recipients: ['Driftbolaget, som sköter servern'],
  };
  const erasure = {
    decision: 'Gallringsbeslut KS 2026/9',
    contactsAfterDays: 90,
    tipsAfterDays: 365,
    backupsAfterDays: 30,
  };

  test('given a municipality that has said who answers, then all that art. 13 asks is there', () => {
    const sections = privacySections([{ ...own, privacy, erasure }], 'sv');
    const all = JSON.stringify(sections);
    for (const words of [
      'Kommunstyrelsen i Storby',
      '08-465 004 11',
      'dataskydd@storby.se',
      'Driftbolaget, som sköter servern',
      'artikel 6.1 e',
      'Gallringsbeslut KS 2026/9',
      '365 dagar',
      'imy.se',
      sv.privacy.forms.tips.purpose,
      ...sv.privacy.rights.list,
    ]) {
      expect(all).toContain(words);
    }
  });

  test('given no decision to erase, then it says that there is none', () => {
    expect(said({ ...own, privacy })).toContain(sv.forms.tip.retention);
    expect(said({ ...own, privacy, erasure })).not.toContain(sv.forms.tip.retention);
  });

  test('given a demonstration that names no controller, then no name is made up', () => {
    expect(said(own)).toContain(sv.privacy.controller.missing);
    expect(said(own)).toContain(sv.privacy.officer.missing);
  });

  test('given no form, then nothing is said of keeping what is sent, but of whom to ask and complain to', () => {
    const none = said({ ...closed, privacy, erasure });
    expect(none).not.toContain(sv.privacy.period.title);
    expect(none).not.toContain(sv.privacy.recipients.title);
    expect(none).toContain('dataskydd@storby.se');
    expect(none).toContain('imy.se');
  });

  test('given several publishers, then none of their controllers is named for the others', () => {
    expect(said({ ...own, privacy }, own)).not.toContain('Kommunstyrelsen i Storby');
    expect(said({ ...own, privacy }, own)).toContain(sv.privacy.controller.each);
  });

  test('given a dialogue and sign-ups, then each says what for and how long, and no form is named that is not there', () => {
    const all = said({ ...own, privacy, erasure, offers: ['dialog', 'anmalan'] });
    expect(all).toContain(sv.privacy.forms.dialog.title);
    expect(all).toContain(sv.privacy.forms.anmalan.purpose);
    expect(all).toContain(sv.dialogues.notice.erasure('365'));
    expect(all).toContain(sv.signUp.notice.erasure('90'));
    expect(all).not.toContain(sv.privacy.forms.vandring.title);
  });

  test('given forms that treat the address alike, then it is said once', () => {
    const sections = privacySections([{ ...own, privacy, offers: ['dialog', 'vandring'] }], 'sv');
    expect(JSON.stringify(sections).split(sv.providers.address.own)).toHaveLength(2);
  });
});
