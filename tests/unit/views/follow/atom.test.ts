import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test, vi } from 'vitest';
import { toAtom } from '../../../../src/views/follow/atom.ts';
import { allFeed, correctionsFeed, partFeed } from '../../../../src/views/follow/feeds.ts';
import { correctionsOf, newsOf } from '../../../../src/views/follow/news.ts';
import { correction, followed, ORIGIN, publisher, siteIn } from '../../../fixtures/follow.ts';

// Addresses ask which publishers there are; here there are none.
vi.mock('astro:content', async () =>
  (await import('../../../fixtures/astro-content.ts')).contentOf(),
);

interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  link: { '@href': string };
  summary?: { '#text': string; '@xml:lang': string };
}
interface AtomFeed {
  '@xml:lang': string;
  '@xmlns': string;
  id: string;
  title: string;
  subtitle?: string;
  updated: string;
  author: { name: string };
  link: { '@rel': string; '@href': string }[];
  entry?: AtomEntry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry',
});

/** Reads a feed back and holds it to what RFC 4287 asks of every feed. */
function read(xml: string): AtomFeed {
  expect(SyntaxValidator.validate(xml)).toBe(true);
  const { feed } = parser.parse(xml) as { feed: AtomFeed };
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect(feed.author.name).not.toBe('');
  expect(feed.link.map((link) => link['@rel'])).toEqual(['self', 'alternate']);
  const entries = feed.entry ?? [];
  const ids = [feed.id, ...entries.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^tag:trygg\.example,2026:[\w/-]+$/);
  for (const { updated } of [feed, ...entries]) {
    expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T12:00:00Z$/);
  }
  for (const { title, link } of entries) {
    expect(title).not.toBe('');
    expect(link['@href']).toMatch(/^https:\/\/trygg\.example\//);
  }
  return feed;
}

const place = (lang = 'sv', change: Parameters<typeof publisher>[0] = {}) => ({
  site: siteIn(lang),
  publisher: publisher(change),
  origin: ORIGIN,
});
const items = [
  followed({ changes: [correction] }, { var: { date: '2026-06-01', summary: 'Bra.' } }),
];

describe('an Atom feed', () => {
  test('given XML that is not whole, then the reader of these tests refuses it', () => {
    expect(() => read('<feed><entry></feed>')).toThrow();
  });

  test.each(['sv', 'en'])('given the language %s, then the feed is whole and speaks it', (lang) => {
    const feed = read(toAtom(allFeed(place(lang), newsOf(items))));
    expect(feed['@xml:lang']).toBe(lang);
    expect(feed.updated).toBe('2026-06-01T12:00:00Z');
    expect(feed.entry?.map(({ title }) => title)).toEqual(
      lang === 'sv'
        ? [
            'Uppföljning: Uppföljning',
            'Rättelse i Medborgarlöfte 2026',
            'Löfte: Medborgarlöfte 2026',
          ]
        : [
            'Follow-up: Uppföljning',
            'Correction in Medborgarlöfte 2026',
            'Promise: Medborgarlöfte 2026',
          ],
    );
    expect(feed.entry?.map(({ summary }) => summary?.['@xml:lang'])).toEqual(['sv', 'sv', 'sv']);
  });

  test('given signs that XML uses itself, then they come back as they were', () => {
    const title = 'Löfte <b>"2026"</b> & mer ]]> \'slut\'';
    const feed = read(toAtom(allFeed(place(), newsOf([followed({ title })]))));
    const [entry] = feed.entry ?? [];
    expect(entry?.title.replaceAll('&apos;', "'")).toBe(`Löfte: ${title}`);
  });

  test('given no entries, then the feed still has a day, from content', () => {
    const feed = read(toAtom(correctionsFeed(place(), [])));
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe('2026-01-01T12:00:00Z');
  });

  test('given a correction, then it leads to the commitment and tells what stood there before', () => {
    const [entry] = read(toAtom(correctionsFeed(place(), correctionsOf(items)))).entry ?? [];
    expect(entry?.link['@href']).toMatch(/\/exempelkommun\/medborgarloften\/2026\/#kontroller$/);
    expect(entry?.summary?.['#text']).toBe(
      'Vi skrev fel antal.\n\nSå stod det förut: Tolv kontroller',
    );
  });

  test('given a demonstration, then the author and the subtitle say so; else they do not', () => {
    expect(read(toAtom(allFeed(place(), [])))).toMatchObject({
      author: { name: 'Exempelkommun (demonstration)' },
      subtitle: expect.stringContaining('demonstration') as string,
    });
    const own = read(toAtom(allFeed(place('sv', { demonstration: false, invented: false }), [])));
    expect(own.author.name).toBe('Exempelkommun');
    expect(own.subtitle).toBeUndefined();
  });

  test.each(['promise', 'area'] as const)(
    'given a %s, then its feed has a name and address of its own',
    (kind) => {
      const part = { kind, slug: '2026', title: 'Löftet' };
      const feed = read(toAtom(partFeed(place(), newsOf(items), part)));
      expect(feed.link[0]?.['@href']).toMatch(/\/2026\/atom\.xml$/);
      expect(feed.id).not.toBe(read(toAtom(allFeed(place(), newsOf(items)))).id);
    },
  );

  test('given two builds from the same content, then the feeds are the same to the letter', () => {
    const write = () => toAtom(allFeed(place(), newsOf(items)));
    expect(write()).toBe(write());
    expect(write()).not.toContain('2026-11-21');
  });
});
