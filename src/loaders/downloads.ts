/** Downloads of a table, exactly what its page shows; paths and files from one place. */
import { toJson } from '../domain/statistics/table-export.ts';
import { localeOf } from '../i18n/locales.ts';
import type { Site } from '../lib/site.ts';
import { toCsv } from '../views/statistics/table-csv.ts';
import { tablePaths, type TableProps } from './statistics.ts';

/** Every table of every publisher and of the country, in every language, for the download routes. */
export const downloadPaths = tablePaths;
export type DownloadProps = TableProps;

const language = (site: Site) => localeOf(site.lang).table;

export function csvResponse(
  { site, table }: DownloadProps,
  variant: 'rfc4180' | 'excel-sv',
): Response {
  return new Response(toCsv(table, { variant, language: language(site) }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}

export function jsonResponse({ site, table }: DownloadProps): Response {
  return new Response(toJson(table, { language: language(site) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
