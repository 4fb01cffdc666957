/**
 * The week on one A4, for the meeting: hidden on the screen, alone on paper. What does not fit is counted, so that the
 * sheet is one page whatever the week was like.
 */
import type { ComponentChildren } from 'preact';
import type { WeekAgenda } from '../../domain/est/cycle.ts';
import type { WeekFigure, WeekPicture } from '../../domain/est/week-counts.ts';
import { daysOfWeek } from '../../domain/calendar/weeks.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { mostOf, reporterName, totalOf } from './Beside.tsx';
import { MeasureLine } from './Measures.tsx';
import { Mark } from './PictureTables.tsx';
import type { WeekMaterial } from './use-week-material.ts';
import { placeName, VOICE_WEEKS_BEFORE, voicesOf } from './Voices.tsx';

const words = deskWeek.sheet;
/** Rows that there is room for on the paper. */
const ROOM = { figures: 7, voices: 4, reporters: 5, priorities: 4, lastWeek: 5, measures: 9 };

export function WeekSheet({
  material,
  picture,
  agenda,
  lead,
  areaName,
}: {
  material: WeekMaterial;
  picture: WeekPicture;
  agenda: WeekAgenda;
  lead: string;
  areaName: (id: string) => string;
}) {
  const { desk, today, imported } = material;
  const { week } = picture;
  const { from, to } = daysOfWeek(week);
  const { code } = deskWeek;
  const line = (measure: WeekAgenda['decidedNow'][number]) => (
    <MeasureLine measure={measure} week={week} today={today} />
  );
  const beside = imported.filter(({ content }) => content.week === week);
  return (
    <div class="week-sheet">
      <p class="week-sheet-top">
        <strong>
          {desk.page.publisher.name}. {deskWeek.week.title(week, from, to)}
        </strong>
        <span>{words.made(today)}</span>
      </p>
      <p>{lead}</p>
      <div class="week-sheet-columns">
        <SheetFigures
          heading={deskWeek.picture.category}
          rows={picture.categories.map(({ category, figure }) => [code.category[category], figure])}
        />
        <SheetFigures
          heading={deskWeek.picture.area}
          rows={picture.areas.map(({ area, figure }) => [areaName(area), figure])}
        />
        <SheetFigures
          heading={deskWeek.picture.time}
          rows={picture.timeBands.map(({ timeBand, figure }) => [code.timeBand[timeBand], figure])}
        />
      </div>
      <SheetList
        heading={words.voices(VOICE_WEEKS_BEFORE)}
        room={ROOM.voices}
        items={voicesOf(material, week).map(
          (one) => `${placeName(one, material)}: ${deskWeek.voices.voices(one.voices)}`,
        )}
      />
      <SheetList
        heading={deskWeek.beside.title}
        room={ROOM.reporters}
        items={beside.map(
          ({ content }) => `${reporterName(content)} ${totalOf(content)}: ${mostOf(content)}`,
        )}
      />
      <SheetList
        heading={deskWeek.agenda.priorities}
        room={ROOM.priorities}
        items={agenda.priorities.map(({ what }) => what)}
      />
      <SheetList
        heading={`${deskWeek.agenda.lastWeek}. ${words.done}`}
        room={ROOM.lastWeek}
        items={agenda.decidedLastWeek.map(line)}
      />
      <SheetList
        heading={deskWeek.agenda.now}
        room={ROOM.measures}
        items={[
          ...agenda.decidedNow,
          ...agenda.carriedOver.filter((one) => !agenda.decidedLastWeek.includes(one)),
        ].map(line)}
      />
      <p class="week-sheet-foot">{words.internal}</p>
    </div>
  );
}

function SheetFigures({
  heading,
  rows,
}: {
  heading: string;
  rows: readonly (readonly [label: string, figure: WeekFigure])[];
}) {
  const most = rows
    .filter(([, { count, verdict }]) => count > 0 || verdict === 'fewer')
    .toSorted(([, a], [, b]) => b.count - a.count);
  if (most.length === 0) return null;
  return (
    <table>
      <caption>{heading}</caption>
      <tbody>
        {most.slice(0, ROOM.figures).map(([label, figure]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="number">{figure.count}</td>
            <td>
              {(figure.verdict === 'more' || figure.verdict === 'fewer') && (
                <Mark figure={figure} />
              )}
            </td>
          </tr>
        ))}
        {most.length > ROOM.figures && (
          <tr>
            <th scope="row">{words.more(most.length - ROOM.figures)}</th>
            <td />
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function SheetList({
  heading,
  items,
  room,
}: {
  heading: string;
  items: readonly ComponentChildren[];
  room: number;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {items.slice(0, room).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
        {items.length > room && <li>{words.more(items.length - room)}</li>}
      </ul>
    </section>
  );
}
