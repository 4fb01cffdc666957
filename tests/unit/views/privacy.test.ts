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
    expect(said(own, own)).toBe(said(own));
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
});
