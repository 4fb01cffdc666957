/** A table as files: exactly what is shown, with source, terms and caveats on every copy. */
import { isCounted } from './compare.ts';
import type { Source } from '../content/fields.ts';
import type { PublishedValue, StatisticsTable } from './schema.ts';
import { enTable } from './words/en.ts';
import { svTable } from './words/sv.ts';
import type { ExportColumn, TableWords } from './words/table-words.ts';

const WORDS = { sv: svTable, en: enTable } satisfies Record<string, TableWords>;

/** A language that is supplied here, or the words of another. */
export type TableLanguage = keyof typeof WORDS | TableWords;

export interface ExportOptions {
  /** Language of headings and states; Swedish unless given. The content keeps its own. */
  language?: TableLanguage;
}

export function tableWords(language: TableLanguage): TableWords {
  return typeof language === 'string' ? WORDS[language] : language;
}

/** The state of a value in a word or two: final, preliminary, hidden or missing, with the reason. */
export function describeState(value: PublishedValue, words: TableWords): string {
  if ('suppressed' in value) return words.suppressed[value.suppressed];
  if ('missing' in value) return words.missing[value.missing];
  return value.preliminary ? words.preliminary : words.final;
}

/** The terms that the figures may be used on, in words. */
export function describeLicence(
  table: Pick<StatisticsTable, 'licence' | 'origin' | 'countedBy'>,
  words: TableWords,
): string {
  if (table.licence !== undefined) return table.licence;
  return table.origin === 'own' ? words.ownLicence : words.officialTerms(table.countedBy);
}

function citeSource({ publisher, title, date, url, note }: Source): string {
  return [`${publisher}: ${title} (${date})`, url, note].filter(Boolean).join(', ');
}

/**
 * One row for each series and period, then one for each change that a source states without its numbers. What describes
 * the table stands on every row, so that a row cut out and sent on still says what it is. A hidden or missing value is
 * empty, with its reason in the status, never a 0.
 */
export function exportRows(
  table: StatisticsTable,
  { language = 'sv' }: ExportOptions = {},
): Record<ExportColumn, string>[] {
  const words = tableWords(language);
  const about = {
    unit: table.unit.other,
    definition: table.definition,
    countedBy: table.countedBy,
    retrieved: table.retrieved,
    source: table.sources.map(citeSource).join(' | '),
    licence: describeLicence(table, words),
    caveats: table.caveats.join(' | '),
  };
  const ofValues = table.series.flatMap((series) =>
    series.values.map((value) => ({
      ...about,
      series: series.label,
      period: value.period,
      value: isCounted(value) ? String(value.value) : '',
      status: describeState(value, words),
      changedMeasure: table.breaks
        .filter(({ period }) => period === value.period)
        .map(({ text }) => text)
        .join(' | '),
      area: series.area ?? '',
      category: series.category ?? '',
      comparedWith: '',
      difference: '',
      percent: '',
    })),
  );
  const ofChanges = table.stated.map((change) => ({
    ...about,
    series: '',
    period: change.current,
    value: '',
    status: words.stated,
    changedMeasure: '',
    caveats: [
      words.canMean(change.canMean),
      words.cannotMean(change.cannotMean),
      about.caveats,
    ].join(' | '),
    area: '',
    category: '',
    comparedWith: change.previous,
    difference: change.difference === undefined ? '' : String(change.difference),
    percent: change.percent === undefined ? '' : String(change.percent),
  }));
  return [...ofValues, ...ofChanges];
}

/** The same content as JSON text (UTF-8, two spaces, final newline); `value` is left out where there is none. */
export function toJson(table: StatisticsTable, { language = 'sv' }: ExportOptions = {}): string {
  const words = tableWords(language);
  const { title, question, definition, unit, origin, numberKind, countedBy } = table;
  // What is undefined is left out of the text.
  const content = {
    title,
    question,
    definition,
    unit,
    origin,
    numberKind,
    countedBy,
    periodType: table.periodType,
    retrieved: table.retrieved,
    /** Short name of the table of inhabitants that rates are made with: its files lie beside this one. */
    population: table.population,
    licence: describeLicence(table, words),
    caveats: table.caveats,
    breaks: table.breaks,
    sources: table.sources,
    series: table.series.map(({ id, label, area, category, values }) => ({
      id,
      label,
      area,
      category,
      values: values.map((value) => ({ ...value, status: describeState(value, words) })),
    })),
    sums: table.sums,
    stated: table.stated.map(({ previous, current, difference, percent, canMean, cannotMean }) => ({
      previous,
      current,
      difference,
      percent,
      status: words.stated,
      canMean,
      cannotMean,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
