/** The week's tips by area on the site's own map: the same circles, words and table as the published figures have. */
import { open } from '../../components/statistics/area-map/area-map-panel.ts';
import { isCountedEvent } from '../../domain/est/coded-tip.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { explore as words } from '../../i18n/sv/explore.ts';
import type { AreaMapData, MapArea } from '../../views/statistics/area-map.ts';
import { LENGTH_PLACE } from '../../views/statistics/word-places.ts';
import type { WeekMaterial } from './use-week-material.ts';

/** Draws the map in `place`, at `week`; the weeks before can be chosen. */
export function openWeekMap(
  place: HTMLElement,
  material: WeekMaterial,
  weeks: readonly string[],
): Promise<void> {
  return open(place, mapData(material, weeks));
}

function mapData({ desk, tips }: WeekMaterial, weeks: readonly string[]): AreaMapData {
  const { areas } = desk.page.publisher;
  const events = tips.filter(isCountedEvent);
  const onMap = areas.flatMap(({ id, name, position }): MapArea[] =>
    position
      ? [
          {
            id,
            label: name,
            finding: '',
            position,
            points: weeks.map((week) => {
              const count = events.filter((tip) => tip.area === id && tip.isoWeek === week).length;
              return {
                kind: 'value',
                count: { value: count, text: String(count) },
                note: '',
                preliminary: false,
              };
            }),
          },
        ]
      : [],
  );
  return {
    locale: 'sv-SE',
    own: {},
    unit: deskWeek.map.unit,
    areWhole: true,
    periods: weeks.map((week) => ({ id: week, label: deskWeek.week.name(week), short: week })),
    breaks: [],
    hasRates: undefined,
    rateNotes: [],
    areas: onMap,
    elsewhere: [
      ...areas.filter(({ position }) => position === undefined).map(({ name }) => name),
      deskWeek.code.elsewhere,
    ],
    firstShown: weeks.length - 1,
    words: {
      basis: words.basis,
      count: words.count,
      rate: words.rate,
      rateUnit: words.rateUnit,
      noPopulation: words.noPopulation,
      period: deskWeek.week.choose,
      areas: words.areas,
      zoomIn: words.zoomIn,
      zoomOut: words.zoomOut,
      whole: words.whole,
      mapNote: words.mapNote,
      mapHollow: words.mapHollow,
      mapPreliminary: words.mapPreliminary,
      notOnMap: words.notOnMap,
      table: words.table,
      area: words.area,
      figure: words.figure,
      note: words.note,
      kilometres: words.kilometres(7).replace('7', LENGTH_PLACE),
      metres: words.metres(7).replace('7', LENGTH_PLACE),
    },
  };
}
