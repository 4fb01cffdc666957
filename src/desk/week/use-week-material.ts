/** Everything that the week, the measures and the follow-up are made from: opened, read and coded. */
import { useMemo } from 'preact/hooks';
import { dayOf, isoWeekOf } from '../../domain/calendar/days.ts';
import { shiftWeek, weekEnded, weeksBetween } from '../../domain/calendar/weeks.ts';
import { shortNameOf } from '../../domain/content/short-name.ts';
import type { NamedCode } from '../../domain/est/reported-week.ts';
import { useDesk } from '../desk-context.ts';
import { codeTips, TIP_FORM } from './coded-tips.ts';
import {
  isImportedWeek,
  isMeasure,
  isPlaceList,
  isPriority,
  isWeekNote,
  readKept,
  PLACES_ID,
} from './week-records.ts';

/** So many weeks back can be chosen when nothing came in them: a year. */
const FEWEST_WEEKS = 8;

export function useWeekMaterial() {
  const desk = useDesk();
  const { tips, records, progress } = desk.state;
  const today = dayOf(desk.now());
  const kept = useMemo(
    () => ({
      priorities: readKept(desk.records('priority'), isPriority),
      measures: readKept(desk.records('measure'), isMeasure),
      imported: readKept(desk.records('imported-week'), isImportedWeek),
      notes: readKept(desk.records('week'), isWeekNote),
      places: readKept(
        desk.records('setting').filter(({ id }) => id === PLACES_ID),
        isPlaceList,
      ),
    }),
    [records],
  );
  const places = useMemo(() => placeCodes(kept.places.kept[0]?.content.places ?? []), [kept]);
  const coded = useMemo(() => codeTips(tips, places), [tips, places]);
  const now = isoWeekOf(today);
  const first = coded.reduce((week, tip) => (tip.isoWeek < week ? tip.isoWeek : week), now);
  const earliest = shiftWeek(now, -FEWEST_WEEKS);
  return {
    desk,
    today,
    tips: coded,
    places,
    priorities: kept.priorities.kept,
    measures: kept.measures.kept,
    imported: kept.imported.kept,
    notes: kept.notes.kept,
    unread: Object.values(kept).reduce((sum, { unread }) => sum + unread, 0),
    /** The weeks that can be chosen, the newest first. */
    weeks: weeksBetween(first < earliest ? first : earliest, now).toReversed(),
    /** The week that the meeting is about: the latest that has ended. */
    latest: weekEnded(now, today) ? now : shiftWeek(now, -1),
    /** The first week that tips could come in all days of; what the week's mean is counted from. */
    openSince: shiftWeek(first, 1),
    opening: progress.opened < progress.total,
    closedToMe: tips.filter(({ form, content }) => form === TIP_FORM && content === 'closed-to-me')
      .length,
  };
}

/** The places with a short name each; of two names that give the same, the first. */
function placeCodes(names: readonly string[]): NamedCode[] {
  const codes = names.map((name) => ({ id: shortNameOf(name), name }));
  return codes.filter(
    ({ id }, index) => id !== '' && codes.findIndex((other) => other.id === id) === index,
  );
}

export type WeekMaterial = ReturnType<typeof useWeekMaterial>;
