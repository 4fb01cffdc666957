/** What a language must supply for members side by side per inhabitant, and for the range that a figure moves within. */
import type { UnratedPeriod } from '../rates.ts';
import type { Unit } from './finding-words.ts';

export interface MemberWords {
  /** The figure of one member with its interval, whole numbers per 100,000 inhabitants. */
  rate: (
    unit: Unit,
    member: { name: string; period: string; value: number; lower: number; upper: number },
  ) => string;
  /** Why a member has no figure per inhabitant. */
  noRate: (member: { name: string; rate: UnratedPeriod }) => string;
  /** That the figure is higher than those of the others named (one or more). */
  higher: (others: readonly string[]) => string;
  lower: (others: readonly string[]) => string;
  /** That it cannot be said to be higher or lower than those of the others named. */
  alike: (others: readonly string[]) => string;
  /** About all members at once: none, some or all pairs can be told apart. */
  apart: Record<'none' | 'some' | 'all', string>;
}

export interface RangeWords {
  /** The range that the figure usually keeps within. */
  usual: (range: { lower: number; upper: number }) => string;
  nothingStandsOut: string;
  /** Instead of a range, for a series that has moved from one level to another. */
  noLevel: string;
  /** The figures beyond the range, one or more. */
  outside: (points: readonly { period: string; value: number }[]) => string;
  /** Seven or more in a row on one side of the mean. */
  shift: (run: { from: string; to: string; side: 'above' | 'below' }) => string;
  /** That this is a reason to ask what happened, not an answer. */
  notAnAnswer: string;
}
