/**
 * The one place where a figure becomes a sentence. No editor types a verdict: the words follow from the counts.
 */
import {
  compareCounts,
  compareFigures,
  comparePopulations,
  isCounted,
  type AbsentComparison,
  type Comparison,
  type CountComparison,
  type CountedPeriod,
  type FigureComparison,
} from './compare.ts';
import { likeForLike, type LikeForLike } from './like-for-like.ts';
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
      return [words.stated(unit, { ...comparison, numberKind: comparison.numberKind ?? 'count' })];
    case 'absent':
      return describeAbsence(comparison, unit, words);
    case 'counts':
      return describeCounts(comparison, unit, words);
    case 'figures':
      return describeFigures(comparison, unit, words);
  }
}

function describeFigures(comparison: FigureComparison, unit: Unit, words: FindingWords): string[] {
  const { previous, current, difference } = comparison;
  return [
    words.count(unit, current),
    difference === 0 ? words.sameFigure(previous.period) : words.figureDifference(comparison),
    ...describePreliminary([previous, current], words),
  ];
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
  { previous, current, numberKind }: AbsentComparison,
  unit: Unit,
  words: FindingWords,
): string[] {
  const first = isCounted(current)
    ? words.count(unit, current)
    : words.absent(unit, current, numberKind);
  const second = !isCounted(previous)
    ? words.absent(unit, previous, numberKind)
    : isCounted(current)
      ? words.count(unit, previous)
      : words.known(previous, numberKind);
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
 * The finding for one series of a table: the latest figure against the latest earlier one that is like for like (the
 * year before; June against June), never across a change in the way of counting. Counts may be called more or fewer;
 * rates and shares only have their difference.
 *
 * The unit is in the table's own language: pass that language, or a table whose unit has been translated.
 *
 * @throws {RangeError} when there is no value, or a count is not a whole number.
 */
export function describeSeries(
  table: Pick<StatisticsTable, 'unit' | 'breaks' | 'numberKind'>,
  series: { values: readonly PublishedValue[] },
  language: FindingLanguage,
): SeriesFinding {
  const words = findingWords(language);
  const { unit, breaks } = table;
  // Inhabitants are told as counts are: "8 432 invånare 2016."
  const numberKind = table.numberKind === 'population' ? 'count' : table.numberKind;
  const newest = series.values.at(-1);
  if (!newest) throw new RangeError('A series has at least one value');
  const missingNewest = isCounted(newest) ? [] : [words.absent(unit, newest, numberKind)];
  const found = likeForLike(series.values, { breaks });
  if (!found) return asFinding(missingNewest, 1);

  const { current, previous, earlier, changed } = found;
  const sentences = previous
    ? describe(compare(table.numberKind, { ...found, previous }), unit, words)
    : [words.count(unit, current), ...describePreliminary([current], words)];
  sentences.push(...missingNewest);
  if (changed !== undefined) sentences.push(words.changedMeasure(changed));
  const [first] = earlier;
  const span = first && words.span(first, current, numberKind);
  return asFinding(sentences, previous && isCounted(previous) ? 2 : 1, span);
}

function compare(
  numberKind: StatisticsTable['numberKind'],
  { previous, current, earlier }: LikeForLike & { previous: PublishedValue },
): Comparison {
  switch (numberKind) {
    case 'count':
      return compareCounts(previous, current, { earlier });
    case 'population':
      return comparePopulations(previous, current);
    default:
      return compareFigures(numberKind, previous, current);
  }
}

function asFinding(sentences: string[], inHeadline: number, span?: string): SeriesFinding {
  const finding = {
    headline: sentences.slice(0, inHeadline).join(' '),
    notes: sentences.slice(inHeadline),
  };
  const text = [...sentences, ...(span === undefined ? [] : [span])].join(' ');
  return span === undefined ? { ...finding, text } : { ...finding, span, text };
}
