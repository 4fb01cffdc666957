/** A table's own words in the page's language, or in the language it was written in. */
import type { StatisticsTable } from '../../domain/statistics/schema.ts';

export interface TableWords {
  /** What the words are in: the page's language where the table is translated, else the table's. */
  language: string;
  title: string;
  question: string;
  unit: StatisticsTable['unit'];
  labelOf: (seriesId: string) => string;
}

export function tableWords(table: StatisticsTable, lang: string): TableWords {
  const translated = table.translations[lang];
  const labels = new Map(table.series.map(({ id, label }) => [id, label]));
  return {
    language: translated ? lang : table.lang,
    title: translated?.title ?? table.title,
    question: translated?.question ?? table.question,
    unit: translated?.unit ?? table.unit,
    labelOf: (id) => translated?.series[id] ?? labels.get(id) ?? id,
  };
}
