/** Events as iCalendar (RFC 5545): times in UTC, which every calendar shows in its owner's zone. */
import ical, { ICalEventStatus } from 'ical-generator';
import { addDays, firstDay } from '../../domain/calendar/days.ts';
import { instantOf } from '../../domain/calendar/clock-time.ts';
import type { CalendarEvent } from '../../domain/events/schema.ts';
import type { Publisher } from '../../domain/publishers/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { href, type Site } from '../../lib/site.ts';
import { absolute } from './addresses.ts';
import { noticeOf, senderOf } from './feeds.ts';
import { newestSourceDay } from './news.ts';

const HOUR_S = 3600;

/** A calendar of these events, in the order in which they come. */
export function toCalendar(
  site: Site,
  publisher: Entry<Publisher>,
  events: readonly Entry<CalendarEvent>[],
  origin: URL,
): string {
  const { calendar: words } = dictionaryOf(site.lang).follow;
  const calendar = ical({
    name: words.name(senderOf(publisher, site.lang)),
    prodId: { company: 'Trygghetsloftet', product: 'kalender', language: site.lang.toUpperCase() },
    ttl: 12 * HOUR_S,
  });
  const notice = noticeOf(publisher, site.lang);
  for (const event of events) {
    const { start, end, allDay } = timesOf(event);
    const description = [notice, event.text, event.outcome].filter(Boolean).join('\n\n');
    calendar.createEvent({
      // The same in every language: it is the same event, and shall not stand twice in a calendar.
      id: `${publisher.slug}.${event.slug}@${origin.hostname}`,
      // When the facts were last known to hold. The build's clock would call every event changed each day.
      stamp: atMidnight(newestSourceDay(event.sources) ?? event.date),
      start,
      ...(end === undefined ? {} : { end }),
      allDay,
      summary: event.title,
      location: event.place,
      ...(description === '' ? {} : { description }),
      url: absolute(origin, `${href(site, '/kalender/')}#${event.slug}`),
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

function timesOf({ date, from, to }: CalendarEvent): { start: Date; end?: Date; allDay: boolean } {
  // A day without a time is a day, not midnight; RFC 5545 takes it as the whole day without an end.
  if (from === undefined) return { start: atMidnight(date), allDay: true };
  const start = instantOf(date, from);
  if (to === undefined) return { start, allDay: false };
  return { start, end: instantOf(to > from ? date : addDays(date, 1), to), allDay: false };
}

function atMidnight(day: string): Date {
  return new Date(`${firstDay(day)}T00:00:00Z`);
}
