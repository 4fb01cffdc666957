/** A day and a clock time in Sweden as an instant. */
import type { Day } from './days.ts';

const stockholmClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Milliseconds that Swedish clocks are ahead of UTC at an instant. */
function offsetAt(instant: number): number {
  const wall = Date.parse(`${stockholmClock.format(instant).replace(' ', 'T')}Z`);
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which clocks in Sweden show `clock` (`18:00`) on `day`. The offset is looked up twice,
 * since the first guess may lie on the other side of a change between summer and winter time. An hour
 * that comes twice in October is taken as its first; one that does not come in March is moved on by one.
 */
export function instantOf(day: Day, clock: string): Date {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  const first = wall - offsetAt(wall - 3_600_000 * 2);
  const second = wall - offsetAt(first);
  return new Date(offsetAt(second) === wall - second ? second : first);
}
