/**
 * Days and weeks in Sweden. A tip that comes at 00:30 Swedish time belongs to the new day, whatever
 * the server's clock is set to.
 */

const SWEDISH_DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** An ISO week as it is written in commands and files: `2026-W47`. */
export const ISO_WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;

/** The calendar day in Sweden at a moment: `2026-11-20`. */
export function swedishDay(moment: Date): string {
  return SWEDISH_DAY.format(moment);
}

/** The ISO 8601 week in Sweden at a moment: `2026-W47`. The week belongs to the year of its Thursday. */
export function swedishIsoWeek(moment: Date): string {
  const thursday = new Date(`${swedishDay(moment)}T12:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
