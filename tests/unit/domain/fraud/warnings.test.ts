import { describe, expect, test } from 'vitest';
import { fraudWarningSchema, sortWarnings } from '../../../../src/domain/fraud/warnings.ts';

const written = (change: object = {}) => ({
  publisher: 'exempelkommun',
  from: '2026-11-01',
  to: '2026-11-30',
  title: 'Falska hantverkare',
  happens: 'Någon ringer på.',
  todo: ['Stäng dörren.'],
  sources: [{ publisher: 'Exempelkommun', title: 'Påhittat', date: '2026-11-01' }],
  ...change,
});
const warning = (change: object = {}) => fraudWarningSchema.parse(written(change));
const titles = (warnings: { title: string }[]) => warnings.map(({ title }) => title);

describe('when a warning is shown', () => {
  test.each([
    ['the day before it begins', '2026-10-31', [], []],
    ['its first day', '2026-11-01', ['Falska hantverkare'], []],
    ['its last day', '2026-11-30', ['Falska hantverkare'], []],
    ['the day after', '2026-12-01', [], ['Falska hantverkare']],
  ])('on %s', (_what, today, inForce, archive) => {
    const sorted = sortWarnings([warning()], 'exempelkommun', today);
    expect(titles(sorted.inForce)).toEqual(inForce);
    expect(titles(sorted.archive)).toEqual(archive);
  });

  test('given warnings of several, then a publisher shows its own and the country’s, the newest first', () => {
    const warnings = [
      warning({ title: 'Egen' }),
      warning({ title: 'Annans', publisher: 'nyby' }),
      warning({ title: 'Hela landet', publisher: 'riket', from: '2026-11-10' }),
    ];
    const { inForce } = sortWarnings(warnings, 'exempelkommun', '2026-11-20');
    expect(titles(inForce)).toEqual(['Hela landet', 'Egen']);
    expect(titles(sortWarnings(warnings, undefined, '2026-11-20').inForce)).toEqual([
      'Hela landet',
    ]);
  });

  test('given several that are over, then the last to end comes first', () => {
    const warnings = [
      warning({ title: 'Äldst', from: '2026-01-01', to: '2026-01-31' }),
      warning({ title: 'Senast', from: '2026-02-01', to: '2026-05-31' }),
    ];
    const { archive } = sortWarnings(warnings, 'exempelkommun', '2026-11-20');
    expect(titles(archive)).toEqual(['Senast', 'Äldst']);
  });
});

describe('what a warning may be', () => {
  test.each([
    ['one that ends before it begins', { to: '2026-10-31' }, 'slutar före den börjar'],
    ['one for more than a year', { to: '2027-11-30' }, 'högst ett år'],
    ['one without anything to do', { todo: [] }, ''],
    ['five things to do', { todo: ['1', '2', '3', '4', '5'] }, 'Högst fyra råd'],
    ['one without a source', { sources: [] }, 'Minst en källa'],
  ])('%s is refused', (_what, change, says) => {
    const result = fraudWarningSchema.safeParse(written(change));
    expect(result.success).toBe(false);
    expect(result.error?.issues.map(({ message }) => message).join(' ')).toContain(says);
  });

  test('one that begins and ends on the same day is right', () => {
    expect(fraudWarningSchema.safeParse(written({ to: '2026-11-01' })).success).toBe(true);
  });
});
