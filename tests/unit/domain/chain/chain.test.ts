import { describe, expect, test } from 'vitest';
import {
  deriveChain,
  keyOf,
  leadingUpTo,
  neighboursOf,
  type ChainKind,
  type ChainNode,
} from '../../../../src/domain/chain/chain.ts';
import { fullChain } from '../../../fixtures/chain.ts';
import { COMMITMENT } from '../../../fixtures/promises.ts';

const chain = deriveChain(fullChain);
const node = (kind: ChainKind, slug: string, promise?: string): ChainNode => ({
  kind,
  slug,
  ...(promise === undefined ? {} : { promise }),
});
const commitment = node('commitment', COMMITMENT, '2026');
const keys = (nodes: readonly ChainNode[]) => nodes.map(keyOf).map((key) => key.replace('  ', ' '));

describe('neighbours in the chain, both ways', () => {
  test.each<[string, ChainNode, before: string[], after: string[], beside: string[]]>([
    ['what was said', node('event', 'dialog'), [], ['feedback dialogen'], []],
    [
      'the answer to it',
      node('feedback', 'dialogen'),
      ['event dialog'],
      ['situation-report q3'],
      [],
    ],
    [
      'the lägesbild',
      node('situation-report', 'q3'),
      ['feedback dialogen'],
      ['priority-area trafik', 'promise 2026'],
      [],
    ],
    [
      'the priority area',
      node('priority-area', 'trafik'),
      ['situation-report q3'],
      [`commitment 2026 ${COMMITMENT}`],
      ['statistics farter'],
    ],
    [
      'the commitment',
      commitment,
      ['priority-area trafik'],
      ['follow-up 2026 host', 'event vandring'],
      ['statistics farter'],
    ],
    ['the promise', node('promise', '2026'), ['situation-report q3'], ['follow-up 2026 host'], []],
    [
      'the follow-up',
      node('follow-up', 'host', '2026'),
      ['promise 2026', `commitment 2026 ${COMMITMENT}`],
      [],
      [],
    ],
    ['what comes next', node('promise', '2027'), [], [], []],
    [
      'a table, which is shown beside and claims nothing',
      node('statistics', 'farter'),
      [],
      [],
      ['priority-area trafik', `commitment 2026 ${COMMITMENT}`],
    ],
    [
      'a commitment of the same name in another promise',
      { ...commitment, promise: '2027' },
      [],
      [],
      [],
    ],
  ])('%s', (_what, self, before, after, beside) => {
    const found = neighboursOf(chain, self);
    expect(keys(found.before)).toEqual(before);
    expect(keys(found.after)).toEqual(after);
    expect(keys(found.beside)).toEqual(beside);
  });

  test('given any link, then it is found from both of its ends', () => {
    for (const { from, to, relation } of chain) {
      const [there, back] = [neighboursOf(chain, from), neighboursOf(chain, to)];
      if (relation === 'followed-by') {
        expect(keys(there.next)).toContain(keys([to])[0]);
        continue;
      }
      expect(keys(relation === 'leads-to' ? there.after : there.beside)).toContain(keys([to])[0]);
      expect(keys(relation === 'leads-to' ? back.before : back.beside)).toContain(keys([from])[0]);
    }
  });
});

test.each([
  ['a promise', node('promise', '2026')],
  ['a follow-up of it', node('follow-up', 'host', '2026')],
])(
  'given %s, then the promise that came next is known, and nothing is said of cause',
  (_what, self) => {
    expect(keys(neighboursOf(chain, self).next)).toEqual(['promise 2027']);
  },
);

test('all that leads up to a commitment is found, in the order of the chain', () => {
  expect(keys(leadingUpTo(chain, commitment))).toEqual([
    'event dialog',
    'feedback dialogen',
    'situation-report q3',
    'priority-area trafik',
  ]);
});

test('given a chain that comes back to where it began, then the search ends', () => {
  const round = deriveChain({
    ...fullChain,
    feedback: fullChain.feedback.map((item) => ({ ...item, event: 'vandring' })),
  });
  expect(keys(leadingUpTo(round, commitment))).toContain('event vandring');
});

test('given nothing, then there is no chain', () => {
  const nothing = {
    events: [],
    feedback: [],
    situationReports: [],
    statistics: [],
    priorityAreas: [],
    promises: [],
    followUps: [],
  };
  expect(deriveChain(nothing)).toEqual([]);
});
