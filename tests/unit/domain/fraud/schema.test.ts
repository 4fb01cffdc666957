import { describe, expect, test } from 'vitest';
import { afterFraudSchema } from '../../../../src/domain/fraud/after-schema.ts';
import {
  FRAUD_GROUPS,
  fraudGuideSchema,
  RESERVED_SITUATIONS,
} from '../../../../src/domain/fraud/schema.ts';

const SOURCES = [{ publisher: 'Ingen', title: 'Påhittat', date: '2026' }];
const GUIDE = {
  lang: 'sv',
  situation: 'nagon-ringer',
  group: 'now',
  order: 1,
  title: 'Någon ringer',
  summary: 'Ett samtal.',
  firstLine: 'Lägg på.',
  reassurance: 'Du behöver inte vara artig.',
  phones: [{ number: '112', label: 'om det händer nu' }],
  steps: [{ title: 'Lägg på' }],
  why: 'Därför.',
  sources: SOURCES,
};
const problems = (change: object) =>
  fraudGuideSchema.safeParse({ ...GUIDE, ...change }).error?.issues.map(({ message }) => message) ??
  [];

describe('a guide', () => {
  test.each(FRAUD_GROUPS)('may stand under the heading %s', (group) => {
    expect(problems({ group })).toEqual([]);
  });

  test('under any other heading the message says which there are', () => {
    expect(problems({ group: 'nu' }).join()).toMatch(/now.*happened.*doubt.*helping/);
  });

  test.each(RESERVED_SITUATIONS)('may not take the address of the page %s', (situation) => {
    expect(problems({ situation }).join()).toContain('egen sida');
  });

  test('has a number to call', () => {
    expect(problems({ phones: [] })).toEqual(['Minst ett nummer behövs.']);
  });

  test('has at most five steps', () => {
    const steps = Array.from({ length: 6 }, () => ({ title: 'Steg' }));
    expect(problems({ steps }).join()).toContain('Högst fem steg');
  });
});

describe('the easy text', () => {
  const easy = (lines: string[]) => ({ easy: { parts: [{ title: 'Gör så här', lines }] } });

  test('is one thought a line', () => {
    expect(problems(easy(['Lägg på luren.', 'Logga inte in.']))).toEqual([]);
    expect(problems(easy(['Lägg på luren. '.repeat(6)])).join()).toContain('Högst 70 tecken');
  });

  test('has at most eight lines under a heading', () => {
    expect(problems(easy(Array.from({ length: 9 }, () => 'Lägg på.'))).join()).toContain(
      'Högst åtta rader',
    );
  });
});

test('a step after a fraud has something to tick off', () => {
  const { steps, situation, group, order, ...rest } = GUIDE;
  expect([steps, situation, group, order]).toBeDefined();
  const after = {
    ...rest,
    questions: [{ who: 'Banken', items: ['Vad hände?'] }],
    notes: ['Dag'],
    steps: [{ title: 'Ring din bank', text: 'Nu.', checks: [] }],
  };
  expect(afterFraudSchema.safeParse(after).error?.issues.map(({ message }) => message)).toEqual([
    'Minst en rad att bocka av behövs.',
  ]);
});
