/**
 * Drafts for publication, made from the weeks: what was heard and done, and a lägesbild of a period that has ended. They
 * are proposals. What a person must decide is left out, so that the content check refuses the file until it is there:
 * the day, and for a lägesbild the secrecy review. Small counts are hidden before anything is written, by the same code
 * that hides them elsewhere, and the build proves the file again beside everything else that is published.
 */
import { dayOf, firstDay, lastDay, type Day } from '../calendar/days.ts';
import { cellId, lineId } from '../statistics/disclosure/cells.ts';
import { denseSolver } from '../statistics/disclosure/dense-solver.ts';
import { isSmall, protectCells } from '../statistics/disclosure/protect.ts';
import { publicationOfReport } from '../statistics/disclosure/publication.ts';
import { findPersonalData } from '../tips/personal-data.ts';
import { TIP_CATEGORIES } from '../tips/choices.ts';
import { isCountedEvent, type CodedTip } from './coded-tip.ts';
import type { Measure } from './cycle.ts';
import type { MonthSpan } from './draft-period.ts';
import { draftWords } from './draft-words.ts';
import { CATEGORY_WORDS } from './file-words.ts';
import type { EstCategory } from './codes.ts';
import type { NamedCode } from './reported-week.ts';

export interface DraftMaterial {
  publisher: { slug: string; name: string; areas: readonly NamedCode[] };
  period: MonthSpan;
  today: Day;
  /** The publisher's rule for small counts. */
  rule: { threshold: number; hideZero: boolean };
  tips: readonly CodedTip[];
  /** The measures that the coordinator has chosen to tell of. */
  measures: readonly Measure[];
}

/** A field that a person must fill in, with what it may look like. */
export interface LeftOut {
  field: string;
  example: string;
}

export interface Draft<Entry> {
  /** Where the file belongs: `situation-reports/varnamo/tips-2026-08-2026-10.yaml`. */
  file: string;
  entry: Entry;
  leftOut: LeftOut[];
  /** Lines in which something looks like personal data. */
  mayNamePerson: string[];
}

export interface FeedbackEntry {
  publisher: string;
  title: string;
  occasion: string;
  heard: string[];
  done: string[];
  sources: { publisher: string; title: string; date: Day }[];
}

/**
 * "Det här hörde vi, det här gjorde vi". A category is named only when the rule would show its count, and no count is
 * told: what stands in a sentence is beyond the disclosure check.
 */
export function draftFeedback(material: DraftMaterial): Draft<FeedbackEntry> {
  const { publisher, period, measures, rule, today } = material;
  const words = draftWords(period);
  const events = eventsOf(material);
  // "Something else" tells nobody anything.
  const told = TIP_CATEGORIES.filter(
    (category) => category !== 'other' && mayTell(countOf(events, category), rule),
  );
  const heard = told.map((category) => {
    const ofCategory = events.filter((tip) => tip.category === category);
    const most = publisher.areas.find(({ id }) => {
      const here = ofCategory.filter(({ area }) => area === id).length;
      return here * 2 > ofCategory.length && mayTell(here, rule);
    });
    return words.heard(CATEGORY_WORDS[category], most?.name);
  });
  const done = measures.map(words.measure);
  return {
    file: `feedback/${publisher.slug}/tips-${period.from}-${period.to}.yaml`,
    entry: {
      publisher: publisher.slug,
      title: words.feedbackTitle,
      occasion: words.occasion,
      heard: heard.length > 0 ? heard : [events.length > 0 ? words.tooFew : words.none],
      done,
      sources: [{ publisher: publisher.name, title: words.source, date: today }],
    },
    leftOut: [{ field: 'date', example: today }],
    mayNamePerson: done.filter((line) => findPersonalData(line).length > 0),
  };
}

type CategoryRow =
  { category: string; value: number } | { category: string; suppressed: 'protected' };

export interface SituationEntry {
  publisher: string;
  title: string;
  summary: string;
  period: MonthSpan;
  level: 'municipality' | 'area';
  area?: string;
  priorities: string[];
  measures: string[];
  counts: { title: string; measure: string; rows: CategoryRow[]; total?: number };
  sources: { publisher: string; title: string; date: Day }[];
}

/** What residents' tips are called in disclosure control: reports of overlapping periods are checked together. */
export const TIPS_MEASURE = 'tips-fran-invanare';

/**
 * A lägesbild of residents' tips: counts by category for the whole municipality, or for one area. Nothing smaller.
 *
 * @param area short name of an area; the whole municipality when left out
 * @param priorityAreas short names of the published priority areas that were chosen
 */
export function draftSituation(
  material: DraftMaterial,
  { area, priorityAreas = [] }: { area?: string; priorityAreas?: readonly string[] } = {},
): Draft<SituationEntry> {
  const { publisher, period, measures, today } = material;
  const words = draftWords(period);
  const events = eventsOf(material).filter((tip) => area === undefined || tip.area === area);
  const areaName = publisher.areas.find(({ id }) => id === area)?.name;
  // The schema hides 1 to 4 whatever the publisher says; a publisher may only hide more.
  const rule = { ...material.rule, threshold: Math.max(5, material.rule.threshold) };
  const { rows, total } = hideSmall(
    TIP_CATEGORIES.map((category) => ({
      category: CATEGORY_WORDS[category],
      value: countOf(events, category),
    })),
    { period, area },
    rule,
  );
  const decided = measures.map(({ what }) => what);
  return {
    file: `situation-reports/${publisher.slug}/tips-${area === undefined ? '' : `${area}-`}${period.from}-${period.to}.yaml`,
    entry: {
      publisher: publisher.slug,
      title: words.situationTitle(areaName),
      summary: words.situationSummary(areaName),
      period,
      level: area === undefined ? 'municipality' : 'area',
      ...(area !== undefined && { area }),
      priorities: [...priorityAreas],
      measures: decided,
      counts: {
        title: words.countsTitle,
        measure: TIPS_MEASURE,
        rows,
        ...(total !== undefined && { total }),
      },
      sources: [{ publisher: publisher.name, title: words.source, date: today }],
    },
    leftOut: [
      { field: 'published', example: today },
      { field: 'secrecyReview', example: `{ by: säkerhetssamordnare, date: ${today} }` },
    ],
    mayNamePerson: decided.filter((line) => findPersonalData(line).length > 0),
  };
}

/** The rows with small counts hidden, and whatever would give them away; the total too where it would. */
function hideSmall(
  raw: readonly { category: string; value: number }[],
  { period, area }: { period: MonthSpan; area: string | undefined },
  rule: DraftMaterial['rule'],
): { rows: CategoryRow[]; total?: number } {
  const total = raw.reduce((sum, { value }) => sum + value, 0);
  const publication = publicationOfReport(TIPS_MEASURE, {
    period,
    area,
    counts: { title: TIPS_MEASURE, measure: TIPS_MEASURE, rows: [...raw], total },
  });
  const { hidden } = protectCells([publication], { rule, solver: denseSolver });
  const isHidden = publication.cells.map(({ line, span }) =>
    hidden.has(cellId(lineId(line), span)),
  );
  const [totalHidden, ...rowsHidden] = isHidden;
  return {
    rows: raw.map(({ category, value }, row) =>
      rowsHidden[row] ? { category, suppressed: 'protected' as const } : { category, value },
    ),
    ...(totalHidden !== true && { total }),
  };
}

function eventsOf({ tips, period }: DraftMaterial): CodedTip[] {
  const [from, to] = [firstDay(period.from), lastDay(period.to)];
  return tips.filter((tip) => {
    const day = dayOf(new Date(tip.receivedAt));
    return isCountedEvent(tip) && day >= from && day <= to;
  });
}

function countOf(events: readonly CodedTip[], category: EstCategory): number {
  return events.filter((tip) => tip.category === category).length;
}

/** Whether a count may be spoken of: it is not small, and there is something to speak of. */
function mayTell(count: number, rule: DraftMaterial['rule']): boolean {
  return count > 0 && !isSmall(count, rule);
}
