import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  parseAnswers,
  readAnswers,
  type FieldErrorCode,
} from '../../../../src/domain/forms/definition.ts';
import { TIP_TEXT_MAX, tipForm } from '../../../../src/domain/tips/form.ts';

const form = tipForm([{ id: 'centrum' }, { id: 'bredaryd' }]);
const right = { experience: 'unsafe', category: 'light', area: 'centrum', text: 'Mörkt.' };

describe('reading what a form sends', () => {
  test('given unknown and empty fields, then only the known ones with something in them are kept', () => {
    const entries: [string, unknown][] = [
      ['text', '  rad 1\r\nrad 2  '],
      ['place', '   '],
      ['suspect', 'någon'],
      ['__proto__', 'x'],
      ['weekdays', 'mon'],
      ['weekdays', 'fri'],
    ];
    expect(readAnswers(form, entries)).toEqual({ text: 'rad 1\nrad 2', weekdays: ['mon', 'fri'] });
  });

  test('given JSON values of other types, then they are dropped', () => {
    const entries: [string, unknown][] = [
      ['text', { deep: true }],
      ['area', 7],
      ['weekdays', ['mon', 3, null]],
    ];
    expect(readAnswers(form, entries)).toEqual({ weekdays: ['mon'] });
  });

  test('given half a character, then it is replaced, so that what is stored can be written anywhere', () => {
    expect(readAnswers(form, [['text', 'före \uD800 efter']])).toEqual({
      text: 'före \uFFFD efter',
    });
  });

  test('given anything, then reading and checking never throw', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom(...fieldsOf(form).map(([name]) => name)));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.jsonValue())), (entries) => {
        parseAnswers(form, readAnswers(form, entries));
      }),
    );
  });
});

describe('checking answers', () => {
  test('given the least that is needed, then it is right', () => {
    expect(parseAnswers(form, right)).toEqual({ ok: true, answers: right });
  });

  test.each<[string, Record<string, string | string[]>, string, FieldErrorCode]>([
    ['an area of another municipality', { area: 'borlange' }, 'area', 'UNKNOWN_CHOICE'],
    ['a category that does not exist', { category: 'x' }, 'category', 'UNKNOWN_CHOICE'],
    ['a weekday that does not exist', { weekdays: ['mon', 'x'] }, 'weekdays', 'UNKNOWN_CHOICE'],
    ['too long a text', { text: 'x'.repeat(TIP_TEXT_MAX + 1) }, 'text', 'TOO_LONG'],
    ['a day that does not exist', { date: '2026-02-30' }, 'date', 'TYPE_DATE'],
    ['half an e-mail address', { contactEmail: 'kim@' }, 'contactEmail', 'TYPE_EMAIL'],
  ])('given %s, then the error is on that field', (_what, change, field, code) => {
    expect(parseAnswers(form, { ...right, ...change })).toEqual({
      ok: false,
      errors: [{ field, code }],
    });
  });

  test('given nothing, then each required field has one error, in the order of the form', () => {
    const result = parseAnswers(form, {});
    expect(result).toEqual({
      ok: false,
      errors: ['experience', 'category', 'area', 'text'].map((field) => ({
        field,
        code: 'REQUIRED_FIELD_EMPTY',
      })),
    });
  });
});
