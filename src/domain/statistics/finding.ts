/**
 * The one place where a figure becomes a sentence. No editor types a verdict: the words follow from the counts.
 */
import {
  compareCounts,
  isCounted,
  type AbsentComparison,
  type Comparison,
  type CountComparison,
  type CountedPeriod,
} from './compare.ts';
import { isLikeForLike } from './periods.ts';
import type { PublishedValue, StatisticsTable } from './schema.ts';
import { enFinding } from './words/en.ts';
import type { FindingWords, Unit } from './words/finding-words.ts';
import { svFinding } from './words/sv.ts';

const WORDS = { sv: svFinding, en: enFinding } satisfies Record<string, FindingWords>;

/** A language that is supplied here, or the words of another. */
export type FindingLanguage = keyof typeof WORDS | FindingWords;

/** The headline finding of a series. */
export interface SeriesFinding {
  /** The latest figure and, where both can be had, how it stands to the one before. One or two sentences. */
  headline: string;
  /** What makes the headline less sure: preliminary, hidden, missing, counted in another way. */
  notes: string[];
  /** The whole span; absent when there are fewer than three comparable figures. */
  span?: string;
  /** All sentences, in order. */
  text: string;
}

export function findingWords(language: FindingLanguage): FindingWords {
  return typeof language === 'string' ? WORDS[language] : language;
}

/** One to four sentences: the number first, then the change, then what makes it less sure. */
export function describeChange(
  comparison: Comparison,
  unit: Unit,
  language: FindingLanguage,
): string {
  return describe(comparison, unit, findingWords(language)).join(' ');
}

function describe(comparison: Comparison, unit: Unit, words: FindingWords): string[] {
  switch (comparison.kind) {
    case 'stated':
      return [words.stated(unit, comparison)];
    case 'absent':
      return describeAbsence(comparison, unit, words);
    case 'counts':
      return describeCounts(comparison, unit, words);
  }
}

function describeCounts(comparison: CountComparison, unit: Unit, words: FindingWords): string[] {
  const { previous, current, difference, percent, direction } = comparison;
  const change = { difference, ...(percent !== undefined && { percent }) };
  const sentences = [words.count(unit, current)];
  switch (direction) {
    case 'equal':
      sentences.push(words.equal(previous.period));
      break;
    case 'uncertain':
      sentences.push(words.uncertain({ ...change, previous }));
      break;
    case 'more':
    case 'fewer':
      sentences.push(words.certain({ ...change, previousPeriod: previous.period }));
  }
  return [...sentences, ...describePreliminary([previous, current], words)];
}

function describeAbsence(
  { previous, current }: AbsentComparison,
  unit: Unit,
  words: FindingWords,
): string[] {
  const first = isCounted(current) ? words.count(unit, current) : words.absent(unit, current);
  const second = !isCounted(previous)
    ? words.absent(unit, previous)
    : isCounted(current)
      ? words.count(unit, previous)
      : words.known(previous);
  return [
    first,
    second,
    words.cannotCompare(),
    ...describePreliminary([previous, current].filter(isCounted), words),
  ];
}

function describePreliminary(values: readonly CountedPeriod[], words: FindingWords): string[] {
  const periods = values.filter((value) => value.preliminary).map((value) => value.period);
  return periods.length > 0 ? [words.preliminary(periods)] : [];
}

/**
 * The finding for one series of a table: the latest count against the latest earlier one that is like for like (the
 * year before; June against June), never across a change in the way of counting.
 *
 * The unit is in the table's own language: pass that language, or a table whose unit has been translated.
 *
 * @throws {RangeError} when a value is not a whole number: shares and rates have no finding yet.
 */
export function describeSeries(
  table: Pick<StatisticsTable, 'unit' | 'breaks'>,
  series: { values: readonly PublishedValue[] },
  language: FindingLanguage,
): SeriesFinding {
  const words = findingWords(language);
  const newest = series.values.at(-1);
  if (!newest) throw new RangeError('A series has at least one value');
  const current = series.values.findLast(isCounted);
  const missingNewest = isCounted(newest) ? [] : [words.absent(table.unit, newest)];
  if (!current) return asFinding(missingNewest, 1);

  const lastBreak = table.breaks.filter(({ period }) => period <= current.period).at(-1)?.period;
  const likeForLike = series.values.filter(
    ({ period }) => period < current.period && isLikeForLike(period, current.period),
  );
  const comparable = likeForLike.filter(
    ({ period }) => lastBreak === undefined || period >= lastBreak,
  );
  const counted = comparable.filter(isCounted);
  // Where no earlier figure can be had, say so for the nearest; it is better than silence about the comparison.
  const previous = counted.at(-1) ?? comparable.at(-1);
  const sentences = previous
    ? describe(
        compareCounts(previous, current, { earlier: counted.slice(0, -1) }),
        table.unit,
        words,
      )
    : [words.count(table.unit, current), ...describePreliminary([current], words)];
  sentences.push(...missingNewest);
  if (lastBreak !== undefined && comparable.length < likeForLike.length) {
    sentences.push(words.changedMeasure(lastBreak));
  }
  const first = counted[0];
  const compared = previous !== undefined && isCounted(previous);
  const span = counted.length > 1 && first ? words.span(first, current) : undefined;
  return asFinding(sentences, compared ? 2 : 1, span);
}

function asFinding(sentences: string[], inHeadline: number, span?: string): SeriesFinding {
  const finding = {
    headline: sentences.slice(0, inHeadline).join(' '),
    notes: sentences.slice(inHeadline),
  };
  const text = [...sentences, ...(span === undefined ? [] : [span])].join(' ');
  return span === undefined ? { ...finding, text } : { ...finding, span, text };
}
