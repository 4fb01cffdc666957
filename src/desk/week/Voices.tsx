/** Places that several have told of, with how little anyone can know of who they are. */
import { useState } from 'preact/hooks';
import { shiftWeek, weeksBetween } from '../../domain/calendar/weeks.ts';
import { placesWithSeveralVoices, type ToldPlace } from '../../domain/est/independence.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import type { WeekMaterial } from './use-week-material.ts';

const words = deskWeek.voices;
/** A place is told of over some weeks: the week and those before it. */
export const VOICE_WEEKS_BEFORE = 3;
/** Places that are shown at once. */
const SHOWN = 6;

export function voicesOf({ tips }: WeekMaterial, week: string): ToldPlace[] {
  return placesWithSeveralVoices(tips, weeksBetween(shiftWeek(week, -VOICE_WEEKS_BEFORE), week));
}

/** "Centrum, Stationen"; without a place, "Centrum: Trafik". */
export function placeName(
  { area, place, categories }: Pick<ToldPlace, 'area' | 'place' | 'categories'>,
  { desk, places }: WeekMaterial,
): string {
  const { areas } = desk.page.publisher;
  const areaName = areas.find(({ id }) => id === area)?.name ?? deskWeek.code.elsewhere;
  const name = places.find(({ id }) => id === place)?.name;
  if (name !== undefined) return `${areaName}, ${name}`;
  const [category] = categories;
  return category === undefined ? areaName : `${areaName}: ${deskWeek.code.category[category]}`;
}

export function Voices({ material, week }: { material: WeekMaterial; week: string }) {
  const [all, showAll] = useState(false);
  const told = voicesOf(material, week);
  const shown = all ? told : told.slice(0, SHOWN);
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
          {shown.map((one) => (
            <li key={`${one.area}/${one.place ?? ''}/${one.categories.join()}`}>
              <p>
                <strong>{placeName(one, material)}</strong>, {words.voices(one.voices)}
              </p>
              <p class="desk-hint">
                {words.detail(one)}.
                {one.place !== undefined &&
                  ` ${one.categories.map((code) => deskWeek.code.category[code]).join(', ')}.`}
              </p>
              <details>
                <summary>{words.numbers}</summary>
                <p>{one.numbers.join(', ')}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
      {shown.length < told.length && (
        <button
          type="button"
          class="desk-button"
          onClick={() => {
            showAll(true);
          }}
        >
          {words.more(told.length - shown.length)}
        </button>
      )}
    </section>
  );
}
