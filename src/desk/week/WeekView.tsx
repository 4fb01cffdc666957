/** The week: what came in and what it says, what was decided last week, what is decided now, and what is taken along. */
import { useMemo, useState } from 'preact/hooks';
import { agendaOf } from '../../domain/est/cycle.ts';
import { pictureWeek, type WeekPicture } from '../../domain/est/week-counts.ts';
import { daysOfWeek, shiftWeek } from '../../domain/calendar/weeks.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { Beside } from './Beside.tsx';
import { AddMeasure } from './AddMeasure.tsx';
import { Measures } from './Measures.tsx';
import { PictureTables } from './PictureTables.tsx';
import { Priorities } from './Priorities.tsx';
import { useWeekMaterial, type WeekMaterial } from './use-week-material.ts';
import { Voices } from './Voices.tsx';
import { WeekFiles } from './WeekFiles.tsx';
import { WeekMap } from './WeekMap.tsx';
import { WeekNoteForm } from './WeekNoteForm.tsx';
import { WeekSheet } from './WeekSheet.tsx';

export function WeekView() {
  const material = useWeekMaterial();
  const { desk, latest, weeks, today, tips, openSince } = material;
  const [week, choose] = useState(latest);
  const { areas } = desk.page.publisher;
  const areaName = (id: string) =>
    areas.find((area) => area.id === id)?.name ?? deskWeek.code.elsewhere;
  const picture = useMemo(
    () => pictureWeek(week, tips, { areas: areas.map(({ id }) => id), today, openSince }),
    [week, tips, today, openSince],
  );
  const agenda = agendaOf(
    week,
    material.priorities.map(({ content }) => content),
    material.measures.map(({ content }) => content),
    today,
  );
  const lead = leadOf(picture);
  const keptOf = (measures: readonly { id: string }[]) =>
    measures.flatMap(({ id }) => material.measures.find((kept) => kept.id === id) ?? []);
  const lastWeek = keptOf(agenda.decidedLastWeek);
  return (
    <>
      <div class="week-screen">
        <WeekPicker week={week} weeks={weeks} choose={choose} />
        {material.opening && <p class="notice">{deskWeek.week.opening}</p>}
        {material.closedToMe > 0 && (
          <p class="notice">{deskWeek.week.closedToMe(material.closedToMe)}</p>
        )}
        {material.unread > 0 && <p class="notice">{deskWeek.unread(material.unread)}</p>}
        <p class="week-lead">{lead}</p>
        <div class="week-columns">
          <div>
            <section class="week-part">
              <h2>{deskWeek.picture.title}</h2>
              {picture.categories.length === 0 ? (
                <p>{deskWeek.picture.empty}</p>
              ) : (
                <PictureTables picture={picture} areaName={areaName} />
              )}
              <WeekMap material={material} weeks={[...picture.baseWeeks, week]} />
              <details>
                <summary>{deskWeek.picture.how}</summary>
                <ul>
                  {deskWeek.picture.method.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            </section>
            <Voices material={material} week={week} />
            <Beside material={material} week={week} />
          </div>
          <div>
            <section class="week-part">
              <h2>{deskWeek.agenda.lastWeek}</h2>
              {lastWeek.length === 0 ? (
                <p>{deskWeek.agenda.lastWeekNone}</p>
              ) : (
                <Measures
                  material={material}
                  measures={lastWeek}
                  week={week}
                  label={deskWeek.agenda.lastWeek}
                />
              )}
            </section>
            <section class="week-part">
              <h2>{deskWeek.agenda.priorities}</h2>
              <Priorities
                material={material}
                priorities={agenda.priorities.flatMap(
                  ({ id }) => material.priorities.find((kept) => kept.id === id) ?? [],
                )}
                week={week}
              />
            </section>
            <Decisions
              material={material}
              week={week}
              now={keptOf(agenda.decidedNow)}
              carried={keptOf(
                agenda.carriedOver.filter((one) => !agenda.decidedLastWeek.includes(one)),
              )}
            />
            <WeekNoteForm material={material} week={week} />
            <WeekFiles material={material} week={week} />
          </div>
        </div>
      </div>
      <WeekSheet
        material={material}
        picture={picture}
        agenda={agenda}
        lead={lead}
        areaName={areaName}
      />
    </>
  );
}

/** The number, whether it is more or fewer, and what is not in it. */
function leadOf({ all, apart }: WeekPicture): string {
  const { lead } = deskWeek;
  return [
    all.count === 0 ? lead.none : lead.count(all.count),
    lead.verdict(all.verdict, all.base),
    lead.apart(apart),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function WeekPicker({
  week,
  weeks,
  choose,
}: {
  week: string;
  weeks: readonly string[];
  choose: (week: string) => void;
}) {
  const { week: words } = deskWeek;
  const title = (one: string) => words.title(one, daysOfWeek(one).from, daysOfWeek(one).to);
  const step = (by: number, label: string) => {
    const to = shiftWeek(week, by);
    const off = !weeks.includes(to);
    return (
      <button
        type="button"
        class="desk-button"
        aria-disabled={off}
        onClick={() => {
          if (!off) choose(to);
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <div class="week-picker">
      <label>
        <span class="visually-hidden">{words.choose}</span>
        <select
          value={week}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          {weeks.map((one) => (
            <option key={one} value={one}>
              {title(one)}
            </option>
          ))}
        </select>
      </label>
      {step(-1, words.earlier)}
      {step(1, words.later)}
    </div>
  );
}

function Decisions({
  material,
  week,
  now,
  carried,
}: {
  material: WeekMaterial;
  week: string;
  now: WeekMaterial['measures'];
  carried: WeekMaterial['measures'];
}) {
  const { agenda: words } = deskWeek;
  return (
    <section class="week-part">
      <h2>{words.now}</h2>
      {now.length === 0 ? (
        <p>{words.nowNone}</p>
      ) : (
        <Measures material={material} measures={now} week={week} label={words.now} />
      )}
      <AddMeasure material={material} week={week} />
      {carried.length > 0 && (
        <>
          <h3>{words.carried}</h3>
          <Measures material={material} measures={carried} week={week} label={words.carried} />
        </>
      )}
    </section>
  );
}
