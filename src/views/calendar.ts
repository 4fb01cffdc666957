/** Events as pages show them: upcoming first to come, past latest first. */
import { dayOf, isoWeekOf } from '../domain/calendar/days.ts';
import type { CalendarEvent } from '../domain/events/schema.ts';
import { dictionaryOf, formWordsOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDay } from '../lib/format.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';

export interface EventView {
  entry: Entry<CalendarEvent>;
  own: LanguageAttributes;
  kind: string;
  when: string;
}

/** Splits events at today, by the build's clock. An event counts as upcoming through its own day. */
export function calendarView(
  events: readonly Entry<CalendarEvent>[],
  lang: string,
): { upcoming: EventView[]; past: EventView[] } {
  const today = dayOf(new Date(__BUILD__.now));
  const { calendar: words } = dictionaryOf(lang).promises;
  const views = [...events]
    .sort((a, b) => startOf(a).localeCompare(startOf(b)))
    .map((entry) => ({
      entry,
      own: languageAttributes(entry.lang, lang),
      kind: words.kind[entry.kind],
      when: whenOf(entry, lang),
    }));
  return {
    upcoming: views.filter((view) => view.entry.date >= today),
    past: views.filter((view) => view.entry.date < today).reverse(),
  };
}

/** The day, the week and the time of an event, in any language that the forms speak. */
export function whenOf({ date, from, to }: CalendarEvent, lang: string): string {
  const { calendar: words } = formWordsOf(lang).promises;
  return [
    formatDay(date, lang),
    words.week(Number(isoWeekOf(date).slice(-2))),
    from && words.time(from, to),
  ]
    .filter(Boolean)
    .join(', ');
}

/** An event without a time of day comes first on its day. */
function startOf({ date, from }: CalendarEvent): string {
  return `${date} ${from ?? ''}`;
}
