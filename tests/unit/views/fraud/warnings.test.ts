import { describe, expect, test, vi } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { fraudWarningSchema } from '../../../../src/domain/fraud/warnings.ts';
import { toAtom } from '../../../../src/views/follow/atom.ts';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { publisherOf } from '../../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const { siteFor } = await import('../../../../src/lib/site.ts');
const { aloudText, warningsFeed, warningsView } =
  await import('../../../../src/views/fraud/warnings.ts');

const TODAY = '2026-11-21';
const site = siteFor('exempelkommun', 'sv');
const publisher = {
  ...publisherOf({ name: 'Exempelkommun', demonstration: true, invented: true }),
  id: 'exempelkommun',
  slug: 'exempelkommun',
};

function entry(slug: string, change: object = {}) {
  const data = fraudWarningSchema.parse({
    publisher: 'exempelkommun',
    from: '2026-11-01',
    to: '2026-12-31',
    title: `Varning ${slug}`,
    happens: 'Någon ringer på.',
    todo: ['Stäng dörren.'],
    sources: [{ publisher: 'Exempelkommun', title: 'Påhittat', date: '2026-11-01' }],
    ...change,
  });
  return { ...data, id: `${data.publisher}/${slug}`, slug };
}
const over = entry('gammal', { from: '2026-01-01', to: '2026-03-31' });

describe('warnings for the reader', () => {
  test('given one of the publisher and one of the country with the same name, then each has its own page', () => {
    const { inForce } = warningsView(
      [entry('sms'), entry('sms', { publisher: 'riket' })],
      site,
      TODAY,
    );
    expect(inForce.map(({ href }) => href).toSorted()).toEqual([
      '/exempelkommun/bedragerier/varningar/riket-sms/',
      '/exempelkommun/bedragerier/varningar/sms/',
    ]);
  });

  test('given one that is over, then its days are told in the past', () => {
    const { inForce, archive } = warningsView([entry('sms'), over], site, TODAY);
    expect(inForce[0]?.period).toBe('Gäller 1 november 2026 till 31 december 2026.');
    expect(archive[0]?.period).toBe('Gällde 1 januari 2026 till 31 mars 2026.');
  });

  test('given an English page, then a Swedish warning is marked as Swedish', () => {
    const { inForce } = warningsView([entry('sms')], siteFor('exempelkommun', 'en'), TODAY);
    expect(inForce[0]?.own).toEqual({ lang: 'sv' });
  });
});

describe('the text to read aloud', () => {
  const aloud = (...warnings: ReturnType<typeof entry>[]) =>
    aloudText(warningsView(warnings, site, TODAY), publisher, 'sv', TODAY).map(({ text }) => text);

  test('says what is in force, what always holds and whom to call, and that it is a demonstration', () => {
    const text = aloud(entry('sms'), over).join('\n');
    expect(text).toContain(
      'Varningar för bedrägerier, Exempelkommun. Texten är från 21 november 2026.',
    );
    expect(text).toContain('Det här är en demonstration');
    expect(text).toContain('Varning sms. Någon ringer på. Stäng dörren.');
    expect(text).not.toContain('Varning gammal');
    expect(text).toContain('Lägg på luren');
    expect(text).toContain('112');
  });

  test('given no warning, then it says so and the advice stands', () => {
    expect(aloud(over).join('\n')).toMatch(/ingen varning just nu[\s\S]*Lägg på luren/);
  });
});

test('the feed has those in force and those that are over, the newest first, and says what it is', () => {
  const warnings = warningsView([over, entry('sms')], site, TODAY);
  const xml = toAtom(warningsFeed(warnings, site, publisher, new URL('https://exempel.test')));
  const { feed } = new XMLParser().parse(xml) as {
    feed: { title: string; subtitle: string; entry: { id: string; updated: string }[] };
  };
  expect(feed.title).toContain('Exempelkommun');
  expect(feed.subtitle).toContain('demonstration');
  expect(feed.entry.map(({ id }) => id.split('/').at(-1))).toEqual(['sms', 'gammal']);
  expect(feed.entry[0]?.updated).toBe('2026-11-01T12:00:00Z');
});

test('a feed without a warning is still a feed', () => {
  const empty = warningsFeed(
    { inForce: [], archive: [] },
    site,
    publisher,
    new URL('https://e.test'),
  );
  expect(toAtom(empty)).toContain('<updated>2026-01-01T12:00:00Z</updated>');
});
