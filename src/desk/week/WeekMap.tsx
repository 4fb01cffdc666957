/** The week on a map, when somebody asks for it: the map's program is fetched then, from the site itself. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { explore } from '../../i18n/sv/explore.ts';
import type { WeekMaterial } from './use-week-material.ts';

const words = explore.map;
/** One circle would be a map of nothing. */
const FEWEST_AREAS = 2;

export function WeekMap({
  material,
  weeks,
}: {
  material: WeekMaterial;
  /** The week and those before it, the oldest first. */
  weeks: readonly string[];
}) {
  const [state, set] = useState<'shut' | 'loading' | 'opened' | 'failed'>('shut');
  const place = useRef<HTMLDivElement>(null);
  const week = weeks.at(-1);
  // Another week is another map.
  useEffect(() => {
    place.current?.replaceChildren();
    set('shut');
  }, [week]);
  const { areas } = material.desk.page.publisher;
  if (areas.filter(({ position }) => position !== undefined).length < FEWEST_AREAS) return null;
  const toggle = async () => {
    if (state === 'loading' || !place.current) return;
    if (state === 'opened') {
      place.current.replaceChildren();
      set('shut');
      return;
    }
    set('loading');
    try {
      const { openWeekMap } = await import('./week-map.ts');
      await openWeekMap(place.current, material, weeks);
      set('opened');
    } catch {
      place.current.replaceChildren();
      set('failed');
    }
  };
  return (
    <div class="week-map">
      <button
        type="button"
        class="desk-button"
        aria-expanded={state === 'opened'}
        onClick={() => void toggle()}
      >
        {state === 'opened' ? words.close : words.open}
      </button>
      <p role="status" class={state === 'opened' ? 'visually-hidden' : undefined}>
        {state === 'shut' ? '' : words[state]}
      </p>
      <div ref={place} />
    </div>
  );
}
