import { describe, expect, test, vi } from 'vitest';
import { deriveChain } from '../../../src/domain/chain/chain.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import { fullChain } from '../../fixtures/chain.ts';
import { COMMITMENT, publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const { neighbourGroups } = await import('../../../src/views/chain.ts');
const { timelineOf } = await import('../../../src/views/chain-timeline.ts');
const { siteFor } = await import('../../../src/lib/site.ts');

type Made = (typeof fullChain.promises)[number];
const chain = { content: fullChain, links: deriveChain(fullChain) };
const [promise, next] = fullChain.promises as [Made, Made];
const steps = (lang = 'sv', publisher = publisherOf(), of = promise) =>
  timelineOf(siteFor('exempelkommun', lang), chain, publisher, of);

describe('the timeline of a promise', () => {
  test('runs from what was heard to what comes next, each with its date', () => {
    expect(steps().map(({ kind, when, title }) => [kind, when, title])).toEqual([
      ['Kalender', '1 september 2025', 'Dialog'],
      ['Det här hörde vi', '20 september 2025', 'Dialogen'],
      ['Lägesbild', '20 oktober 2025', 'Lägesbild'],
      ['Prioriterat område', 'november 2025', 'Trafik'],
      ['Det här bygger löftet på', 'Underlag', 'Löftet säger att det bygger på'],
      ['Medborgarlöfte', '10 december 2025', 'Löftet skrevs under'],
      ['Det här gjordes', 'mars 2026 – 2 april 2026', 'Kontroller vid skolorna'],
      ['Uppföljning', '15 oktober 2026', 'Uppföljning'],
      ['Nästa löfte', 'Datum saknas', 'Medborgarlöfte 2027'],
    ]);
  });

  test('given a promise after another, then it begins with the one before', () => {
    expect(steps('sv', publisherOf(), next)[0]).toMatchObject({
      kind: 'Löftet före',
      when: '10 december 2025',
      href: '/exempelkommun/medborgarloften/2026/',
    });
  });

  test('given many activities of one commitment, then they are one line with a count', () => {
    const done = steps().filter(({ kind }) => kind === 'Det här gjordes');
    expect(done).toMatchObject([
      { text: '3 insatser.', href: `/exempelkommun/medborgarloften/2026/${COMMITMENT}/` },
    ]);
  });

  test('given an English page, then Swedish titles are marked and our own words are not', () => {
    const english = steps('en');
    expect(english[0]).toMatchObject({ kind: 'Calendar', own: { lang: 'sv' } });
    expect(english.find(({ title }) => title === 'The promise was signed')?.own).toEqual({});
  });

  test.each([
    ['an invented publisher', publisherOf(), 'Inget nytt löfte finns här än.'],
    [
      'a real name on public facts',
      publisherOf({ invented: false }),
      'Vi har inga fler uppgifter.',
    ],
  ])('given %s and no promise after it, then it says what is known', (_what, publisher, text) => {
    expect(steps('sv', publisher, next).at(-1)).toMatchObject({ title: 'Löftet slutar', text });
  });
});

describe('links to neighbours', () => {
  const groups = (lang: string) =>
    neighbourGroups(siteFor('exempelkommun', lang), chain, {
      kind: 'commitment',
      slug: COMMITMENT,
      promise: '2026',
    });

  test('are grouped by direction, and lead to pages of the same site', () => {
    expect(
      groups('sv').map(({ title, links }) => [title, ...links.map((link) => link.href)]),
    ).toEqual([
      ['Det här bygger på', '/exempelkommun/prioriterade-omraden/trafik/'],
      [
        'Det här ledde till',
        '/exempelkommun/kalender/#vandring',
        '/exempelkommun/medborgarloften/2026/uppfoljning/host/',
      ],
    ]);
  });

  test('given a name that the content does not hold, then there is no link to nowhere', () => {
    const texts = groups('en').flatMap(({ links }) => links.map(({ text }) => text));
    expect(texts).not.toContain('farter');
    expect(texts).toContain('Trafik');
  });
});
