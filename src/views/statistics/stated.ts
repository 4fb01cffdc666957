/** A change that a source states without the numbers behind it: the figure as stated, and what it can and cannot mean. */
import type { StatedChangeEntry, StatisticsTable } from '../../domain/statistics/schema.ts';
import { withSign } from '../../domain/statistics/words/numbers.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { wordsOfTable } from './table-words.ts';

export interface StatedChangeView {
  /** "−94 anmälda brott (−12 procent)", or the percentage alone. */
  figure: string;
  figureOwn: LanguageAttributes;
  /** "1 januari–12 december 2021, jämfört med 1 januari–12 december 2020". */
  compared: string;
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
  const { own } = wordsOfTable(table, lang);
  const meaning = change.translations[lang] ?? change;
  const meaningLanguage = change.translations[lang] ? lang : table.lang;
  return {
    figure: statedFigure(table, change, lang),
    figureOwn: own,
    compared: words.compared(period(change.current), period(change.previous)),
    canMean: meaning.canMean,
    cannotMean: meaning.cannotMean,
    meaningOwn: languageAttributes(meaningLanguage, lang),
  };
}

/** The figure with its unit, in the language of the unit. */
export function statedFigure(
  table: StatisticsTable,
  { difference, percent }: StatedChangeEntry,
  lang: string,
): string {
  const { unit, language } = wordsOfTable(table, lang);
  const { number } = localeOf(language).finding;
  const { stated: words } = dictionaryOf(language).statistics;
  const signed = (value: number) => withSign(value, number(value));
  const share = percent === undefined ? undefined : words.percent(signed(percent));
  if (difference === undefined) return `${share ?? ''} ${unit.other}`.trim();
  const amount = `${signed(difference)} ${Math.abs(difference) === 1 ? unit.one : unit.other}`;
  return share === undefined ? amount : `${amount} (${share})`;
}
