import { describe, expect, test } from 'vitest';
import { shortNameOf, withShortNames } from '../../../../cms/saved/short-names.ts';

test.each([
  ['Åtgärder vid skolan!', 'atgarder-vid-skolan'],
  ['  Öppet hus & fika  ', 'oppet-hus-fika'],
  ['Café Ærø', 'cafe-aero'],
  ['2027', '2027'],
  ['مرحبا', ''],
  ['—', ''],
])('%j is called %j', (title, name) => {
  expect(shortNameOf(title)).toBe(name);
});

test('a long title is cut between words', () => {
  const name = shortNameOf(
    'Minst tolv träffar om bedrägerier för äldre i alla kommundelar varje år',
  );
  expect(name).toBe('minst-tolv-traffar-om-bedragerier-for-aldre-i-alla');
});

describe('the parts of an entry', () => {
  test('get names of their own from their titles', () => {
    const data = { commitments: [{ title: 'Mer ljus' }, { title: 'Mer ljus' }, { title: '?' }] };
    expect(withShortNames(data, ['commitments'])).toEqual({
      commitments: [
        { id: 'mer-ljus', title: 'Mer ljus' },
        { id: 'mer-ljus-2', title: 'Mer ljus' },
        { id: 'del', title: '?' },
      ],
    });
  });

  test('keep their names when they are called something else', () => {
    const data = { commitments: [{ id: 'ljus', title: 'Mer ljus vid stationen' }] };
    expect(withShortNames(data, ['commitments'])).toEqual(data);
  });

  test('keep the name that was saved a moment ago, although the form does not know it', () => {
    const saved = { commitments: [{ id: 'ljus', title: 'Ljus' }] };
    const data = { commitments: [{ title: 'Mer ljus' }] };
    expect(withShortNames(data, ['commitments'], saved)).toEqual({
      commitments: [{ id: 'ljus', title: 'Mer ljus' }],
    });
  });

  test('do not take a name that another has', () => {
    const data = { commitments: [{ title: 'Ljus' }, { id: 'ljus', title: 'Ljus' }] };
    expect(withShortNames(data, ['commitments'], data)).toMatchObject({
      commitments: [{ id: 'ljus-2' }, { id: 'ljus' }],
    });
  });

  test('are named at every depth, each once in the entry', () => {
    const data = {
      parts: [{ questions: [{ label: 'Var?' }] }, { questions: [{ label: 'Var?' }] }],
    };
    expect(withShortNames(data, ['parts.*.questions'])).toMatchObject({
      parts: [{ questions: [{ id: 'var' }] }, { questions: [{ id: 'var-2' }] }],
    });
  });
});
