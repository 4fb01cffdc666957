/** What is on near the reader: events to come, by the part of the municipality where they are held. */
import type { Publisher } from '../../domain/publishers/schema.ts';
import { localeOf } from '../../i18n/locales.ts';
import type { EventView } from '../calendar.ts';

export interface AreaEvents {
  /** The anchor on the calendar page, for links from elsewhere. */
  id: string;
  name: string;
  events: EventView[];
}

/** The areas where something is on, by name. None when all is in one place: there is nothing to choose. */
export function eventsByArea(
  upcoming: readonly EventView[],
  publisher: Publisher,
  lang: string,
): AreaEvents[] {
  const collator = new Intl.Collator(localeOf(lang).intl);
  const areas = publisher.areas
    .map(({ id, name }) => ({
      id: `omrade-${id}`,
      name,
      events: upcoming.filter(({ entry }) => entry.area === id),
    }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => collator.compare(a.name, b.name));
  return areas.length > 1 ? areas : [];
}
