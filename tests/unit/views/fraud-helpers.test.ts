import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../fixtures/astro-content.ts';
import type { CalendarEvent } from '../../../src/domain/events/schema.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { helperLinks, meetingDates } from '../../../src/views/fraud-helpers.ts';

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

  test('given past and coming events, then the coming talks and dialogues are named', () => {
    const events = [
      event('talk', '2026-12-01'),
      event('dialogue', '2026-11-25'),
      event('safety-walk', '2026-12-02'),
      event('talk', '2026-11-01'),
    ];
    const dates = meetingDates(events, 'sv').map(({ text }) => text);
    expect(dates).toHaveLength(2);
    expect(dates[0]).toContain('25 november 2026');
    expect(dates[1]).toContain('1 december 2026');
  });
});
