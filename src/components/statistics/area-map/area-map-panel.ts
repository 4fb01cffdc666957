/** The opened map: the period, the circles, the area that was pressed in words, and the same figures as a table. */
import type { AreaMapData } from '../../../views/statistics/area-map.ts';
import groundStyles from '../../map/ground.css?url';
import { allowLeafletProbe } from '../../map/trusted-html.ts';
import { fetchPart } from '../../ui/fetch-part.ts';
import { addStyles, inOwn, make, radios, select } from '../explore/dom.ts';
import panelStyles from '../explore/explore-panel.css?url';
import { showPoint, type Basis, type ShownPoint } from '../explore/selection.ts';
import mapStyles from './area-map.css?url';

export async function open(place: HTMLElement, data: AreaMapData): Promise<void> {
  allowLeafletProbe();
  const [{ drawAreaMap }] = await Promise.all([
    fetchPart(() => import('./leaflet-map.ts')),
    addStyles(panelStyles),
    addStyles(groundStyles),
    addStyles(mapStyles),
  ]);
  const { words, areas, periods } = data;
  let at = data.firstShown;
  let basis: Basis = 'count';

  const period = select(
    words.period,
    periods.map(({ label }) => label),
    at,
    (index) => {
      at = index;
      draw();
    },
  );
  const frame = make('div', {
    class: 'map-ground',
    dir: 'ltr',
    role: 'group',
    'aria-label': words.areas,
  });
  const unit = make('p', { class: 'small soft' });
  const chosen = make('p', { class: 'chosen', role: 'status' });
  const notes = make('ul', { class: 'notes small' });
  const rows = make('tbody');
  const caption = make('caption');
  const elsewhere = data.elsewhere.flatMap((label, index) => [
    index === 0 ? ' ' : ', ',
    make('span', inOwn(data.own), label),
  ]);
  const sheet = make('div', { class: 'sheet drawing' }, unit, frame);
  place.append(
    make(
      'div',
      { class: 'explore area-map' },
      make(
        'div',
        { class: 'choices-row' },
        period.box,
        ...(data.hasRates === true
          ? [
              radios(words.basis, 'map-basis', basis, ['count', 'rate'], words, (value) => {
                basis = value;
                draw();
              }),
            ]
          : []),
      ),
      sheet,
      notes,
      ...(elsewhere.length > 0
        ? [make('p', { class: 'small' }, words.notOnMap, ...elsewhere)]
        : []),
      make(
        'details',
        {},
        make('summary', {}, words.table),
        make(
          'table',
          { class: 'table' },
          caption,
          make(
            'thead',
            {},
            make(
              'tr',
              {},
              make('th', { scope: 'col' }, words.area),
              make('th', { scope: 'col', class: 'number' }, words.figure),
              make('th', { scope: 'col' }, words.note),
            ),
          ),
          rows,
        ),
      ),
    ),
  );
  const map = drawAreaMap(frame, data, (index) => {
    const area = shown()[index];
    if (!area) return;
    const { label, gap, figure, rest } = area;
    chosen.textContent = `${label}: ${gap === undefined ? `${figure} ` : ''}${rest}`;
  });
  sheet.append(map.element, chosen);
  draw();

  /** Each area at the chosen period; `rest` is what follows its name and figure: the unit, what is beside, the period. */
  function shown(): (ShownPoint & { label: string; rest: string })[] {
    const when = periods[at]?.label ?? '';
    return areas.flatMap(({ label, points }) => {
      const point = points[at];
      if (!point) return [];
      const one = showPoint(point, basis, words);
      const unitOf = basis === 'rate' ? words.rateUnit : data.unit;
      const beside = one.note === '' ? '' : ` (${one.note})`;
      const rest = one.value === null ? one.note : `${unitOf}${beside}`;
      return [{ ...one, label, rest: `${rest}, ${when}` }];
    });
  }

  function draw(): void {
    const points = shown();
    const all = areas.flatMap((area) =>
      area.points.map((point) => showPoint(point, basis, words).value ?? 0),
    );
    map.show(points, Math.max(...all));
    chosen.textContent = '';
    unit.textContent = basis === 'rate' ? words.rate : data.unit;
    caption.textContent = `${basis === 'rate' ? words.rate : data.unit}, ${periods[at]?.label ?? ''}`;
    notes.replaceChildren(
      ...[
        words.mapNote,
        ...(points.some(({ value }) => value === null) ? [words.mapHollow] : []),
        ...(points.some(({ preliminary }) => preliminary) ? [words.mapPreliminary] : []),
        ...(basis === 'rate' || data.hasRates === false ? data.rateNotes : []),
      ].map((text) => make('li', {}, text)),
    );
    rows.replaceChildren(
      ...areas.map(({ label }, index) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row', ...inOwn(data.own) }, label),
          make('td', { class: 'number' }, points[index]?.figure ?? ''),
          make('td', {}, points[index]?.note ?? ''),
        ),
      ),
    );
  }
}
