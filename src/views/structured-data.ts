/**
 * What search engines may read of a page, by schema.org. Only for a publisher in its own name: a demonstration must
 * not be taken for the municipality (decision 3), and asks not to be listed at all.
 *
 * No FAQPage: the pages of fraud help are instructions, not questions with answers, and calling them so would be
 * to dress them up (decision 53).
 */
import type { CalendarEvent } from '../domain/events/schema.ts';
import { coverageOf } from '../domain/open-data/coverage.ts';
import { licenceOf } from '../domain/open-data/vocabulary.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import type { Entry } from '../lib/entry.ts';
import { href, type Site } from '../lib/site.ts';

export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const COUNTRY = 'SE';

/** The municipality or the association behind the site, for its start page. */
export function organisationData(site: Site, publisher: Publisher, origin: URL): StructuredData[] {
  if (publisher.demonstration) return [];
  return [
    {
      '@context': CONTEXT,
      '@type': 'GovernmentOrganization',
      name: publisher.name,
      url: publisher.links.website ?? absolute(site, '/', origin),
      areaServed: { '@type': 'AdministrativeArea', name: publisher.name },
      ...(publisher.contact ? { contactPoint: [contactPoint(publisher.contact)] } : {}),
    },
    {
      '@context': CONTEXT,
      '@type': 'WebSite',
      name: publisher.shortName,
      url: absolute(site, '/', origin),
      inLanguage: site.lang,
      publisher: { '@type': 'GovernmentOrganization', name: publisher.name },
    },
  ];
}

/** What is to come, for the calendar. What has been is no event to go to. */
export function eventData(
  site: Site,
  publisher: Publisher,
  upcoming: readonly Entry<CalendarEvent>[],
  origin: URL,
): StructuredData[] {
  if (publisher.demonstration) return [];
  return upcoming.map((event) => ({
    '@context': CONTEXT,
    '@type': 'Event',
    name: event.title,
    inLanguage: event.lang,
    startDate: event.date,
    eventAttendanceMode: `${CONTEXT}/OfflineEventAttendanceMode`,
    eventStatus: `${CONTEXT}/EventScheduled`,
    isAccessibleForFree: true,
    location: {
      '@type': 'Place',
      name: event.place,
      address: {
        '@type': 'PostalAddress',
        addressLocality: publisher.name,
        addressCountry: COUNTRY,
      },
    },
    organizer: { '@type': 'GovernmentOrganization', name: publisher.name },
    url: `${absolute(site, '/kalender/', origin)}#${event.slug}`,
    ...(event.text ? { description: event.text } : {}),
  }));
}

/** A table of figures with its files. `publisher` is that of the site; the portal has none, and its tables are the country's. */
export function datasetData(
  site: Site,
  table: Entry<StatisticsTable>,
  publisher: Publisher | undefined,
  origin: URL,
): StructuredData[] {
  if (publisher?.demonstration) return [];
  const { from, to } = coverageOf(table);
  const licence = licenceOf(table);
  const file = (ending: string, type: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: new URL(href(site, `/statistik/${table.slug}.${ending}`), origin).href,
  });
  return [
    {
      '@context': CONTEXT,
      '@type': 'Dataset',
      name: table.title,
      description: table.definition,
      inLanguage: table.lang,
      url: absolute(site, `/statistik/${table.slug}/`, origin),
      creator: { '@type': 'Organization', name: table.countedBy },
      temporalCoverage: `${from}/${to}`,
      isAccessibleForFree: true,
      ...(licence === undefined ? {} : { license: licence }),
      distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
    },
  ];
}

/** JSON for a data block in a page: no text in it can end the block. */
export function dataBlock(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function contactPoint({
  unit,
  phone,
  email,
}: NonNullable<Publisher['contact']>): Record<string, string> {
  return {
    '@type': 'ContactPoint',
    contactType: unit,
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
  };
}

function absolute(site: Site, path: string, origin: URL): string {
  return new URL(href(site, path), origin).href;
}
