/** All measures: what goes on, what is late, and what became of those that are closed. */
import { isoWeekOf } from '../../domain/calendar/days.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { AddMeasure } from './AddMeasure.tsx';
import { Measures } from './Measures.tsx';
import { Priorities } from './Priorities.tsx';
import { useWeekMaterial } from './use-week-material.ts';

const { measure: words, agenda } = deskWeek;
/** Closed measures that are shown. */
const SHOWN_CLOSED = 30;

export function MeasuresView() {
  const material = useWeekMaterial();
  const { measures, priorities, today } = material;
  const week = isoWeekOf(today);
  const open = measures
    .filter(({ content }) => content.closed === undefined)
    .toSorted((a, b) => (a.content.due < b.content.due ? -1 : 1));
  const closed = measures
    .filter(({ content }) => content.closed !== undefined)
    .toSorted((a, b) => ((a.content.closed?.week ?? '') > (b.content.closed?.week ?? '') ? -1 : 1))
    .slice(0, SHOWN_CLOSED);
  return (
    <div class="week-columns">
      <section class="week-part">
        <h2>{words.titleOpen}</h2>
        {open.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Measures material={material} measures={open} week={week} label={words.titleOpen} />
        )}
        <AddMeasure material={material} week={week} />
      </section>
      <div>
        <section class="week-part">
          <h2>{agenda.priorities}</h2>
          <Priorities
            material={material}
            week={week}
            priorities={priorities.filter(({ content }) => content.closed === undefined)}
          />
        </section>
        {closed.length > 0 && (
          <section class="week-part">
            <h2>{words.titleClosed}</h2>
            <Measures material={material} measures={closed} week={week} label={words.titleClosed} />
          </section>
        )}
      </div>
    </div>
  );
}
