/** Downloads of a table, exactly what its page shows; paths and files from one place. */
import { toJson } from '../domain/statistics/table-export.ts';
import { toCsv } from '../views/statistics/table-csv.ts';
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import { statisticsOf } from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import { localeOf } from '../i18n/locales.ts';
import { publisherPaths, type Site } from '../lib/site.ts';

export interface DownloadProps {
  site: Site;
  table: Entry<StatisticsTable>;
}

/** Every table of every publisher and language, for the download routes. */
export async function downloadPaths() {
  const paths = await Promise.all(
    (await publisherPaths()).map(async ({ params, props }) =>
      (await statisticsOf(props.publisher)).map((table) => ({
        params: { ...params, slug: table.slug },
        props: { site: props.site, table },
      })),
    ),
  );
  return paths.flat();
}

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
