/** A change that a source states without the numbers behind it: the figure as stated, and what it can and cannot mean. */
import { isCounted } from '../../domain/statistics/compare.ts';
import type { StatedChangeEntry, StatisticsTable } from '../../domain/statistics/schema.ts';
import { withSign } from '../../domain/statistics/words/numbers.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { tableWords } from './table-language.ts';

export interface StatedChangeView {
  /** "−94 anmälda brott (−12 procent)", or "−12 procent i antalet anmälda brott". */
  figure: string;
  figureOwn: LanguageAttributes;
  /** "1 januari–12 december 2021, jämfört med 1 januari–12 december 2020". */
  compared: string;
  /** What is not known of the numbers behind it. */
  base: string;
  canMean: string;
  cannotMean: string;
  meaningOwn: LanguageAttributes;
}

export function statedViews(table: StatisticsTable, lang: string): StatedChangeView[] {
  return table.stated.map((change) => statedView(table, change, lang));
}

function statedView(
  table: StatisticsTable,
  change: StatedChangeEntry,
  lang: string,
): StatedChangeView {
  const { stated: words } = dictionaryOf(lang).statistics;
  const { period } = localeOf(lang).finding;
  const meaning = change.translations[lang] ?? change;
  const meaningLanguage = change.translations[lang] ? lang : table.lang;
  return {
    figure: statedFigure(table, change, lang),
    figureOwn: languageAttributes(tableWords(table, lang).language, lang),
    compared: words.compared(period(change.current), period(change.previous)),
    base: words.base[isShown(table, change.current) ? 'previous' : 'both'],
    canMean: meaning.canMean,
    cannotMean: meaning.cannotMean,
    meaningOwn: languageAttributes(meaningLanguage, lang),
  };
}

/** Whether the table has the figure of a period. */
function isShown(table: StatisticsTable, period: string): boolean {
  return table.series.some(({ values }) =>
    values.some((value) => value.period === period && isCounted(value)),
  );
}

/** "Enligt källan är det +22 procent jämfört med 2022." In a language that is given, the one of the sentence before. */
export function statedSentence(
  table: StatisticsTable,
  change: StatedChangeEntry,
  language: string,
): string {
  const { stated: words } = dictionaryOf(language).statistics;
  const { finding } = localeOf(language);
  return words.sentence(amountOf(table, change, language), finding.period(change.previous));
}

/** The figure with its unit, in the language of the unit. */
function statedFigure(table: StatisticsTable, change: StatedChangeEntry, lang: string): string {
  const { unit, language } = tableWords(table, lang);
  const amount = amountOf(table, change, language);
  const { stated: words } = dictionaryOf(language).statistics;
  return change.difference === undefined ? words.percentOf(amount, unit.other) : amount;
}

/** "−94 anmälda brott (−12 procent)", or "−12 procent". */
function amountOf(
  table: StatisticsTable,
  { difference, percent }: StatedChangeEntry,
  language: string,
): string {
  const { number } = localeOf(language).finding;
  const { unit } = tableWords(table, language);
  const { stated: words } = dictionaryOf(language).statistics;
  const signed = (value: number) => withSign(value, number(value));
  const share = percent === undefined ? '' : words.percent(signed(percent));
  if (difference === undefined) return share;
  const amount = `${signed(difference)} ${Math.abs(difference) === 1 ? unit.one : unit.other}`;
  return share === '' ? amount : `${amount} (${share})`;
}
