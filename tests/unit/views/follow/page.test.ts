import { parseDocument } from 'htmlparser2';
import { describe, expect, test, vi } from 'vitest';
import { followPage, frameCode } from '../../../../src/views/follow/page.ts';
import { ORIGIN, publisher, siteIn } from '../../../fixtures/follow.ts';

// Addresses ask which publishers there are; here there are none.
vi.mock('astro:content', async () =>
  (await import('../../../fixtures/astro-content.ts')).contentOf(),
);

describe('the code of a card', () => {
  test.each(['Löfte 2026', 'Löfte "2026" & <b>mer</b>', "'; alert(1) //", '"><script>'])(
    'given the title %j, then it is one frame with that title and nothing else',
    (title) => {
      const { children } = parseDocument(frameCode('https://trygg.example/a/?b=1&c=2', title));
      expect(children).toHaveLength(1);
      const [frame] = children;
      expect(frame).toMatchObject({
        name: 'iframe',
        attribs: { title, src: 'https://trygg.example/a/?b=1&c=2' },
        children: [],
      });
    },
  );
});

test('given a promise and an area, then each has a feed, and the promise a card, with full addresses', () => {
  const entry = { slug: '2026', title: 'Löftet', lang: 'sv' };
  const page = followPage(
    siteIn('en'),
    publisher(),
    [entry],
    [{ ...entry, slug: 'trafik' }],
    ORIGIN,
  );
  const start = 'https://trygg.example/exempelkommun/en';
  expect(page.promises[0]).toMatchObject({
    address: `${start}/medborgarloften/2026/atom.xml`,
    own: { lang: 'sv' },
  });
  expect(page.areas[0]?.address).toBe(`${start}/prioriterade-omraden/trafik/atom.xml`);
  expect(page.calendar.address).toBe(`${start}/kalender/kalender.ics`);
  expect(page.data.address).toBe(`${start}/medborgarloften/loften.json`);
  expect(page.cards[0]?.code).toContain(`src="${start}/inbaddat/lofte/2026/"`);
});
