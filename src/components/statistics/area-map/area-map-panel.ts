/** The opened map: the period, the circles, the area that was pressed in words, and the same figures as a table. */
import type { AreaMapData } from '../../../views/statistics/area-map.ts';
import { addStyles, inOwn, make, radios, select } from '../explore/dom.ts';
import panelStyles from '../explore/explore-panel.css?url';
import { showPoint, type Measure, type ShownPoint } from '../explore/selection.ts';
import mapStyles from './area-map.css?url';
import { allowLeafletProbe } from './trusted-html.ts';

export async function open(place: HTMLElement, data: AreaMapData): Promise<void> {
  allowLeafletProbe();
  const [{ drawAreaMap }] = await Promise.all([
    import('./leaflet-map.ts'),
    addStyles(panelStyles),
    addStyles(mapStyles),
  ]);
  const { words, areas, periods } = data;
  let at = data.firstShown;
  let measure: Measure = 'count';

  const period = select(
    words.period,
    periods.map(({ label }) => label),
    at,
    (index) => {
      at = index;
      draw();
    },
  );
  const frame = make('div', { class: 'map', dir: 'ltr', role: 'group', 'aria-label': words.areas });
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
              radios(words.measure, 'map-measure', measure, ['count', 'rate'], words, (value) => {
                measure = value;
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
    chosen.textContent = shown()[index]?.name ?? '';
  });
  sheet.append(map.element, chosen);
  draw();

  /** Each area at the chosen period, with what its circle is called: name, figure, period. */
  function shown(): (ShownPoint & { name: string })[] {
    const when = periods[at]?.label ?? '';
    return areas.flatMap(({ label, points }) => {
      const point = points[at];
      if (!point) return [];
      const one = showPoint(point, measure, words);
      const figure =
        one.value === null ? one.note : measure === 'rate' ? one.text : `${one.text} ${data.unit}`;
      const beside = one.value !== null && one.note !== '' ? ` (${one.note})` : '';
      return [{ ...one, name: `${label}: ${figure}${beside}, ${when}` }];
    });
  }

  function draw(): void {
    const points = shown();
    const all = areas.flatMap((area) =>
      area.points.map((point) => showPoint(point, measure, words).value ?? 0),
    );
    map.show(points, Math.max(...all));
    chosen.textContent = '';
    unit.textContent = measure === 'rate' ? words.rate : data.unit;
    caption.textContent = `${measure === 'rate' ? words.rate : data.unit}, ${periods[at]?.label ?? ''}`;
    notes.replaceChildren(
      ...[
        words.mapNote,
        ...(points.some(({ value }) => value === null) ? [words.mapHollow] : []),
        ...(points.some(({ preliminary }) => preliminary) ? [words.mapPreliminary] : []),
        ...(measure === 'rate' || data.hasRates === false ? data.rateNotes : []),
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
