import { describe, expect, test } from 'vitest';
import { asShown, withoutCleared } from '../../../../cms/saved/cleared.ts';
import { broken, flowing } from '../../../../cms/saved/prose.ts';
import { COLLECTION_SCHEMAS } from '../../../../scripts/content/collections.ts';

const promise = COLLECTION_SCHEMAS.promises;
const cleared = (data: unknown, before?: unknown) => withoutCleared(promise, data, before);

describe('what a form leaves behind', () => {
  test.each<[string, unknown]>([
    ['a cleared text', { concerns: '' }],
    ['a cleared choice', { follows: null }],
    ['an untouched list', { builtOn: [] }],
    ['an untouched group', { signed: {} }],
    ['a group with cleared fields', { decided: { by: '', date: null } }],
    ['a list of cleared rows', { builtOn: ['', null] }],
    ['what the schema says anyway', { lang: 'sv', themes: undefined }],
  ])('%s is absent', (_what, data) => {
    expect(cleared({ title: 'X', ...(data as object) })).toEqual({ title: 'X' });
  });

  test('a required field stays empty, so that the check can say which', () => {
    expect(cleared({ title: '' })).toEqual({ title: '' });
  });

  test('what stood in the file stays, even where it says what the schema says', () => {
    const before = { lang: 'sv', builtOn: [], title: 'X' };
    expect(cleared({ ...before, title: 'Y' }, before)).toEqual({
      lang: 'sv',
      builtOn: [],
      title: 'Y',
    });
  });

  test('of a target that is not known only that is kept', () => {
    const target = { kind: 'unknown', bound: '', count: null, unit: {} };
    expect(cleared({ commitments: [{ id: 'a', title: 'A', target }] })).toEqual({
      commitments: [{ id: 'a', title: 'A', target: { kind: 'unknown' } }],
    });
  });

  test('of languages that nobody has translated to nothing is left', () => {
    const empty = { en: { label: '', hint: '' } };
    const choices = [{ id: 'ja', label: 'Ja', translations: { en: { label: '' } } }];
    const asked = { type: 'one', id: 'ljus', label: 'Ljust?' };
    const questions = [{ ...asked, choices, translations: empty }];
    const title = { en: { title: '', introduction: '', asks: '', usedFor: '' } };
    const data = { parts: [{ title: 'Ljus', questions }], translations: title };
    expect(withoutCleared(COLLECTION_SCHEMAS.dialogues, data)).toEqual({
      parts: [{ title: 'Ljus', questions: [{ ...asked, choices: [{ id: 'ja', label: 'Ja' }] }] }],
    });
  });

  test('space around a line is taken away', () => {
    expect(cleared({ title: '  Löfte ' })).toEqual({ title: 'Löfte' });
  });
});

describe('running text', () => {
  const FILE = 'Första raden\nfortsätter här.\n\nNytt stycke.';

  test('flows in the form, and goes back as it stood', () => {
    const shown = asShown(promise, { summary: FILE, title: 'X' });
    expect(shown).toEqual({ summary: 'Första raden fortsätter här.\n\nNytt stycke.', title: 'X' });
    expect(withoutCleared(promise, shown, { summary: FILE, title: 'X' })).toEqual({
      summary: FILE,
      title: 'X',
    });
  });

  test('gets short lines when it is new, and reads the same', () => {
    const long = 'ord '.repeat(100).trim();
    expect(
      Math.max(
        ...broken(long)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(90);
    expect(flowing(broken(long))).toBe(long);
  });
});
