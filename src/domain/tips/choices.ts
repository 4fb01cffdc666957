/** The coded choices of a tip. Plain data, apart from the schema: the browser takes these without zod. */

export const TIP_EXPERIENCES = ['unsafe', 'safe'] as const;
export const TIP_CATEGORIES = [
  'light',
  'people',
  'disorder',
  'damage',
  'alcohol-drugs',
  'traffic',
  'other',
] as const;
export const TIP_OCCURRENCES = ['once', 'often'] as const;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Bands of the day, local time: 06–10, 10–16, 16–22, 22–06. */
export const TIME_BANDS = ['morning', 'day', 'evening', 'night', 'unknown'] as const;
/** The choice for a place that is in none of the listed areas. */
export const AREA_ELSEWHERE = 'annan-plats';
