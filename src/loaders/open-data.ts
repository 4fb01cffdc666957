/** Loads what can be downloaded: the page that lists it, and the catalogue that data portals read. */
import { dayOf } from '../domain/calendar/days.ts';
import { isCatalogued } from '../domain/open-data/catalogue.ts';
import { WHOLE_COUNTRY } from '../domain/statistics/national.ts';
import { promisesOf, publisherBySlug, publishersOfBuild, statisticsOf } from '../lib/content.ts';
import {
  hasPortal,
  inLanguage,
  portalPaths,
  publisherPaths,
  type Site,
  type SitePath,
} from '../lib/site.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { addresses } from '../views/follow/addresses.ts';
import type { Link } from '../views/frame.ts';
import { CATALOGUE, catalogueOf, portalCatalogue } from '../views/statistics/catalogue.ts';
import { toRdf } from '../views/statistics/catalogue-rdf.ts';
import {
  citation,
  downloadableTable,
  type DownloadableTable,
} from '../views/statistics/open-data-page.ts';
import { publisherLinks } from './statistics.ts';

export interface OpenDataPage {
  tables: DownloadableTable[];
  /** The promises as data; not on the portal, nor where there are none. */
  promises: string | undefined;
  citation: ReturnType<typeof citation> | undefined;
  /** Address of the catalogue; absent where a demonstration has none. */
  catalogue: string | undefined;
  isDemonstration: boolean;
  publishers: Link[];
}

export async function loadOpenData(site: Site, origin: URL): Promise<OpenDataPage> {
  const slug = site.publisher;
  const publisher = slug === undefined ? undefined : await publisherBySlug(slug);
  const tables = await statisticsOf(slug ?? WHOLE_COUNTRY);
  const first = tables.find(({ numberKind }) => numberKind !== 'population');
  const today = dayOf(new Date(__BUILD__.now));
  const hasPromises = slug !== undefined && (await promisesOf(slug)).length > 0;
  const isDemonstration = publisher !== undefined && !isCatalogued(publisher);
  return {
    tables: tables.map((table) => downloadableTable(site, table)),
    promises: hasPromises ? addresses.data(site) : undefined,
    citation: first && citation(site, first, origin, today),
    catalogue: isDemonstration ? undefined : inLanguage(site, DEFAULT_LOCALE, CATALOGUE),
    isDemonstration,
    publishers: slug === undefined ? await publisherLinks(site.lang, '/oppna-data/') : [],
  };
}

export interface CatalogueProps {
  site: Site;
}

/**
 * One catalogue for the portal and one for each publisher that is not a demonstration, in the default language: a
 * catalogue holds all languages itself. In a build of one publisher its catalogue is there in any case, if need be
 * without datasets, so that the address answers.
 */
export async function cataloguePaths(): Promise<SitePath[]> {
  const catalogued = new Set(
    (await publishersOfBuild())
      .filter((publisher) => !hasPortal || isCatalogued(publisher))
      .map(({ slug }) => slug),
  );
  const publishers = (await publisherPaths())
    .filter(({ props }) => catalogued.has(props.publisher))
    .map(({ params, props: { site } }) => ({ params, props: { site } }));
  return [...portalPaths(), ...publishers].filter(
    ({ props: { site } }) => site.lang === DEFAULT_LOCALE,
  );
}

export async function catalogueResponse({ site }: CatalogueProps, origin: URL): Promise<Response> {
  const rdf = toRdf(
    site.publisher === undefined
      ? portalCatalogue(await publishersOfBuild(), origin)
      : catalogueOf(
          {
            publisher: await publisherBySlug(site.publisher),
            tables: await statisticsOf(site.publisher),
            hasPromises: (await promisesOf(site.publisher)).length > 0,
          },
          origin,
        ),
  );
  return new Response(rdf, { headers: { 'Content-Type': 'application/rdf+xml' } });
}
