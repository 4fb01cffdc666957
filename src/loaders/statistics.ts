/** Loads the tables that a page shows. The country's own tables lie on the site at `/`, whatever the build. */
import { WHOLE_COUNTRY } from '../domain/statistics/national.ts';
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import { publishersOfBuild, statisticsOf } from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import { localeOf } from '../i18n/locales.ts';
import {
  href,
  publisherPaths,
  rootPaths,
  rootSite,
  siteFor,
  type Site,
  type SitePath,
} from '../lib/site.ts';
import type { Link } from '../views/frame.ts';
import {
  overviewOf,
  questionLink,
  type QuestionGroup,
  type QuestionLink,
} from '../views/statistics/overview.ts';
import { rateTables, type RateTable } from '../views/statistics/rate-table.ts';

/** More would push the rest of the start page away; the statistics page has them all. */
const QUESTIONS_ON_START = 4;

export interface TableProps {
  site: Site;
  table: Entry<StatisticsTable>;
}

/** Every table of every publisher, and of the country, in every language. */
export async function tablePaths() {
  const pathsOf = async ({ params, props: { site } }: SitePath, publisher: string) =>
    (await statisticsOf(publisher)).map((table) => ({
      params: { ...params, slug: table.slug },
      props: { site, table } satisfies TableProps,
    }));
  const paths = await Promise.all([
    ...(await publisherPaths()).map((path) => pathsOf(path, path.props.publisher)),
    ...rootPaths().map((path) => pathsOf(path, WHOLE_COUNTRY)),
  ]);
  return paths.flat();
}

export interface StatisticsOverview {
  groups: QuestionGroup[];
  /** The country's questions; on the portal they are the page itself. */
  country: QuestionLink[];
  /** On the portal: the statistics of each publisher that has some. */
  publishers: Link[];
  /** The page that compares like with like, where a table does. */
  compare: string | undefined;
}

/** The front page of the statistics of a site. */
export async function loadOverview(site: Site): Promise<StatisticsOverview> {
  const national = await statisticsOf(WHOLE_COUNTRY);
  const root = rootSite(site.lang);
  if (site.publisher === undefined) {
    const publishers = await publisherLinks(site.lang, '/statistik/');
    return { groups: overviewOf(root, national), country: [], publishers, compare: undefined };
  }
  const tables = await statisticsOf(site.publisher);
  return {
    groups: overviewOf(site, tables),
    country: questionsOf(national).map((table) => questionLink(root, table)),
    publishers: [],
    compare: tables.some(({ compares }) => compares) ? href(site, '/statistik/jamfor/') : undefined,
  };
}

/** The first questions of a publisher, for its start page. */
export async function loadQuestions(site: Site, publisher: string): Promise<QuestionLink[]> {
  return questionsOf(await statisticsOf(publisher))
    .slice(0, QUESTIONS_ON_START)
    .map((table) => questionLink(site, table));
}

/** Inhabitants are what rates are made with: they are listed with the rest, but are no question of their own. */
function questionsOf(tables: readonly Entry<StatisticsTable>[]): Entry<StatisticsTable>[] {
  return tables.filter(({ numberKind }) => numberKind !== 'population');
}

/** Links to the same page of each publisher that has tables, by name. */
export async function publisherLinks(lang: string, path: string): Promise<Link[]> {
  const { intl } = localeOf(lang);
  const links = await Promise.all(
    (await publishersOfBuild()).map(async ({ slug, name }) =>
      (await statisticsOf(slug)).length > 0
        ? [{ text: name, href: href(siteFor(slug, lang), path) }]
        : [],
    ),
  );
  const collator = new Intl.Collator(intl);
  return links.flat().sort((a, b) => collator.compare(a.text, b.text));
}

/** The other questions of the table's publisher. */
export async function loadOtherQuestions({ site, table }: TableProps): Promise<QuestionLink[]> {
  return questionsOf(await statisticsOf(table.publisher))
    .filter(({ slug }) => slug !== table.slug)
    .map((other) => questionLink(site, other));
}

/** The table per 100,000 inhabitants, where it names a table of inhabitants. */
export async function loadRates({ site, table }: TableProps): Promise<RateTable[]> {
  const population = (await statisticsOf(table.publisher)).find(
    ({ slug }) => slug === table.population,
  );
  return rateTables(table, population, site.lang);
}
