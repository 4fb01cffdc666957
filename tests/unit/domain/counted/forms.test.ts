import { describe, expect, test } from 'vitest';
import { helpedForm, showOfHandsForm } from '../../../../src/domain/counted/forms.ts';
import { fieldsOf, parseAnswers } from '../../../../src/domain/forms/definition.ts';

const hands = showOfHandsForm('2026-11-22');
const meeting = {
  date: '2026-11-20',
  audience: 'older',
  attended: '34',
  gotCall: '12',
  hungUp: '11',
};

describe('forms that are counted and not kept', () => {
  test.each([helpedForm(['nagon-ringer']), hands])('$id asks for nothing in words', (form) => {
    for (const [, { control, keeping }] of fieldsOf(form)) {
      expect(keeping).toBe('coded');
      expect(['radios', 'number', 'date']).toContain(control);
    }
  });

  test('given a page that does not ask, then the answer is refused', () => {
    const form = helpedForm(['nagon-ringer']);
    expect(parseAnswers(form, { page: 'nagon-ringer', answer: 'yes' }).ok).toBe(true);
    expect(parseAnswers(form, { page: 'annan', answer: 'yes' })).toEqual({
      ok: false,
      errors: [{ field: 'page', code: 'UNKNOWN_CHOICE' }],
    });
  });

  test('given the figures of a meeting, then they are numbers', () => {
    expect(parseAnswers(hands, meeting)).toEqual({
      ok: true,
      answers: { ...meeting, attended: 34, gotCall: 12, hungUp: 11 },
    });
  });

  test.each([
    ['nobody was there', { attended: '0', gotCall: '0', hungUp: '0' }, 'attended', 'OUT_OF_RANGE'],
    ['a slip of the key', { attended: '2001' }, 'attended', 'OUT_OF_RANGE'],
    ['more calls than people', { gotCall: '35' }, 'gotCall', 'OUT_OF_RANGE'],
    ['more hung up than were called', { hungUp: '13' }, 'hungUp', 'OUT_OF_RANGE'],
    ['a meeting that has not been', { date: '2026-11-23' }, 'date', 'OUT_OF_RANGE'],
    ['words for a number', { gotCall: 'tolv' }, 'gotCall', 'TYPE_NUMERIC'],
    ['a negative number', { hungUp: '-1' }, 'hungUp', 'TYPE_NUMERIC'],
    ['no number', { hungUp: undefined }, 'hungUp', 'REQUIRED_FIELD_EMPTY'],
    ['no day', { date: '20 november' }, 'date', 'TYPE_DATE'],
    ['an unknown audience', { audience: 'alla' }, 'audience', 'UNKNOWN_CHOICE'],
  ])('given %s, then the field says so', (_case, change, field, code) => {
    const answers = Object.fromEntries(
      Object.entries({ ...meeting, ...change }).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
    expect(parseAnswers(hands, answers)).toEqual({ ok: false, errors: [{ field, code }] });
  });

  test('a meeting held today counts, and everybody may have hung up', () => {
    const answers = { ...meeting, date: '2026-11-22', gotCall: '34', hungUp: '34' };
    expect(parseAnswers(hands, answers).ok).toBe(true);
  });
});
