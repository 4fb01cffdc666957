import { expect, test } from 'vitest';
import { correctionNotices } from '../../../../src/views/follow/corrections.ts';
import { correctionsOf } from '../../../../src/views/follow/news.ts';
import { correction, followed } from '../../../fixtures/follow.ts';

const items = correctionsOf([
  followed({ changes: [correction] }, { a: { date: '2026-06-01', correctedOn: '2026-06-09' } }),
]);

test.each([
  ['sv', 'Rättat 9 juni 2026', 'Uppföljningen ”Uppföljning” är rättad.', {}],
  [
    'en',
    'Corrected on 9 June 2026',
    'The follow-up “Uppföljning” has been corrected.',
    { lang: 'sv' },
  ],
])(
  'given the language %s, then a notice says when and what, and marks words that are not ours',
  (lang, when, text, own) => {
    expect(correctionNotices(items, lang)).toEqual([
      { when, day: '2026-06-09', text, own: {} },
      {
        when: expect.stringContaining('2026') as string,
        day: '2026-05-02',
        text: 'Vi skrev fel antal.',
        own,
        before: 'Tolv kontroller',
      },
    ]);
  },
);

test('given nothing wrong, then there is no notice', () => {
  expect(correctionNotices(correctionsOf([followed()]), 'sv')).toEqual([]);
});
