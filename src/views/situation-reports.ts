/** Published lägesbilder as pages show them: dates and counts written, absent counts with their reason. */
import type { Publisher } from '../domain/publishers/schema.ts';
import type { CountOfCategory, SituationReport } from '../domain/situation-reports/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDate, formatNumber, formatPeriod } from '../lib/format.ts';
import { href, type Site } from '../lib/site.ts';
import type { Link } from './frame.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';
import { heatMapView, type HeatMapView } from './statistics/heat-map.ts';

export interface SituationReportView {
  entry: Entry<SituationReport>;
  href: string;
  own: LanguageAttributes;
  period: string;
  published: string;
  /** The whole municipality, or the name of the part that it is of. */
  where: string;
  reviewed: string;
  priorities: Link[];
  counts?: { title: string; rows: CountRow[]; total?: string; byTime?: HeatMapView };
}

export interface CountRow {
  category: string;
  value: string;
  /** Why there is no number. */
  note: string;
}

/** `areaTitles`: the titles of the publisher's priority areas, by short name. */
export function situationReportView(
  site: Site,
  publisher: Publisher,
  report: Entry<SituationReport>,
  areaTitles: ReadonlyMap<string, string>,
): SituationReportView {
  const { lang } = site;
  const { lagesbild: words } = dictionaryOf(lang);
  const { counts, secrecyReview, period } = report;
  return {
    entry: report,
    href: href(site, `/lagesbild/${report.slug}/`),
    own: languageAttributes(report.lang, lang),
    period: words.period(formatPeriod(period.from, period.to, lang)),
    published: words.published(formatDate(report.published, lang)),
    where: publisher.areas.find(({ id }) => id === report.area)?.name ?? words.level[report.level],
    reviewed: words.reviewed(secrecyReview.by, formatDate(secrecyReview.date, lang)),
    priorities: report.priorities.map((slug) => ({
      text: areaTitles.get(slug) ?? slug,
      href: href(site, `/prioriterade-omraden/${slug}/`),
    })),
    ...(counts && {
      counts: {
        title: counts.title,
        rows: counts.rows.map((row) => countRow(row, lang)),
        ...(counts.total === undefined ? {} : { total: formatNumber(counts.total, lang) }),
        ...(counts.byTime && { byTime: heatMapView(counts.byTime, lang) }),
      },
    }),
  };
}

function countRow(row: CountOfCategory, lang: string): CountRow {
  const { statistics: words } = dictionaryOf(lang);
  const { category } = row;
  if ('suppressed' in row) {
    return { category, value: '–', note: words.suppressed[row.suppressed] };
  }
  if ('missing' in row) return { category, value: '–', note: words.missing[row.missing] };
  return { category, value: formatNumber(row.value, lang), note: '' };
}

/** What stands where there is no lägesbild: of a real name on public facts we only know our sources. */
export function noReportsText(publisher: Publisher, lang: string): string {
  const { lagesbild: words } = dictionaryOf(lang);
  return publisher.demonstration && !publisher.invented ? words.noneKnown : words.none;
}
