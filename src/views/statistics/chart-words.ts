/** The words and numbers in a drawing, in the page's language. */
import { parsePeriod } from '../../domain/statistics/periods.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import { formatNumber } from '../../lib/format.ts';
import type { ChartWords } from './chart-geometry.ts';

export function chartWords(lang: string): ChartWords {
  const { finding } = localeOf(lang);
  const { gap } = dictionaryOf(lang).statistics;
  return {
    number: (value) => formatNumber(value, lang),
    // Like parts of years differ by their year alone, and the days do not fit under an axis.
    shortPeriod: (period) =>
      period.includes('/')
        ? finding.shortPeriod(String(parsePeriod(period).year))
        : finding.shortPeriod(period),
    gap: { suppressed: gap.suppressed, missing: gap.missing },
  };
}
