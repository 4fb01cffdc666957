import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, parseAnswers } from '../../../../src/domain/forms/definition.ts';
import {
  AREA_ELSEWHERE,
  TIME_BANDS,
  TIP_CATEGORIES,
  TIP_EXPERIENCES,
  TIP_OCCURRENCES,
  WEEKDAYS,
} from '../../../../src/domain/tips/choices.ts';
import { TIP_TEXT_MAX, tipForm } from '../../../../src/domain/tips/form.ts';
import { LOCALE_CODES } from '../../../../src/i18n/locales.ts';
import type { FormField } from '../../../../src/views/forms/form-view.ts';
import { tipFormData } from '../../../../src/views/forms/tip-form.ts';

const areas = [
  { id: 'centrum', name: 'Centrum' },
  { id: 'bredaryd', name: 'Bredaryd' },
];
const map = { lat: 57.19, lon: 14.04, zoom: 11 };
const publisher = { slug: 'varnamo', areas, map, demonstration: true };
const dataIn = (lang: string) =>
  tipFormData(publisher, lang, lang === 'sv' ? '/varnamo' : '/varnamo/en');
const fieldsIn = (lang: string) => dataIn(lang).parts.flatMap((part) => part.fields);
const fieldIn = (lang: string, name: string) =>
  fieldsIn(lang).find((field) => field.name === name) as FormField;

describe.each(LOCALE_CODES)('the tip form in %s', (lang) => {
  test('has every field of the definition, in its part and order', () => {
    const form = tipForm(areas);
    expect(dataIn(lang).parts.map(({ id }) => id)).toEqual(form.parts);
    expect(
      dataIn(lang).parts.flatMap(({ id, fields }) => fields.map(({ name }) => [name, id])),
    ).toEqual(fieldsOf(form).map(([name, { part }]) => [name, part]));
  });

  test('has words for every part, field and choice', () => {
    for (const part of dataIn(lang).parts) {
      expect(part.title.trim(), part.id).not.toBe('');
      for (const { name, label, hint, choices } of part.fields) {
        expect(label.trim(), name).not.toBe('');
        expect(hint?.trim(), name).not.toBe('');
        for (const [value, text] of choices ?? [])
          expect(text.trim(), `${name} ${value}`).not.toBe('');
      }
    }
  });

  test.each([
    ['experience', TIP_EXPERIENCES],
    ['category', TIP_CATEGORIES],
    ['occurrence', TIP_OCCURRENCES],
    ['weekdays', WEEKDAYS],
    ['timeBand', TIME_BANDS],
    ['area', ['centrum', 'bredaryd', AREA_ELSEWHERE]],
  ])('offers for %s exactly what the server takes, in order', (name, values) => {
    expect(fieldIn(lang, name).choices?.map(([value]) => value)).toEqual(values);
  });

  test('says what is wrong with every answer that must be there', () => {
    const required = fieldsIn(lang).filter((field) => field.required);
    expect(required.map(({ name }) => name)).toEqual(['experience', 'category', 'area', 'text']);
    for (const { name, requiredError } of required) expect(requiredError, name).toBeTruthy();
    expect(fieldIn(lang, 'contactEmail').emailError).toBeTruthy();
  });

  test('is plain data: nothing is lost on the way to the browser', () => {
    const data = dataIn(lang);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('leads to the pages of the same language', () => {
    const base = lang === 'sv' ? '/varnamo' : '/varnamo/en';
    expect(dataIn(lang)).toMatchObject({
      key: 'varnamo-tips',
      lang,
      formPath: `${base}/tipsa/`,
      receiptPath: `${base}/tipsa/kvitto/`,
    });
  });
});

describe('what the form asks for', () => {
  test('given the contact part, then all of it may be left out, and it says why it is asked', () => {
    const parts = dataIn('sv').parts.map(({ id, optional, intro }) => [
      id,
      optional,
      Boolean(intro),
    ]);
    expect(parts).toEqual([
      ['what', false, false],
      ['where-when', false, false],
      ['tell', false, false],
      ['contact', true, true],
    ]);
  });

  test('given the contact fields, then the browser may fill them in, and no others', () => {
    const filled = fieldsIn('sv').flatMap(({ name, autocomplete }) =>
      autocomplete ? [[name, autocomplete]] : [],
    );
    expect(filled).toEqual([
      ['contactName', 'name'],
      ['contactEmail', 'email'],
      ['contactPhone', 'tel'],
    ]);
  });

  test('given the text, then it has room for what the server takes and asks for no names', () => {
    expect(fieldIn('sv', 'text').maxLength).toBe(TIP_TEXT_MAX);
    expect(fieldIn('sv', 'text').hint).toContain('personnummer');
  });

  test('given a demonstration, then it says so at the send button; given a real one, then not', () => {
    expect(dataIn('sv').demonstration).toContain('demonstration');
    expect(tipFormData({ ...publisher, demonstration: false }, 'sv', '')).not.toHaveProperty(
      'demonstration',
    );
  });

  test('given a publisher without areas, then any place can be told of', () => {
    const { parts } = tipFormData({ ...publisher, areas: [] }, 'sv', '');
    const area = parts.flatMap(({ fields }) => fields).find(({ name }) => name === 'area');
    expect(area?.choices?.map(([value]) => value)).toEqual([AREA_ELSEWHERE]);
  });

  test('given any choices and lengths that the form allows, then the server takes them', () => {
    const choiceOf = (name: string) =>
      fc.constantFrom(...(fieldIn('sv', name).choices ?? []).map(([value]) => value));
    const answers = fc.record(
      {
        experience: choiceOf('experience'),
        category: choiceOf('category'),
        area: choiceOf('area'),
        occurrence: choiceOf('occurrence'),
        weekdays: fc.uniqueArray(choiceOf('weekdays'), { minLength: 1 }),
        timeBand: choiceOf('timeBand'),
        place: fc.string({ minLength: 1, maxLength: fieldIn('sv', 'place').maxLength ?? 0 }),
        text: fc.string({ minLength: 1, maxLength: 60 }),
        contactName: fc.string({
          minLength: 1,
          maxLength: fieldIn('sv', 'contactName').maxLength ?? 0,
        }),
      },
      { requiredKeys: ['experience', 'category', 'area', 'text'] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        expect(parseAnswers(tipForm(areas), given)).toMatchObject({ ok: true });
      }),
    );
  });
});
