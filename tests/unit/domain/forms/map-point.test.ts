import { expect, test } from 'vitest';
import { fieldsOf, parseAnswers } from '../../../../src/domain/forms/definition.ts';
import { tipForm } from '../../../../src/domain/tips/form.ts';

const form = tipForm([{ id: 'centrum', position: { lat: 59, lon: 15.5 } }], { lat: 59.1, lon: 15 });
const right = { experience: 'unsafe', category: 'light', area: 'centrum', text: 'Mörkt.' };

test('given a point near the municipality, then it is taken as it is', () => {
  const answers = { ...right, point: '59.00123,15.49876' };
  expect(parseAnswers(form, answers)).toEqual({ ok: true, answers });
});

test.each([
  ['in another part of the country', '63.82000,20.26000', 'OUT_OF_RANGE'],
  ['outside the country', '48.85000,12.35000', 'OUT_OF_RANGE'],
  ['with too many decimals', '59.001234,15.498765', 'TYPE_TEXT'],
  ['that is words', 'vid stationen', 'TYPE_TEXT'],
])('given a point %s, then it is refused', (_what, point, code) => {
  expect(parseAnswers(form, { ...right, point })).toEqual({
    ok: false,
    errors: [{ field: 'point', code }],
  });
});

test('the point is sealed with the text, and only the area stands beside', () => {
  const keeping = new Map(fieldsOf(form).map(([name, meta]) => [name, meta.keeping]));
  expect(keeping.get('point')).toBe('text');
  expect(keeping.get('area')).toBe('coded');
});
