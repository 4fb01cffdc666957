/**
 * What a language must supply for the findings: numbers, periods and whole sentences.
 *
 * Sentences are whole, not glued from words, so that a language may order them as it likes. No sentence names a cause.
 * Every number and period arrives as a value; the language writes it.
 */
import type { AbsentPeriod, CountedPeriod, NumberKind, StatedChange } from '../compare.ts';

import type { MemberWords, RangeWords } from './member-words.ts';

/** The counted thing in the language of the sentence: `anmält brott`, `anmälda brott`. */
export interface Unit {
  one: string;
  other: string;
}

export interface FindingWords {
  /** `1 234,5` in Swedish, `1,234.5` in English; no-break spaces. */
  number: (value: number) => string;
  /** A period as a label: `2021`, `juni 2021`. */
  period: (period: string) => string;
  /** A period as the label on an axis, as short as it can be: `2021`, `jun`. */
  shortPeriod: (period: string) => string;
  /** "743 anmälda brott 2021." */
  count: (unit: Unit, current: CountedPeriod) => string;
  /** "Det är 98 färre än 2020 (−12 procent)." `percent` is signed; absent when the base is below 20. */
  certain: (change: { difference: number; percent?: number; previousPeriod: string }) => string;
  /** "Det är lika många som 2020." */
  equal: (previousPeriod: string) => string;
  /** The two figures, and that they do not tell more from fewer. */
  uncertain: (change: { difference: number; percent?: number; previous: CountedPeriod }) => string;
  /** "Det är samma siffra som 2020." Of rates and shares. */
  sameFigure: (previousPeriod: string) => string;
  /** The figure before, the difference (percentage points for shares), and that nobody can tell more from less. */
  figureDifference: (change: {
    difference: number;
    numberKind: NumberKind;
    previous: CountedPeriod;
  }) => string;
  /** That the figures for these periods (one or two) may change. */
  preliminary: (periods: readonly string[]) => string;
  /** That there is no number to show, and why. */
  absent: (unit: Unit, value: AbsentPeriod, numberKind?: NumberKind) => string;
  /** The known one of two figures, when the other cannot be shown: "Under 2022 var det 9." */
  known: (value: CountedPeriod, numberKind?: NumberKind) => string;
  /** "Därför gör vi ingen jämförelse." */
  cannotCompare: () => string;
  /** A change that the source states without its figures: difference, percentage or both. */
  stated: (unit: Unit, change: StatedChange & { numberKind: NumberKind }) => string;
  /** "Sedan 2019 har antalet gått från 860 till 638." */
  span: (first: CountedPeriod, last: CountedPeriod, numberKind?: NumberKind) => string;
  /** That figures before a period were counted in another way. */
  changedMeasure: (period: string) => string;
  members: MemberWords;
  range: RangeWords;
}
