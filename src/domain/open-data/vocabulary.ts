/**
 * The names that Swedish and European data portals know, as addresses.
 *
 * DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat/3.0.1/sv) and the EU's authority tables. They are names, not links: an
 * address is written exactly like this, `http` included, or a portal does not recognise it.
 */
import type { StatisticsTable } from '../statistics/schema.ts';

const EU = 'http://publications.europa.eu/resource/authority';

export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
export const CC_BY = 'http://creativecommons.org/licenses/by/4.0/';

/** Mandatory for a publisher since DCAT-AP-SE 3.0.1. An association of municipalities is one of them in law too. */
export const LOCAL_AUTHORITY = 'http://purl.org/adms/publishertype/LocalAuthority';

export const PUBLIC_ACCESS = `${EU}/access-right/PUBLIC`;

export const THEMES = {
  taxonomy: `${EU}/data-theme`,
  justice: `${EU}/data-theme/JUST`,
  government: `${EU}/data-theme/GOVE`,
  population: `${EU}/data-theme/SOCI`,
} as const;

/** How often a table of such periods gets a new one. */
export const FREQUENCIES: Record<StatisticsTable['periodType'], string> = {
  year: `${EU}/frequency/ANNUAL`,
  quarter: `${EU}/frequency/QUARTERLY`,
  month: `${EU}/frequency/MONTHLY`,
  days: `${EU}/frequency/IRREG`,
};

/** Languages by their code here; a language that is not listed is left out of the catalogue. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  sv: `${EU}/language/SWE`,
  en: `${EU}/language/ENG`,
};

export const SWEDEN = 'http://sws.geonames.org/2661886/';

/** The standard that a file keeps to. */
export const RFC_4180 = 'https://www.rfc-editor.org/rfc/rfc4180';

/**
 * The licence of a table's files as portals know it; absent when the source's terms have no such name. The publisher's
 * own figures are CC0.
 */
export function licenceOf(table: Pick<StatisticsTable, 'licence' | 'origin'>): string | undefined {
  if (table.licence === undefined) return table.origin === 'own' ? CC0 : undefined;
  if (/\bCC0\b/.test(table.licence)) return CC0;
  return /\bCC BY 4\.0\b/.test(table.licence) ? CC_BY : undefined;
}
