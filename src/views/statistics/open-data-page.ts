/** The page with everything that can be downloaded. */
import { coverageOf } from '../../domain/open-data/coverage.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { describeLicence } from '../../domain/statistics/table-export.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate, formatPeriod } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import { absolute } from '../follow/addresses.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { tableWords } from './table-language.ts';

export interface DownloadableTable {
  title: string;
  own: LanguageAttributes;
  page: string;
  covers: string;
  terms: string;
  files: Link[];
}

export function downloadableTable(site: Site, table: Entry<StatisticsTable>): DownloadableTable {
  const { title, language } = tableWords(table, site.lang);
  const { openData: words } = dictionaryOf(site.lang);
  const { from, to } = coverageOf(table);
  return {
    title,
    own: languageAttributes(language, site.lang),
    page: href(site, `/statistik/${table.slug}/`),
    covers: words.covers(formatPeriod(from, to, site.lang)),
    terms: describeLicence(table, localeOf(site.lang).table),
    files: fileLinks(site, table.slug),
  };
}

/** The three files of a table. */
export function fileLinks(site: Site, slug: string): Link[] {
  const { csv, csvExcel, json } = dictionaryOf(site.lang).statistics;
  return [
    { text: csv, href: href(site, `/statistik/${slug}.csv`) },
    { text: csvExcel, href: href(site, `/statistik/${slug}-excel.csv`) },
    { text: json, href: href(site, `/statistik/${slug}.json`) },
  ];
}

/** How the first of the tables is cited, as an example. */
export function citation(
  site: Site,
  table: Entry<StatisticsTable>,
  origin: URL,
  today: string,
): { text: string; own: LanguageAttributes } {
  const { title, language } = tableWords(table, site.lang);
  const address = absolute(origin, href(site, `/statistik/${table.slug}.csv`));
  const { example } = dictionaryOf(site.lang).openData.cite;
  return {
    text: example(`${table.countedBy}: ${title}`, address, formatDate(today, site.lang)),
    own: languageAttributes(language, site.lang),
  };
}
