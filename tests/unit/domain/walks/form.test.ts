import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, parseAnswers } from '../../../../src/domain/forms/definition.ts';
import {
  OWN_STOPS,
  parseStopField,
  STOP_FIELDS,
  stopFieldName,
  WALK_TEXT_MAX,
  walkForm,
} from '../../../../src/domain/walks/form.ts';

const walk = {
  stops: [{ id: 'lekplatsen' }, { id: 'skolgarden', question: 'Hur är det på kvällen?' }],
};
const form = walkForm(walk, [{ position: { lat: 59, lon: 15.5 } }]);

describe('the form of a walk', () => {
  test('each stop is a part, and the walker’s own stops are the last', () => {
    expect(form.parts).toEqual(['lekplatsen', 'skolgarden', 'egna']);
    const stops = fieldsOf(form).map(([name]) => parseStopField(name)?.stop);
    expect(new Set(stops)).toEqual(new Set(['lekplatsen', 'skolgarden', ...OWN_STOPS]));
  });

  test('a question of a stop’s own is asked at that stop alone', () => {
    const names = fieldsOf(form).map(([name]) => name);
    expect(names).toContain('skolgarden_own');
    expect(names).not.toContain('lekplatsen_own');
  });

  test('how a stop feels is counted; words and points are sealed', () => {
    const clear = fieldsOf(form).filter(([, { keeping }]) => keeping !== 'text');
    expect(new Set(clear.map(([name]) => parseStopField(name)?.field))).toEqual(
      new Set(['feeling', 'good', 'bad']),
    );
  });

  test('given one answer at one stop, then that is a walk', () => {
    const answers = { skolgarden_bad: ['light'] };
    expect(parseAnswers(form, answers)).toEqual({ ok: true, answers });
  });

  test('given no answer at all, then the first question says so', () => {
    expect(parseAnswers(form, {})).toEqual({
      ok: false,
      errors: [{ field: 'lekplatsen_feeling', code: 'REQUIRED_FIELD_EMPTY' }],
    });
  });

  test.each([
    ['lekplatsen_feeling', 'scared', 'UNKNOWN_CHOICE'],
    ['lekplatsen_text', 'x'.repeat(WALK_TEXT_MAX + 1), 'TOO_LONG'],
    ['egen-1_point', '63.82000,20.26000', 'OUT_OF_RANGE'],
  ])('given %s that cannot be, then it is refused', (field, answer, code) => {
    expect(parseAnswers(form, { [field]: answer })).toEqual({
      ok: false,
      errors: [{ field, code }],
    });
  });
});

test('given any stop and question, then their name leads back to them', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(slug, fc.constantFrom(...STOP_FIELDS), (stop, field) => {
      expect(parseStopField(stopFieldName(stop, field))).toEqual({ stop, field });
    }),
  );
  for (const name of ['text', '_key', 'a_b', 'a_text_b', '_text']) {
    expect(parseStopField(name), name).toBeUndefined();
  }
});
