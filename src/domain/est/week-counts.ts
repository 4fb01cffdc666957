/**
 * The week in numbers: category by area by time of day, and each against the weeks before.
 *
 * Few tips say little, and many comparisons find something by chance alone. So a change is claimed only when an exact
 * interval supports it, made stricter for how many figures are looked at at once (docs/decisions/0044).
 */
import { rateRatio } from '../statistics/intervals.ts';
import { cautiousDispersion } from '../statistics/overdispersion.ts';
import { roundQuotient } from '../statistics/rounding.ts';
import { shiftWeek, weekEnded, weeksBetween } from '../calendar/weeks.ts';
import type { Day } from '../calendar/days.ts';
import { TIME_BANDS } from '../tips/choices.ts';
import { isCountedEvent, type CodedTip, type TimeBand } from './coded-tip.ts';
import { EST_CATEGORIES, type EstCategory } from './codes.ts';

/** So many weeks before are compared with: two months, so that the season is much the same. */
export const BASE_WEEKS = 8;
/** Fewer weeks than this are no base. */
export const FEWEST_BASE_WEEKS = 4;
/** Fewer tips than this, in the week and in all the weeks before together, say nothing of a change. */
export const FEWEST_TIPS = 5;

/**
 * - `more`, `fewer`: the interval of the ratio excludes 1.
 * - `uncertain`: it does not. Neither may be said.
 * - `few`: too few tips for the question.
 * - `no-base`: too few weeks before to compare with.
 * - `week-open`: the week has not ended; part of a week is not set against whole ones.
 */
export type WeekVerdict = 'more' | 'fewer' | 'uncertain' | 'few' | 'no-base' | 'week-open';

export interface WeekFigure {
  count: number;
  /** Absent when there are too few weeks before. */
  base?: {
    weeks: number;
    total: number;
    /** A week's mean, one decimal. */
    mean: number;
  };
  verdict: WeekVerdict;
}

export interface FigureContext {
  /** How many figures are judged side by side, 1 or more. */
  together: number;
  ended: boolean;
}

/**
 * One count against the same count of the weeks before.
 *
 * Method: the exact conditional test of the ratio of two Poisson rates (`rateRatio`), one week against several by their
 * number as exposure, widened by the spread of the weeks before (`cautiousDispersion`, five or more). The level is
 * 1 − 0.05/`together` (Bonferroni; O. J. Dunn, JASA 56 (1961) 52–64), so that in a week in which nothing has changed a
 * table says "more" or "fewer" of any of its figures one week in twenty at most.
 *
 * @param earlier the counts of the weeks before, whole numbers, oldest first
 */
export function judgeCount(
  count: number,
  earlier: readonly number[],
  { together, ended }: FigureContext,
): WeekFigure {
  if (earlier.length < FEWEST_BASE_WEEKS) {
    return { count, verdict: ended ? 'no-base' : 'week-open' };
  }
  const weeks = earlier.length;
  const total = earlier.reduce((sum, one) => sum + one, 0);
  const base = { weeks, total, mean: roundQuotient(total, weeks, 1) };
  if (!ended) return { count, base, verdict: 'week-open' };
  if (count < FEWEST_TIPS && total < FEWEST_TIPS) return { count, base, verdict: 'few' };
  const ratio = rateRatio(total, count, {
    exposure: { previous: weeks, current: 1 },
    dispersion: cautiousDispersion(earlier.map((one) => ({ count: one }))),
    level: 1 - 0.05 / Math.max(1, together),
  });
  const verdict =
    ratio && ratio.lower > 1 ? 'more' : ratio && ratio.upper < 1 ? 'fewer' : 'uncertain';
  return { count, base, verdict };
}

export interface WeekPicture {
  week: string;
  ended: boolean;
  /** The weeks that are compared with, oldest first; those before the form opened are not among them. */
  baseWeeks: string[];
  /** Everything that is counted as an event. */
  all: WeekFigure;
  /** Of categories and areas with a tip in the week or in those before, in the given order. */
  categories: { category: EstCategory; figure: WeekFigure }[];
  areas: { area: string; figure: WeekFigure }[];
  timeBands: { timeBand: TimeBand; figure: WeekFigure }[];
  /** Category by area by time of day, the cells with a tip in the week, most first. */
  cells: { category: EstCategory; area: string; timeBand: TimeBand; figure: WeekFigure }[];
  /** Not among the counts above. */
  apart: { safe: number; duplicates: number };
}

export interface WeekOptions {
  /** Short names of the publisher's areas, in its order; others that occur come after. */
  areas: readonly string[];
  today: Day;
  /** The first whole week in which tips could be sent. Weeks before it are not weeks without tips. */
  openSince: string;
}

/** The week's counts with what may be said of each. `tips` are of any weeks. */
export function pictureWeek(
  week: string,
  tips: readonly CodedTip[],
  { areas, today, openSince }: WeekOptions,
): WeekPicture {
  const first = shiftWeek(week, -BASE_WEEKS);
  const baseWeeks = weeksBetween(first > openSince ? first : openSince, shiftWeek(week, -1));
  const ended = weekEnded(week, today);
  const events = tips.filter(isCountedEvent);
  const current = events.filter(({ isoWeek }) => isoWeek === week);
  const before = baseWeeks.map((one) => events.filter(({ isoWeek }) => isoWeek === one));
  const figureOf = (belongs: (tip: CodedTip) => boolean, together: number) =>
    judgeCount(
      current.filter(belongs).length,
      before.map((ofWeek) => ofWeek.filter(belongs).length),
      { together, ended },
    );
  const seen = [...current, ...before.flat()];
  const categories = EST_CATEGORIES.filter((code) =>
    seen.some(({ category }) => category === code),
  );
  const seenAreas = [...new Set([...areas, ...seen.map(({ area }) => area)])].filter((name) =>
    seen.some(({ area }) => area === name),
  );
  const bands = TIME_BANDS.filter((code) => seen.some((tip) => bandOf(tip) === code));
  const cells = groupBy(current, cellOf);
  const inWeek = tips.filter(({ isoWeek }) => isoWeek === week);
  return {
    week,
    ended,
    baseWeeks,
    all: figureOf(() => true, 1),
    categories: categories.map((category) => ({
      category,
      figure: figureOf((tip) => tip.category === category, categories.length),
    })),
    areas: seenAreas.map((area) => ({
      area,
      figure: figureOf((tip) => tip.area === area, seenAreas.length),
    })),
    timeBands: bands.map((timeBand) => ({
      timeBand,
      figure: figureOf((tip) => bandOf(tip) === timeBand, bands.length),
    })),
    cells: [...cells.values()]
      .flatMap(([tip]) => (tip ? [{ tip, key: cellOf(tip) }] : []))
      .map(({ tip, key }) => ({
        category: tip.category,
        area: tip.area,
        timeBand: bandOf(tip),
        figure: figureOf((other) => cellOf(other) === key, cells.size),
      }))
      .toSorted((a, b) => b.figure.count - a.figure.count),
    apart: {
      safe: inWeek.filter(({ experience }) => experience === 'safe').length,
      duplicates: inWeek.filter((tip) => tip.experience === 'unsafe' && tip.duplicate).length,
    },
  };
}

/** A tip without a time of day is one whose sender did not say. */
export function bandOf({ timeBand }: Pick<CodedTip, 'timeBand'>): TimeBand {
  return timeBand ?? 'unknown';
}

function cellOf(tip: CodedTip): string {
  return `${tip.category}/${tip.area}/${bandOf(tip)}`;
}

/** The values by key, in the order in which the keys first come. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
