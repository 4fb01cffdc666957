/** The week's counts as tables: the number first, the mean of the weeks before, and what the difference says. */
import { useState } from 'preact/hooks';
import type { WeekFigure, WeekPicture } from '../../domain/est/week-counts.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';

const words = deskWeek.picture;
/** Cells that are shown at once. */
const SHOWN_CELLS = 8;

export function PictureTables({
  picture,
  areaName,
}: {
  picture: WeekPicture;
  areaName: (id: string) => string;
}) {
  const { code } = deskWeek;
  return (
    <div class="week-tables">
      <FigureTable
        heading={words.category}
        rows={picture.categories.map(({ category, figure }) => [code.category[category], figure])}
      />
      <FigureTable
        heading={words.area}
        rows={picture.areas.map(({ area, figure }) => [areaName(area), figure])}
      />
      <FigureTable
        heading={words.time}
        rows={picture.timeBands.map(({ timeBand, figure }) => [code.timeBand[timeBand], figure])}
      />
      <Cells picture={picture} areaName={areaName} />
    </div>
  );
}

function FigureTable({
  heading,
  rows,
}: {
  heading: string;
  rows: readonly (readonly [label: string, figure: WeekFigure])[];
}) {
  if (rows.length === 0) return null;
  return (
    <div class="scroll" role="group" aria-label={heading} tabIndex={0}>
      <table class="table week-table">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" class="number">
              {words.count}
            </th>
            <th scope="col" class="number">
              {words.mean}
            </th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, figure]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="number">{figure.count}</td>
              <td class="number">
                {figure.base ? String(figure.base.mean).replace('.', ',') : words.noMean}
              </td>
              <td>
                <Mark figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the figure says, in a word; bold where something may be said. */
export function Mark({ figure: { verdict } }: { figure: WeekFigure }) {
  const said = words.mark[verdict];
  return verdict === 'more' || verdict === 'fewer' ? (
    <strong class={`week-mark ${verdict}`}>{said}</strong>
  ) : (
    <span class="week-mark">{said}</span>
  );
}

function Cells({
  picture: { cells },
  areaName,
}: {
  picture: WeekPicture;
  areaName: (id: string) => string;
}) {
  const [all, showAll] = useState(false);
  if (cells.length === 0) return null;
  const shown = all ? cells : cells.slice(0, SHOWN_CELLS);
  const { code } = deskWeek;
  return (
    <div class="scroll" role="group" aria-label={words.cells} tabIndex={0}>
      <table class="table week-table">
        <caption>{words.cells}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.when}</th>
            <th scope="col" class="number">
              {words.count}
            </th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ category, area, timeBand, figure }) => (
            <tr key={`${category}/${area}/${timeBand}`}>
              <th scope="row">{code.category[category]}</th>
              <td>{areaName(area)}</td>
              <td>{code.timeBand[timeBand]}</td>
              <td class="number">{figure.count}</td>
              <td>
                <Mark figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < cells.length && (
        <button
          type="button"
          class="desk-button"
          onClick={() => {
            showAll(true);
          }}
        >
          {words.moreCells(cells.length - shown.length)}
        </button>
      )}
    </div>
  );
}
