/**
 * The codes of the weekly EST cycle. Nothing here is free text: what is counted, exported and imported is told in these
 * words and in the publisher's own short names of areas and places.
 */
import { TIP_CATEGORIES } from '../tips/choices.ts';

/** What residents can tip about, and what other reporters count besides. */
export const EST_CATEGORIES = [
  ...TIP_CATEGORIES,
  'violence',
  'threats',
  'theft',
  'burglary',
  'fire',
  'litter',
] as const;
export type EstCategory = (typeof EST_CATEGORIES)[number];

/** Whose week it is. A kind of organisation, never a person and never one company by name. */
export const REPORTERS = [
  'residents',
  'police',
  'municipality',
  'school',
  'social-services',
  'housing-company',
  'guards',
  'rescue-service',
  'public-transport',
  'association',
  'business',
  'other',
] as const;
export type Reporter = (typeof REPORTERS)[number];

/** Who is responsible for a measure: as `REPORTERS`, without those who only tell. */
export const RESPONSIBLE = REPORTERS.filter((code) => code !== 'residents');
export type Responsible = Exclude<Reporter, 'residents'>;

/** What sort of thing a measure is, so that measures can be counted without their words. */
export const MEASURE_KINDS = [
  'presence',
  'lighting',
  'clean-up',
  'repair',
  'greenery',
  'check',
  'talk',
  'information',
  'analysis',
  'other',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** "Was it done?" */
export const DELIVERIES = ['done', 'not-done', 'changed'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** "Did it help?" Apart from whether it was done. The same words as in a promise's follow-up. */
export const EFFECTS = ['better', 'unchanged', 'worse', 'cannot-tell'] as const;
export type Effect = (typeof EFFECTS)[number];
