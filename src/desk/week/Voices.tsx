/** Places that several have told of, with how little anyone can know of who they are. */
import { shiftWeek, weeksBetween } from '../../domain/calendar/weeks.ts';
import { placesWithSeveralVoices, type ToldPlace } from '../../domain/est/independence.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import type { WeekMaterial } from './use-week-material.ts';

const words = deskWeek.voices;
/** A place is told of over some weeks: the week and those before it. */
export const VOICE_WEEKS_BEFORE = 3;

export function voicesOf({ tips }: WeekMaterial, week: string): ToldPlace[] {
  return placesWithSeveralVoices(tips, weeksBetween(shiftWeek(week, -VOICE_WEEKS_BEFORE), week));
}

/** "Centrum, Stationen". */
export function placeName(
  { area, place }: Pick<ToldPlace, 'area' | 'place'>,
  { desk, places }: WeekMaterial,
): string {
  const { areas } = desk.page.publisher;
  const areaName = areas.find(({ id }) => id === area)?.name ?? deskWeek.code.elsewhere;
  const name = places.find(({ id }) => id === place)?.name;
  return name === undefined ? areaName : `${areaName}, ${name}`;
}

export function Voices({ material, week }: { material: WeekMaterial; week: string }) {
  const told = voicesOf(material, week);
  return (
    <section class="week-part">
      <h2>{words.title}</h2>
      <p class="desk-hint">
        {words.lead} {words.span(VOICE_WEEKS_BEFORE)}
      </p>
      {told.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="week-voices">
          {told.map((one) => (
            <li key={`${one.area}/${one.place ?? ''}`}>
              <strong>{placeName(one, material)}</strong> <span>{words.voices(one.voices)}</span>
              <span class="desk-hint">
                {words.detail(one)}.{' '}
                {one.categories.map((code) => deskWeek.code.category[code]).join(', ')}.{' '}
                {words.numbers}: {one.numbers.join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
