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
import { severalFigure, type SeveralFigureView } from './several-figure.ts';
import { statedViews, type StatedChangeView } from './stated.ts';
import { tableWords, type TableWords } from './table-language.ts';

export interface IndicatorPage {
  words: TableWords;
  /** Of the words. */
  wordsOwn: LanguageAttributes;
  /** The table's own language, for what has no translation. */
  own: LanguageAttributes;
  glance: Glance | undefined;
  /** All series in one picture, where there are many short ones; then the figures are their sentences alone. */
  together: SeveralFigureView | undefined;
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
  const { finding, table: exportWords } = localeOf(lang);
  const own = languageAttributes(table.lang, lang);
  const words = tableWords(table, lang);
  return {
    words,
    wordsOwn: languageAttributes(words.language, lang),
    own,
    glance: glanceOf(table, lang),
    together: isReadTogether(table) ? severalFigure(table, lang) : undefined,
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
      text: describeLicence(table, exportWords),
      own: table.licence === undefined ? {} : own,
    },
  };
}

/** From here on a series has a shape of its own to read: an expected range, a trend. */
const LONG_SERIES = 12;

/** Three or more short series are read side by side; long ones, and a pair, one at a time. */
function isReadTogether({ series }: StatisticsTable): boolean {
  return series.length > 2 && series.every(({ values }) => values.length < LONG_SERIES);
}
