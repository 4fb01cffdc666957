import { describe, expect, test } from 'vitest';
import { eventSchema, type CalendarEvent } from '../../../src/domain/events/schema.ts';
import { dictionaryOf } from '../../../src/i18n/locales.ts';
import { calendarView } from '../../../src/views/calendar.ts';

/** An event; the build's day is 2026-11-21. */
function eventOn(date: string, change: Partial<CalendarEvent> = {}) {
  const event = eventSchema.parse({
    publisher: 'exempelkommun',
    kind: 'talk',
    title: 'Föredrag',
    date,
    place: 'Biblioteket',
    sources: [{ publisher: 'Exempelkommun', title: 'Påhittad källa', date: '2026-01-01' }],
    ...change,
  });
  const slug = [date, change.from ?? ''].join(' ').trim();
  return { ...event, id: `exempelkommun/${slug}`, slug };
}

function slugs(events: ReturnType<typeof eventOn>[]) {
  const { upcoming, past } = calendarView(events, 'sv');
  return {
    upcoming: upcoming.map(({ entry }) => entry.slug),
    past: past.map(({ entry }) => entry.slug),
  };
}

describe('the calendar', () => {
  test('given yesterday, today and tomorrow, then today is still to come', () => {
    expect(slugs(['2026-11-22', '2026-11-20', '2026-11-21'].map((date) => eventOn(date)))).toEqual({
      upcoming: ['2026-11-21', '2026-11-22'],
      past: ['2026-11-20'],
    });
  });

  test('given past events, then the latest comes first', () => {
    const events = ['2022-05-01', '2026-03-01', '2024-01-01'].map((date) => eventOn(date));
    expect(slugs(events).past).toEqual(['2026-03-01', '2024-01-01', '2022-05-01']);
  });

  test('given two on the same day, then the earlier in the day comes first', () => {
    const events = [
      eventOn('2026-12-01', { from: '18:00' }),
      eventOn('2026-12-01', { from: '09:30' }),
      eventOn('2026-12-01'),
    ];
    expect(slugs(events).upcoming).toEqual(['2026-12-01', '2026-12-01 09:30', '2026-12-01 18:00']);
  });

  test.each([
    ['no time', {}, 'tisdag 1 december 2026, vecka 49'],
    ['a beginning', { from: '18:00' }, 'tisdag 1 december 2026, vecka 49, klockan 18:00'],
    [
      'a beginning and an end',
      { from: '18:00', to: '19:30' },
      'tisdag 1 december 2026, vecka 49, klockan 18:00 till 19:30',
    ],
    ['an end alone', { to: '19:30' }, 'tisdag 1 december 2026, vecka 49'],
  ])('given %s, then it is said when', (_what, times, when) => {
    expect(calendarView([eventOn('2026-12-01', times)], 'sv').upcoming[0]?.when).toBe(when);
  });

  test('given a Swedish event on an English page, then its own words are marked and ours are English', () => {
    const [event] = calendarView([eventOn('2026-12-01', { kind: 'safety-walk' })], 'en').upcoming;
    expect(event).toMatchObject({
      own: { lang: 'sv' },
      kind: dictionaryOf('en').promises.calendar.kind['safety-walk'],
    });
  });
});
