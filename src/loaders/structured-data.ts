/** What search engines may read of a page, with what its publisher has. */
import type { Publisher } from '../domain/publishers/schema.ts';
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import type { Entry } from '../lib/entry.ts';
import { eventsOf, publisherBySlug } from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import { calendarView } from '../views/calendar.ts';
import {
  datasetData,
  eventData,
  organisationData,
  type StructuredData,
} from '../views/structured-data.ts';

/** Who stands behind the site, for its start page; nothing on the portal. */
export async function loadOrganisationData(site: Site, origin: URL): Promise<StructuredData[]> {
  const publisher = await publisherOf(site);
  return publisher ? organisationData(site, publisher, origin) : [];
}

/** What is to come, for the calendar. */
export async function loadEventData(site: Site, origin: URL): Promise<StructuredData[]> {
  const publisher = await publisherOf(site);
  if (!publisher) return [];
  const { upcoming } = calendarView(await eventsOf(publisher.slug), site.lang);
  return eventData(
    site,
    publisher,
    upcoming.map(({ entry }) => entry),
    origin,
  );
}

/** A table's own page. */
export async function loadDatasetData(
  site: Site,
  table: Entry<StatisticsTable>,
  origin: URL,
): Promise<StructuredData[]> {
  return datasetData(site, table, await publisherOf(site), origin);
}

async function publisherOf({ publisher }: Site): Promise<Entry<Publisher> | undefined> {
  return publisher === undefined ? undefined : publisherBySlug(publisher);
}
