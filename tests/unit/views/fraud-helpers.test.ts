import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../fixtures/astro-content.ts';
import type { CalendarEvent } from '../../../src/domain/events/schema.ts';
import type { HelperPage } from '../../../src/domain/fraud/helper-pages.ts';
import type { FraudGuide } from '../../../src/domain/fraud/schema.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import {
  calmLinks,
  helperLinks,
  kitLinksFor,
  meetingDates,
} from '../../../src/views/fraud-helpers.ts';

vi.mock('astro:content', () => contentOf());

const site = { publisher: 'exempelkommun', lang: 'sv', base: '/exempelkommun' };
const event = (kind: CalendarEvent['kind'], date: string): Entry<CalendarEvent> => ({
  id: `exempelkommun/${kind}-${date}`,
  slug: kind,
  lang: 'sv',
  publisher: 'exempelkommun',
  kind,
  title: 'Träff',
  date,
  place: 'Biblioteket',
  sources: [],
});

describe('the kit for a meeting', () => {
  const addresses = (kind: 'municipality' | 'association' | undefined) =>
    helperLinks(site, [], kind && { kind }).meeting.map(({ href }) => href);

  test('given a municipality, then hands can be counted', () => {
    expect(addresses('municipality')).toContain('/exempelkommun/bedragerier/handupprackning/');
  });

  test.each([['association' as const], [undefined]])(
    'given %s, then they cannot: no intake stands behind it',
    (kind) => {
      expect(addresses(kind)).toEqual(['/exempelkommun/bedragerier/ova/']);
    },
  );

  test('given past and coming events, then the coming talks are named', () => {
    const events = [
      event('talk', '2026-12-01'),
      event('dialogue', '2026-11-25'),
      event('safety-walk', '2026-12-02'),
      event('talk', '2026-11-01'),
    ];
    const dates = meetingDates(events, 'sv').map(({ text }) => text);
    expect(dates).toHaveLength(1);
    expect(dates[0]).toContain('1 december 2026');
  });
});

describe('what is read when nothing is happening', () => {
  const texts = (kind: 'municipality' | 'association' | undefined) =>
    calmLinks(site, kind && { kind }).map(({ text }) => text);

  test('practice, the card, warnings and the kit stand under the situations', () => {
    expect(texts(undefined)).toEqual([
      'Öva',
      'Kortet vid telefonen',
      'Varningar',
      'För dig som hjälper andra',
    ]);
  });

  test('given a municipality, then hands can be counted too', () => {
    expect(texts('municipality').at(-1)).toBe('Räkna händerna efter mötet');
    expect(texts('association')).toEqual(texts(undefined));
  });
});

describe('from a guide to the kit', () => {
  const page = {
    id: 'sv/anhoriga',
    slug: 'anhoriga',
    lang: 'sv',
    page: 'anhoriga',
    order: 3,
    group: 'others',
    title: 'Prata om det innan det händer',
    lead: 'Till dig som har en mamma.',
    sources: [],
  } satisfies Entry<HelperPage>;
  const addresses = (group: FraudGuide['group'], situation: string) =>
    kitLinksFor({ group, situation }, site, [page]).map(({ href }) => href);

  test('given a worried relative, then the page for relatives comes first', () => {
    expect(addresses('helping', 'anhorig')).toEqual([
      '/exempelkommun/bedragerier/hjalpa-andra/anhoriga/',
      '/exempelkommun/bedragerier/hjalpa-andra/',
    ]);
  });

  test('given home care staff, then their own card', () => {
    expect(addresses('helping', 'hemtjanst')).toContain(
      '/exempelkommun/bedragerier/kort/hemtjanst/',
    );
  });

  test('given someone to whom it is happening now, then nothing leads away from the help', () => {
    expect(addresses('now', 'nagon-ringer')).toEqual([]);
  });
});
