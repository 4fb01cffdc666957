import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptWalk } from '../../../../../src/components/forms/walk/kept-walk.ts';

const WALK = '/exempelkommun/trygghetsvandring/norrby/';
const DAY_MS = 86_400_000;
const answers = { lekplatsen_text: 'Mörkt', lekplatsen_bad: ['light'] };
let store: Map<string, string>;
let now: number;
const kept = (walk = WALK) => keptWalk(walk, () => now);

beforeEach(() => {
  store = new Map();
  now = 1_000 * DAY_MS;
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, text: string) => store.set(name, text),
    removeItem: (name: string) => store.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what was kept is there again, for the same walk only', () => {
  kept().write({ answers });
  expect(kept().read()).toEqual({ answers });
  expect(kept('/exempelkommun/trygghetsvandring/sjovik/').read()).toBeUndefined();
});

test('the secret of a try that may have arrived is kept with its answers', () => {
  kept().write({ answers, key: 'hemlig' });
  expect(kept().read()).toEqual({ answers, key: 'hemlig' });
  kept().write({ answers });
  expect(kept().read()).toEqual({ answers });
});

test('on the seventh day it is still there; after it, it is erased', () => {
  kept().write({ answers });
  now += 7 * DAY_MS - 1;
  expect(kept().read()).toEqual({ answers });
  now += 1;
  expect(kept().read()).toBeUndefined();
  expect(store.size).toBe(0);
});

test.each([
  ['no answers', '{"version":1,"savedAt":86400000000}'],
  ['a list', '{"version":1,"savedAt":86400000000,"answers":["x"]}'],
  ['a number', '{"version":1,"savedAt":86400000000,"answers":{"lekplatsen_text":5}}'],
  [
    'a list within a list',
    '{"version":1,"savedAt":86400000000,"answers":{"lekplatsen_bad":[["light"]]}}',
  ],
])('what is not answers of a form is erased, not filled in: %s', (_what, text) => {
  kept().write({ answers });
  const [name = ''] = store.keys();
  store.set(name, text);
  expect(kept().read()).toBeUndefined();
  expect(store.size).toBe(0);
});

test('nothing is left after erasing', () => {
  kept().write({ answers });
  kept().erase();
  expect(store.size).toBe(0);
});

test.each(['{', 'null', '7', '{"version":2}', '{"version":1,"savedAt":0}'])(
  'given %s from something else, then it is erased and nothing is read',
  (text) => {
    store.set(`trygghetsvandring ${WALK}`, text);
    expect(kept().read()).toBeUndefined();
    expect(store.size).toBe(0);
  },
);

test('given a clock that has been put back, then what seems to come from tomorrow is erased', () => {
  kept().write({ answers });
  now -= DAY_MS;
  expect(kept().read()).toBeUndefined();
});
