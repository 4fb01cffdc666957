import { describe, expect, test } from 'vitest';
import { generateConfig } from '../../../../cms/config/generate.ts';
import { saidOtherwise } from '../../../../scripts/prove/editor-says.ts';

const { collections } = generateConfig('exempelkommun');
const fields = collections.find(({ name }) => name === 'promises')?.fields ?? [];

const FILLED = {
  title: 'Löfte 2027',
  period: { from: '2027' },
  builtOn: ['tips'],
  commitments: [
    { title: 'Fler kontroller', target: { sentence: 'minst 15 kontroller', one: 'kontroll' } },
  ],
};
const FOUND = {
  title: 'Löfte 2027',
  period: { from: 2027 },
  builtOn: ['tips'],
  commitments: [
    {
      id: 'fler-kontroller',
      title: 'Fler kontroller',
      target: { count: 15, unit: { one: 'kontroll', other: 'kontroller' } },
    },
  ],
};

describe('a saved file beside what was filled in', () => {
  test('says the same, also where a year is a number', () => {
    expect(saidOtherwise(fields, FILLED, FOUND)).toEqual([]);
  });

  test.each([
    ['title', { ...FOUND, title: 'Löfte' }, ['title']],
    ['an item that is lost', { ...FOUND, commitments: [] }, ['commitments']],
    ['a part of a group', { ...FOUND, period: {} }, ['period.from']],
    ['a choice', { ...FOUND, builtOn: ['survey'] }, ['builtOn']],
    [
      'a target',
      { ...FOUND, commitments: [{ title: 'Fler kontroller' }] },
      ['commitments.0.target'],
    ],
  ])('tells of %s', (_, found, places) => {
    expect(saidOtherwise(fields, FILLED, found)).toEqual(places);
  });
});
