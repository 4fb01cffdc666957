/** Coded tips for the tests of the week. */
import type { CodedTip } from '../../../../src/domain/est/coded-tip.ts';
import type { Measure } from '../../../../src/domain/est/cycle.ts';
import { daysOfWeek } from '../../../../src/domain/calendar/weeks.ts';
import { addDays } from '../../../../src/domain/calendar/days.ts';

let last = 0;

/** A tip that came on a weekday (0 is Monday) of a week at noon UTC. */
export function tipOf(week: string, changes: Partial<CodedTip> = {}, weekday = 0): CodedTip {
  last += 1;
  return {
    number: `2026-${String(last).padStart(4, '0')}`,
    receivedAt: `${addDays(daysOfWeek(week).from, weekday)}T11:00:00Z`,
    isoWeek: week,
    experience: 'unsafe',
    category: 'light',
    area: 'centrum',
    timeBand: 'evening',
    senderSigns: [],
    ...changes,
  };
}

export function tipsOf(count: number, week: string, changes: Partial<CodedTip> = {}): CodedTip[] {
  return Array.from({ length: count }, () => tipOf(week, changes));
}

export function measureOf(changes: Partial<Measure> = {}): Measure {
  return {
    id: 'm1',
    what: 'Klippa buskarna vid gångvägen',
    kind: 'greenery',
    responsible: 'municipality',
    due: '2026-11-20',
    decidedWeek: '2026-W46',
    ...changes,
  };
}

export const AREAS = [
  { id: 'centrum', name: 'Centrum', position: { lat: 59, lon: 15.5 } },
  { id: 'norrby', name: 'Norrby' },
];
export const PLACES = [{ id: 'stationen', name: 'Stationen' }];
