import { expect, test } from 'vitest';
import { isTipCoding, type TipCoding } from '../../../../src/domain/desk/coding.ts';

test('a coding with every part is one', () => {
  const coding: TipCoding = {
    firstReadAt: '2026-11-23T08:00:00.000Z',
    category: 'light',
    area: 'centrum',
    place: 'Gångtunneln',
    timeBand: 'night',
    weekdays: ['fri', 'sat'],
    kind: 'recurring',
    priorityArea: 'stationsomradet',
    child: false,
    names: true,
    masked: '[maskerat] säljer',
    sameAs: ['2026-0002'],
    handovers: [{ to: 'police', at: '2026-11-23T08:00:00.000Z', by: 'Samordnare', note: 'Ringt' }],
    note: 'Läst',
  };
  expect(isTipCoding(coding)).toBe(true);
  expect(isTipCoding({})).toBe(true);
});

test.each([
  [null],
  [[]],
  ['text'],
  [{ note: 1 }],
  [{ weekdays: ['fredag'] }],
  [{ kind: 'rykte' }],
  [{ handovers: [{ to: 'grannen', at: '', by: '' }] }],
  [{ child: 'ja' }],
])('what is none is not believed: %j', (value) => {
  expect(isTipCoding(value)).toBe(false);
});
