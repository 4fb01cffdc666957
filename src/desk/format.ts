/** Times and dates as the desk writes them: Swedish time, whatever the computer is set to. */

const dayAndTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'short',
});

/** `tors 19 nov. 20:14` */
export function formatMoment(instant: string): string {
  return dayAndTime.format(new Date(instant));
}

/** `19 nov.` */
export function formatDay(instant: string): string {
  return day.format(new Date(instant));
}
