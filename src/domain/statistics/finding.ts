/**
 * The one place where a figure becomes a sentence. No editor types a verdict: the words follow from the counts.
 */
import type { Comparison } from './compare.ts';
import type { StatisticsTable } from './schema.ts';
import type { FindingWords, Unit } from './words/finding-words.ts';

/** A language that is supplied here, or the words of another. */
export type FindingLanguage = 'sv' | 'en' | FindingWords;

/** The headline finding of a series. */
export interface SeriesFinding {
  /** The latest figure and how it stands to the one before. */
  headline: string;
  /** The whole span; absent when there are fewer than three comparable figures. */
  span?: string;
  /** All sentences, in order. */
  text: string;
}

/** One to four sentences: the number first, then the change, then what makes it less sure. */
export function describeChange(
  comparison: Comparison,
  unit: Unit,
  language: FindingLanguage,
): string {
  throw new Error(`${comparison.kind} ${unit.one} ${typeof language}`);
}

/** The finding for one series of a table; the unit is in the table's own language, so pass that language. */
export function describeSeries(
  table: Pick<StatisticsTable, 'unit' | 'breaks'>,
  series: StatisticsTable['series'][number],
  language: FindingLanguage,
): SeriesFinding {
  throw new Error(`${table.unit.one} ${series.id} ${typeof language}`);
}
