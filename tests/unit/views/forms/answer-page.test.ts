import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, type FieldError } from '../../../../src/domain/forms/definition.ts';
import { tipForm } from '../../../../src/domain/tips/form.ts';
import { dictionaryOf, LOCALE_CODES } from '../../../../src/i18n/locales.ts';
import type { FormPage } from '../../../../src/intake/contract.ts';
import { STATUS_OF } from '../../../../src/intake/refusals.ts';
import {
  answerTitle,
  checkNotice,
  codeProblemText,
  hiddenFields,
  refusalText,
  shownErrors,
  wayBack,
  type Asked,
  type CheckAnswer,
} from '../../../../src/views/forms/answer-page.ts';

const form = tipForm([{ id: 'centrum' }]);
const check: CheckAnswer = {
  lang: 'sv',
  answers: {},
  warnings: [],
  submissionKey: 'nyckel',
  token: 'bevis',
};

describe('the hidden fields of the check page', () => {
  const text = fc.stringMatching(/^\S(.{0,20}\S)?$/);

  test('given any answers, then the next step reads exactly the same ones', () => {
    const answers = fc.record(
      {
        experience: fc.constantFrom('safe', 'unsafe'),
        weekdays: fc.uniqueArray(fc.constantFrom('mon', 'tue', 'sun'), { minLength: 1 }),
        place: text,
        text: fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
        contactPhone: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, fc.boolean(), (given, browser) => {
        const fields = hiddenFields({ ...check, answers: given }).map(
          ([name, value]): [string, string] => [
            name,
            // A browser sends line ends as CRLF.
            browser ? value.replaceAll('\n', '\r\n') : value,
          ],
        );
        expect(readAnswers(form, fields)).toEqual(given);
      }),
    );
  });

  test('given a page, then language, key and token go along, and their names are no answers', () => {
    const fields = hiddenFields({ ...check, lang: 'en', answers: { text: 'x' } });
    expect(fields).toEqual([
      ['_lang', 'en'],
      ['_key', 'nyckel'],
      ['_token', 'bevis'],
      ['text', 'x'],
    ]);
  });
});

describe.each(LOCALE_CODES)('what the answer says in %s', (lang) => {
  const words = dictionaryOf(lang);

  test('given an error, then the title says so first', () => {
    const errors: FieldError[] = [{ field: 'text', code: 'REQUIRED_FIELD_EMPTY' }];
    const title = (answer: Pick<FormPage, 'errors'> & Partial<FormPage>) =>
      answerTitle({ lang, page: 'form', form: 'tips', ...answer });
    expect(title({ errors: [] })).toBe(words.forms.tip.title);
    expect(title({ errors })).toBe(words.forms.errorPrefix + words.forms.tip.title);
    expect(title({ errors: [], refusal: 'trap' })).toBe(
      words.forms.errorPrefix + words.forms.tip.title,
    );
  });

  test.each([
    ['check', words.forms.tip.check.title],
    ['receipt', words.forms.tip.receipt.title],
  ] as const)('given the %s page, then it has its own title', (page, title) => {
    expect(answerTitle({ lang, page })).toBe(title);
  });

  test('given the receipt page, then its title says when something is wrong', () => {
    const { title } = words.forms.tip.status;
    expect(answerTitle({ lang, page: 'status', status: 200 })).toBe(title);
    expect(answerTitle({ lang, page: 'status', status: 422 })).toBe(
      words.forms.errorPrefix + title,
    );
  });

  test('given an unknown form and a failure, then they have different titles', () => {
    expect(answerTitle({ lang, page: 'error', status: 404 })).toBe(words.site.notFound.title);
    expect(answerTitle({ lang, page: 'error', status: 503 })).toBe(words.site.error.title);
  });

  test('given every error that a field can have, then it is said in words, never as a code', () => {
    const codes = [
      ...['REQUIRED_FIELD_EMPTY', 'TYPE_EMAIL', 'TYPE_TEXT', 'TYPE_DATE', 'TOO_LONG'],
      'UNKNOWN_CHOICE',
    ] as FieldError['code'][];
    const errors = Object.keys(form.schema.shape).flatMap((field) =>
      codes.map((code): FieldError => ({ field, code })),
    );
    for (const { field, message } of shownErrors({ form: 'tips', lang, errors })) {
      expect(message, field).toMatch(/^\p{Lu}.*\p{Ll}.*\.$/u);
    }
  });

  test.each(['trap', 'no-key', 'changed', ...Object.keys(STATUS_OF)])(
    'given the refusal %s, then there are words for it',
    (reason) => {
      expect(refusalText({ lang, status: 400, reason })).toMatch(/\.$/);
      expect(shownErrors({ form: 'tips', lang, errors: [], refusal: reason })).toEqual([
        { message: refusalText({ lang, status: 400, reason }) },
      ]);
    },
  );

  test('given a refusal and an error, then what is not about a field comes first', () => {
    const errors: FieldError[] = [{ field: 'text', code: 'TOO_LONG' }];
    expect(
      shownErrors({ form: 'tips', lang, errors, refusal: 'changed' }).map(({ field }) => field),
    ).toEqual([...[undefined, 'text']]);
  });

  test.each(['empty', 'length', 'character', 'check', 'not-found'])(
    'given the receipt code problem %s, then there are words for it',
    (problem) => {
      const publisher = { slug: 'varnamo', name: 'Värnamo kommun', demonstration: true };
      expect(codeProblemText({ lang, publisher, found: false, problem })).toMatch(/\.$/);
    },
  );

  test('given that the check page comes a second time, then it says why', () => {
    expect(checkNotice({ ...check, lang })).toBeUndefined();
    expect(checkNotice({ ...check, lang, notice: 'changed' })).toBe(words.forms.refusals.changed);
    expect(checkNotice({ ...check, lang, notice: 'token' })).toBe(words.forms.tip.check.again);
    expect(checkNotice({ ...check, lang, notice: 'too-quick' })).toBe(words.forms.tip.check.again);
  });
});

describe('the way back from what was refused', () => {
  const refused = { lang: 'sv', status: 429, reason: 'too-often', publisher: {} };
  const asked = { title: 'Hur trygg är du?', path: '/dialog/norrby/', own: { lang: 'sv' } };

  test.each([
    ['a dialogue', { form: 'dialog' }, asked, '/dialog/norrby/', 'Hur trygg är du?'],
    ['a tip', { form: 'tips' }, undefined, '/tipsa/', 'Tipsa oss'],
    ['a form that is not there', {}, undefined, '/tipsa/', 'Tipsa oss'],
    ['a receipt', { form: 'kvitto' }, undefined, '/tipsa/kvitto/', 'Följ ditt tips'],
    ['a counted answer', { form: 'hjalpte' }, undefined, '/bedragerier/', 'Bluff och bedrägeri'],
  ])('of %s leads to where it was', (_what, of, form, path, text) => {
    const way = wayBack({ ...refused, ...of }, form as Asked | undefined);
    expect(way).toMatchObject({ path, text });
  });

  test('is marked with the language of the words', () => {
    const way = wayBack({ ...refused, lang: 'en', form: 'dialog' }, asked as unknown as Asked);
    expect(way.own).toEqual({ lang: 'sv' });
  });

  test('without a publisher leads to the start', () => {
    expect(wayBack({ lang: 'sv', status: 404, reason: 'unknown-form' }).path).toBe('/');
  });
});
