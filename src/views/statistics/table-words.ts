/** A table's own words in the reader's language, where it has been translated. */
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import type { Unit } from '../../domain/statistics/words/finding-words.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';

export interface WordsOfTable {
  title: string;
  question: string;
  unit: Unit;
  labelOf: (seriesId: string) => string;
  /** The language that these words are in: the page's own, or the table's. */
  language: string;
  own: LanguageAttributes;
}

export function wordsOfTable(table: StatisticsTable, lang: string): WordsOfTable {
  const translated = table.translations[lang];
  const language = translated ? lang : table.lang;
  return {
    title: translated?.title ?? table.title,
    question: translated?.question ?? table.question,
    unit: translated?.unit ?? table.unit,
    labelOf: (seriesId) =>
      translated?.series[seriesId] ??
      table.series.find(({ id }) => id === seriesId)?.label ??
      seriesId,
    language,
    own: languageAttributes(language, lang),
  };
}
