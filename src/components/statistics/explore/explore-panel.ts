/**
 * The opened chart: choices, the drawing, and under it one period at a time in words. The slider is the keyboard's and
 * the screen reader's way through the points; the pointer moves the same place.
 */
import type { ExploreData } from '../../../views/statistics/explore-data.ts';
import { FINDING_PLACE } from '../../../views/statistics/word-places.ts';
import { createChartCanvas } from './chart-canvas.ts';
import { addStyles, calmVoice, inOwn, make, radios, select } from './dom.ts';
import panelStyles from './explore-panel.css?url';
import { drawSwatch } from './marks.ts';
import { notesOf, readoutOf } from './readout.ts';
import { describePeriod, firstChoice, shownSeries, type Choice } from './selection.ts';
import { onThemeChange, readTheme } from './theme.ts';

export async function open(place: HTMLElement, data: ExploreData): Promise<void> {
  await addStyles(panelStyles);
  const { words } = data;
  let choice = firstChoice(data);
  /** Where the reader stands, among all the periods: the latest one with a figure. */
  let at = Math.max(
    0,
    data.periods.findLastIndex((_, p) => data.series.some(({ points }) => points[p]?.count)),
  );

  const unit = make('p', { class: 'small soft' });
  const canvas = make('canvas', { role: 'img' });
  const box = make('div', { class: 'canvas', dir: 'ltr' }, canvas);
  const empty = make('p', { hidden: true }, words.noSeries);
  const slider = make('input', { type: 'range', id: 'explore-cursor', step: 1, dir: 'ltr' });
  slider.setAttribute('aria-describedby', 'explore-hint');
  const readout = make('div', { class: 'readout' });
  const notes = make('ul', { class: 'notes small' });
  const live = make('p', { class: 'visually-hidden', role: 'status' });
  const say = calmVoice(live);
  const chart = createChartCanvas(canvas, (index) => {
    if (choice.from + index === at) return;
    at = choice.from + index;
    draw();
  });

  const change = (changed: Partial<Choice>) => {
    choice = { ...choice, ...changed };
    at = Math.min(Math.max(at, choice.from), choice.to);
    draw();
  };
  const labels = data.periods.map(({ label }) => label);
  const from = select(words.from, labels, choice.from, (index) => {
    to.input.selectedIndex = Math.max(index, choice.to);
    change({ from: index, to: to.input.selectedIndex });
  });
  const to = select(words.to, labels, choice.to, (index) => {
    from.input.selectedIndex = Math.min(index, choice.from);
    change({ to: index, from: from.input.selectedIndex });
  });
  const swatches = data.series.map(() =>
    make('canvas', { class: 'swatch', 'aria-hidden': 'true' }),
  );
  const boxes = data.series.map(({ id, label }, s) => {
    const input = make('input', { type: 'checkbox', value: id });
    input.checked = choice.shown.has(id);
    input.addEventListener('change', () => {
      const shown = new Set(choice.shown);
      if (input.checked) shown.add(id);
      else shown.delete(id);
      change({ shown });
    });
    return make('label', {}, input, swatches[s] ?? '', make('span', inOwn(data.own), label));
  });
  slider.addEventListener('input', () => {
    at = Number(slider.value);
    draw();
    const shown = shownSeries(data, choice);
    say(describePeriod(data.periods[at]?.label ?? '', shown, at - choice.from));
  });
  place.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') chart.hideTooltip();
  });

  place.append(
    make(
      'div',
      { class: 'explore' },
      ...(data.series.length > 1
        ? [make('fieldset', {}, make('legend', {}, words.series), ...boxes)]
        : []),
      make(
        'div',
        { class: 'choices-row' },
        radios(words.form, 'form', choice.form, ['line', 'bar'], words, (form) => change({ form })),
        ...(data.hasRates === true
          ? [
              radios(words.basis, 'basis', 'count', ['count', 'rate'], words, (basis) =>
                change({ basis }),
              ),
            ]
          : []),
        make('div', { class: 'range' }, from.box, to.box),
      ),
      make(
        'div',
        { class: 'sheet drawing' },
        unit,
        empty,
        box,
        make(
          'div',
          { class: 'cursor' },
          make('label', { for: 'explore-cursor' }, words.cursor),
          make('span', { id: 'explore-hint', class: 'small soft' }, words.cursorHint),
          slider,
        ),
        readout,
      ),
      notes,
      live,
    ),
  );
  onThemeChange(draw);
  draw();

  function draw(): void {
    const series = shownSeries(data, choice);
    const periods = data.periods.slice(choice.from, choice.to + 1);
    const theme = readTheme(box);
    const breaks = data.breaks.flatMap(({ period }) => {
      const index = periods.findIndex(({ id }) => id >= period);
      return index > 0 ? [index] : [];
    });
    swatches.forEach((swatch, s) => drawSwatch(swatch, s, choice.form, theme));
    empty.hidden = series.length > 0;
    box.hidden = series.length === 0;
    unit.textContent = choice.basis === 'rate' ? words.rate : data.unit;
    for (const [name, value] of Object.entries(inOwn(choice.basis === 'rate' ? {} : data.own))) {
      if (value === undefined) unit.removeAttribute(name);
      else unit.setAttribute(name, String(value));
    }
    canvas.setAttribute(
      'aria-label',
      words.picture.replace(
        FINDING_PLACE,
        series.map(({ label, finding }) => `${label}: ${finding}`).join(' '),
      ),
    );
    slider.min = String(choice.from);
    slider.max = String(choice.to);
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', data.periods[at]?.label ?? '');
    readout.replaceChildren(...readoutOf(data, choice.basis, series, at, choice.from));
    notes.replaceChildren(...notesOf(data, choice, series));
    chart.draw(
      {
        series,
        form: choice.form,
        periods,
        breaks,
        cursor: at - choice.from,
        areWhole: data.areWhole,
        locale: data.locale,
      },
      theme,
    );
  }
}
