/** The statistics pages' front: questions in groups, each with its answer in a sentence. */
import { describeChange, describeSeries } from '../../domain/statistics/finding.ts';
import { statedChange } from '../../domain/statistics/compare.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { href, type Site } from '../../lib/site.ts';
import type { Link } from '../frame.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';
import { comparisonOf } from './compare-members.ts';
import { newestFigures, summaryOf } from './glance.ts';
import { statedSentence } from './stated.ts';
import { tableWords } from './table-language.ts';

/** A question without its answer, where many are listed. */
export interface QuestionLink extends Link {
  own: LanguageAttributes;
}

export interface Question extends QuestionLink {
  answer: string;
  /** Of the answer: a summary of several series is in the page's own words. */
  answerOwn: LanguageAttributes;
}

export type QuestionGroupKind = 'reported' | 'own' | 'stated' | 'population';

export interface QuestionGroup {
  kind: QuestionGroupKind;
  title: string;
  lead: string;
  questions: Question[];
}

const GROUPS: readonly QuestionGroupKind[] = ['reported', 'own', 'stated', 'population'];

/** The tables by what kind of answer they hold; empty groups are left out. */
export function overviewOf(site: Site, tables: readonly Entry<StatisticsTable>[]): QuestionGroup[] {
  const { groups: words } = dictionaryOf(site.lang).statistics.overview;
  return GROUPS.map((kind) => ({
    kind,
    ...words[kind],
    questions: tables
      .filter((table) => kindOf(table) === kind)
      .map((table) => question(site, table, tables)),
  })).filter(({ questions }) => questions.length > 0);
}

function kindOf(table: StatisticsTable): QuestionGroupKind {
  if (table.numberKind === 'population') return 'population';
  if (table.origin === 'own') return 'own';
  return table.series.length > 0 ? 'reported' : 'stated';
}

export function questionLink(site: Site, table: Entry<StatisticsTable>): QuestionLink {
  const words = tableWords(table, site.lang);
  return {
    text: words.question,
    href: href(site, `/statistik/${table.slug}/`),
    own: languageAttributes(words.language, site.lang),
  };
}

/** A table as a question with its answer. */
function question(
  site: Site,
  table: Entry<StatisticsTable>,
  tables: readonly Entry<StatisticsTable>[],
): Question {
  const comparison = comparisonOf(site, table, tables);
  const answered = comparison
    ? { answer: comparison.finding, answerOwn: comparison.own }
    : answer(table, site.lang);
  return { ...questionLink(site, table), ...answered };
}

/**
 * One series: its finding. Several with a total: the finding of the total. Several without: which are more and which
 * fewer, or how many live in each. None: the change as the source states it.
 */
function answer(table: StatisticsTable, lang: string): Pick<Question, 'answer' | 'answerOwn'> {
  const { unit, language } = tableWords(table, lang);
  const own = languageAttributes(language, lang);
  const { finding: words } = localeOf(language);
  const leading = leadingSeries(table);
  if (leading) {
    const { headline } = describeSeries({ ...table, unit }, leading, words);
    // One figure answers no question of more or fewer; what the source says of the change does.
    const told = leading.values.length === 1 ? table.stated : [];
    const changes = told.map((change) => statedSentence(table, change, language));
    return { answer: [headline, ...changes].join(' '), answerOwn: own };
  }
  if (table.series.length > 0) {
    const summary = table.numberKind === 'population' ? newestFigures : summaryOf;
    return { answer: summary(table, lang), answerOwn: {} };
  }
  const [change] = table.stated;
  if (!change) throw new RangeError('A table has a series or a stated change');
  const described = describeChange(statedChange(change, table.numberKind), unit, words);
  return { answer: described, answerOwn: own };
}

/** The series that speaks for the table: the only one, or the sum of the others. */
function leadingSeries(table: StatisticsTable): StatisticsTable['series'][number] | undefined {
  if (table.series.length === 1) return table.series[0];
  const [sum] = table.sums;
  return table.series.find(({ id }) => id === sum?.total);
}
