import { describe, expect, test } from 'vitest';
import {
  formProviders,
  hasOwnForm,
  hosting,
  PROVIDED_FORMS,
  providerOf,
  takesCounted,
  type FormDecisions,
} from '../../../../src/domain/forms/providers.ts';

const decision = {
  document: 'Beslut om personuppgifter',
  diarienummer: 'KS 2026/131',
  date: '2026-10-01',
};
const hosted = { tips: { provider: 'formspree', key: 'xpzvabcd', decision } } as const;
const cloud = { kind: 'cloud', name: 'Exempelmolnet AB', region: 'Irland' } as const;

/** What is wrong, as the field and the words that the one who writes the file meets. */
function problems(schema: typeof formProviders | typeof hosting, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('what a publisher may write about its forms', () => {
  test('given nothing, own, none, or Formspree with its decision, then it is right', () => {
    expect(problems(formProviders, {})).toEqual([]);
    expect(problems(formProviders, { tips: { provider: 'own' } })).toEqual([]);
    expect(problems(formProviders, { anmalan: { provider: 'none' } })).toEqual([]);
    expect(problems(formProviders, hosted)).toEqual([]);
  });

  test('given Formspree without a decision, then it is refused, and what is missing is named', () => {
    const [problem, ...others] = problems(formProviders, {
      tips: { provider: 'formspree', key: 'xpzvabcd' },
    });
    expect(others).toEqual([]);
    expect(problem).toMatch(/^tips\.decision: .*beslut.*document, diarienummer och date/);
  });

  test('given a safety walk at Formspree, then it is refused: what a telephone keeps goes to the own server', () => {
    const walk = { provider: 'formspree', key: 'xpzvabcd', decision };
    const [problem, ...others] = problems(formProviders, { vandring: walk });
    expect(others).toEqual([]);
    expect(problem).toMatch(/^vandring\.provider: .*own eller none/);
    expect(problems(formProviders, { vandring: { provider: 'none' } })).toEqual([]);
  });

  test.each([
    ['no document', { diarienummer: 'KS 2026/131', date: '2026-10-01' }, 'tips.decision.document'],
    ['no number', { document: 'Beslut', date: '2026-10-01' }, 'tips.decision.diarienummer'],
    ['no day', { document: 'Beslut', diarienummer: 'KS 1' }, 'tips.decision.date'],
    ['a day that is none', { ...decision, date: 'snart' }, 'tips.decision.date'],
  ])('given a decision with %s, then that field is named', (_what, half, field) => {
    const found = problems(formProviders, {
      tips: { provider: 'formspree', key: 'xpzvabcd', decision: half },
    });
    expect(found.map((problem) => problem.split(':')[0])).toEqual([field]);
  });

  test('given Formspree without a key, or a key without Formspree, then it is refused', () => {
    expect(problems(formProviders, { tips: { provider: 'formspree', decision } })).toEqual([
      'tips.key: Formuläret behöver sin nyckel hos Formspree.',
    ]);
    expect(problems(formProviders, { tips: { provider: 'own', key: 'xpzvabcd' } })).toHaveLength(1);
  });

  test('given a key that is an address, then it is refused: the form would go elsewhere', () => {
    for (const key of ['../x', 'https://evil.example/f/x', 'a b c d', 'x"y']) {
      expect(problems(formProviders, { tips: { provider: 'formspree', key, decision } })).toEqual([
        'tips.key: Nyckeln har bara bokstäver och siffror.',
      ]);
    }
  });
});

describe('what a publisher may write about its host', () => {
  test.each([
    [{ kind: 'own' }],
    [{ kind: 'own-with-logs', logDays: 14 }],
    [cloud],
    [{ ...cloud, decision }],
  ])('given %j, then it is right', (value) => {
    expect(problems(hosting, value)).toEqual([]);
  });

  test.each([
    ['a log without days', { kind: 'own-with-logs' }, ['logDays']],
    ['days without a log', { kind: 'own', logDays: 3 }, ['logDays']],
    ['a cloud without a name', { kind: 'cloud', region: 'Irland' }, ['name']],
    ['a cloud that is nowhere', { kind: 'cloud', name: 'Molnet' }, ['region']],
  ])('given %s, then the field is named', (_what, value, fields) => {
    expect(problems(hosting, value).map((problem) => problem.split(':')[0])).toEqual(fields);
  });
});

describe('who takes a form', () => {
  const kinds = (decisions: FormDecisions, hasServer = true) =>
    PROVIDED_FORMS.map((form) => providerOf(decisions, form, hasServer).kind);

  test('given nothing said, then the site’s own intake takes every form', () => {
    expect(kinds({})).toEqual(['own', 'own', 'own', 'own']);
    expect(providerOf({}, 'tips', true)).toEqual({ kind: 'own' });
  });

  test('given one form at Formspree, then only that one goes there, with its own key', () => {
    expect(kinds({ forms: hosted })).toEqual(['formspree', 'own', 'own', 'own']);
    expect(providerOf({ forms: hosted }, 'tips', true)).toEqual({
      kind: 'formspree',
      key: 'xpzvabcd',
      decision,
    });
  });

  test('given no server, then own forms are off, and what goes elsewhere still does', () => {
    expect(kinds({ forms: hosted }, false)).toEqual(['formspree', 'none', 'none', 'none']);
    expect(providerOf({}, 'tips', false)).toEqual({ kind: 'none', because: 'no-server' });
  });

  test('given a cloud, then own forms open only when the decision is named', () => {
    expect(providerOf({ hosting: cloud }, 'tips', true)).toEqual({
      kind: 'none',
      because: 'no-decision',
    });
    expect(providerOf({ hosting: { ...cloud, decision } }, 'tips', true)).toEqual({ kind: 'own' });
  });

  test('counted answers and receipts follow the site’s own intake', () => {
    expect(takesCounted({}, true)).toBe(true);
    expect(takesCounted({}, false)).toBe(false);
    expect(takesCounted({ hosting: cloud }, true)).toBe(false);
    expect(hasOwnForm({ forms: hosted }, true)).toBe(true);
    expect(hasOwnForm({ forms: hosted }, false)).toBe(false);
    const off = Object.fromEntries(
      PROVIDED_FORMS.map((form) => [form, { provider: 'none' as const }]),
    );
    expect(hasOwnForm({ forms: off }, true)).toBe(false);
  });
});
