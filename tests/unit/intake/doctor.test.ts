import { describe, expect, test } from 'vitest';
import { diagnose, type DoctorFacts, type PublisherFacts } from '../../../src/intake/doctor.ts';

const publisher: PublisherFacts = {
  slug: 'varnamo',
  demonstration: false,
  recipients: 3,
  hasEscrow: true,
  escrowTestedAt: '2026-03-01T09:00:00Z',
  hasMailbox: true,
  erasure: {
    decision: 'KS 2026/120',
    contactsAfterDays: 90,
    tipsAfterDays: 365,
    backupsAfterDays: 30,
  },
  overdue: 0,
};
const well: DoctorFacts = {
  now: new Date('2026-11-20T12:00:00Z'),
  publishers: [publisher],
  freeBytes: 20e9,
  databaseTips: 12,
  readableByOthers: [],
  newestTip: '2026-11-20T11:00:00Z',
  lastBackup: new Date('2026-11-20T02:00:00Z'),
  expiredBackups: 0,
  mail: 'works',
  tokenKey: true,
  publicOrigin: 'https://trygghet.example',
  site: {
    state: 'answered',
    ready: true,
    wrongHeaders: [],
    refusesOthers: true,
    clockOffset: 1,
  },
};
const with_ = (changes: Partial<PublisherFacts>): Partial<DoctorFacts> => ({
  publishers: [{ ...publisher, ...changes }],
});

describe('the doctor', () => {
  test('given all as it should be, then everything is good', () => {
    expect(diagnose(well).filter(({ level }) => level !== 'good')).toEqual([]);
    expect(diagnose(well).length).toBeGreaterThan(10);
  });

  test.each<[string, Partial<DoctorFacts>, RegExp]>([
    ['one key', with_({ recipients: 1 }), /1 nycklar/],
    ['no escrow key', with_({ hasEscrow: false }), /ingen reservnyckel/],
    ['an escrow key never tested', with_({ escrowTestedAt: undefined }), /inte provad/],
    ['an old test', with_({ escrowTestedAt: '2025-11-01T09:00:00Z' }), /provades 2025-11-01/],
    ['no mailbox', with_({ hasMailbox: false }), /ingen brevlåda/],
    ['tips that wait', with_({ overdue: 2 }), /2 har väntat/],
    ['a full disk', { freeBytes: 100e6 }, /95 MB ledigt/],
    ['a damaged database', { databaseTips: undefined }, /skadad/],
    ['an open file', { readableByOthers: ['data'] }, /data kan läsas/],
    ['a clock that lags', { newestTip: '2026-11-20T13:00:00Z' }, /Klockan går fel/],
    ['no backup', { lastBackup: undefined }, /ingen säkerhetskopia/],
    ['an old backup', { lastBackup: new Date('2026-11-17T02:00:00Z') }, /från 2026-11-17/],
    ['backups kept too long', { expiredBackups: 3 }, /3 säkerhetskopior/],
    ['a mail server that is gone', { mail: { failed: 'ECONNREFUSED' } }, /ECONNREFUSED/],
    ['no token key', { tokenKey: false }, /INTAKE_TOKEN_KEY/],
    ['no origin', { publicOrigin: undefined }, /PUBLIC_ORIGIN/],
    ['no TLS', { publicOrigin: 'http://trygghet.example' }, /inte krypterad/],
    ['a site that is down', { site: { state: 'silent' } }, /svarar inte på https/],
    [
      'forms that do not work',
      { site: { ...well.site, ready: false } as DoctorFacts['site'] },
      /formulären fungerar inte/,
    ],
    [
      'a proxy that takes headers away',
      { site: { ...well.site, wrongHeaders: ['X-Frame-Options'] } as DoctorFacts['site'] },
      /X-Frame-Options/,
    ],
    [
      'a form from elsewhere let in',
      { site: { ...well.site, refusesOthers: false } as DoctorFacts['site'] },
      /inte avvisat/,
    ],
    [
      'clocks apart',
      { site: { ...well.site, clockOffset: -90 } as DoctorFacts['site'] },
      /90 sekunder/,
    ],
  ])('given %s, then it is wrong and says what to do', (_what, changes, words) => {
    const wrong = diagnose({ ...well, ...changes }).filter(({ level }) => level === 'wrong');
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.what).toMatch(words);
    expect(wrong[0]?.todo?.length).toBeGreaterThan(10);
  });

  test.each<[string, Partial<DoctorFacts>, RegExp]>([
    ['no decision on erasure', with_({ erasure: undefined }), /inget raderas/],
    ['mail turned off', { mail: 'off' }, /avstängt/],
  ])('given %s, then it is off, which is a choice and no fault', (_what, changes, words) => {
    const findings = diagnose({ ...well, ...changes }).filter(({ level }) => level !== 'good');
    expect(findings).toMatchObject([
      { level: 'off', what: expect.stringMatching(words) as string },
    ]);
  });

  test('given a demonstration, then nothing is asked of it that only real tips need', () => {
    const findings = diagnose({
      ...well,
      ...with_({
        demonstration: true,
        escrowTestedAt: undefined,
        hasMailbox: false,
        erasure: undefined,
        overdue: 9,
      }),
      tokenKey: false,
      publicOrigin: undefined,
      mail: 'off',
    });
    expect(findings.filter(({ level }) => level === 'wrong')).toEqual([]);
  });
});
