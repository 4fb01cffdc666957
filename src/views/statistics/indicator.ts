/** One table's page: short answer, figures, stated changes, what is counted and by whom, files and their terms. */
import { UNKNOWN_DATE } from '../../domain/content/fields.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { describeLicence } from '../../domain/statistics/table-export.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate } from '../../lib/format.ts';
import type { Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { figureViews, type FigureView } from './figure.ts';
import { glanceOf, type Glance } from './glance.ts';
import { fileLinks } from './open-data-page.ts';
import { statedViews, type StatedChangeView } from './stated.ts';
import { wordsOfTable, type WordsOfTable } from './table-words.ts';

export interface IndicatorPage {
  words: WordsOfTable;
  /** The table's own language, for what has no translation. */
  own: LanguageAttributes;
  glance: Glance | undefined;
  figures: FigureView[];
  stated: StatedChangeView[];
  /** Who counted, and when the figures were taken out. */
  caption: string;
  breaks: { period: string; text: string }[];
  downloads: Link[];
  terms: { text: string; own: LanguageAttributes };
}

export function indicatorPage(site: Site, table: Entry<StatisticsTable>): IndicatorPage {
  const { lang } = site;
  const { statistics: t } = dictionaryOf(lang);
  const { finding, table: tableWords } = localeOf(lang);
  const own = languageAttributes(table.lang, lang);
  return {
    words: wordsOfTable(table, lang),
    own,
    glance: glanceOf(table, lang),
    // The files hold the whole table: they stand once on the page, not below each of its series.
    figures: figureViews(site, table).map((figure) => ({ ...figure, downloads: [] })),
    stated: statedViews(table, lang),
    caption: [
      t.countedBy(table.countedBy),
      table.retrieved === UNKNOWN_DATE
        ? t.retrievedUnknown
        : t.retrieved(formatDate(table.retrieved, lang)),
    ].join(' '),
    breaks: table.breaks.map(({ period, text }) => ({ period: finding.shortPeriod(period), text })),
    downloads: fileLinks(site, table.slug),
    terms: {
      text: describeLicence(table, tableWords),
      own: table.licence === undefined ? {} : own,
    },
  };
}
