/**
 * The week as others get it: counts and coded decisions. No field of these types holds a free text, a number of the
 * register, a time finer than a week or a point finer than an area, so that no file made from them can name anybody. It
 * is for the EST group, not for publication: small counts are not hidden in it.
 */
import type { Day } from '../calendar/days.ts';
import { AREA_ELSEWHERE } from '../tips/choices.ts';
import { isCountedEvent, type CodedTip, type TimeBand } from './coded-tip.ts';
import type { Delivery, Effect, EstCategory, MeasureKind, Reporter, Responsible } from './codes.ts';
import { stateInWeek, type Measure } from './cycle.ts';
import {
  CATEGORY_WORDS,
  DELIVERY_WORDS,
  EFFECT_WORDS,
  ELSEWHERE_WORDS,
  MEASURE_KIND_WORDS,
  REPORT_COLUMNS,
  REPORTER_WORDS,
  TIME_BAND_WORDS,
} from './file-words.ts';
import type { NamedCode, ReportedCount } from './reported-week.ts';
import { bandOf, groupBy } from './week-counts.ts';

/** A measure without its words: what sort, whose, when, and what became of it. */
export interface CodedMeasure {
  kind: MeasureKind;
  area: string | null;
  responsible: Responsible;
  decidedWeek: string;
  due: Day;
  delivery: Delivery | null;
  effect: Effect | null;
}

export interface WeekFile {
  format: 'trygghetsloftet-vecka/1';
  publisher: string;
  week: string;
  counts: {
    reporter: Reporter;
    category: EstCategory;
    area: string;
    place: string | null;
    timeBand: TimeBand;
    count: number;
  }[];
  measures: CodedMeasure[];
}

/**
 * The week's file. Only short names that are in the publisher's lists come out; anything else an area or place may hold
 * is told as elsewhere.
 */
export function weekFile(
  publisher: { slug: string; areas: readonly NamedCode[]; places: readonly NamedCode[] },
  week: string,
  material: {
    tips: readonly CodedTip[];
    reported: readonly ReportedCount[];
    measures: readonly Measure[];
  },
): WeekFile {
  const known = (id: string | undefined, codes: readonly NamedCode[]) =>
    codes.find((code) => code.id === id)?.id;
  const areaOf = (area: string | undefined) => known(area, publisher.areas) ?? AREA_ELSEWHERE;
  const placeOf = (place: string | undefined) => known(place, publisher.places) ?? null;
  const own = material.tips
    .filter((tip) => tip.isoWeek === week && isCountedEvent(tip))
    .map((tip) => ({
      reporter: 'residents' as const,
      category: tip.category,
      area: areaOf(tip.area),
      place: placeOf(tip.place),
      timeBand: bandOf(tip),
      count: 1,
    }));
  const others = material.reported
    .filter((one) => one.week === week && one.reporter !== 'residents')
    .map(({ reporter, category, area, place, timeBand, count }) => ({
      reporter,
      category,
      area: areaOf(area),
      place: placeOf(place),
      timeBand,
      count,
    }));
  const keyOf = ({ reporter, category, area, place, timeBand }: WeekFile['counts'][number]) =>
    [reporter, category, area, place ?? '', timeBand].join('/');
  const counts = [...groupBy([...own, ...others], keyOf).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, count: group.reduce((sum, { count }) => sum + count, 0) }] : [];
  });
  return {
    format: 'trygghetsloftet-vecka/1',
    publisher: publisher.slug,
    week,
    counts: counts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    measures: material.measures
      .filter((measure) => stateInWeek(measure, week) !== undefined)
      .map(({ kind, area, responsible, decidedWeek, due, closed }) => ({
        kind,
        area: area === undefined ? null : areaOf(area),
        responsible,
        decidedWeek,
        due,
        delivery: closed?.week === week ? closed.delivery : null,
        effect: closed?.week === week ? closed.effect : null,
      })),
  };
}

/** The counts as rows of the import template: what goes out can be read in again, here or elsewhere. */
export function countRows({ week, counts }: WeekFile): string[][] {
  return [
    [...REPORT_COLUMNS],
    ...counts.map(({ reporter, category, area, place, timeBand, count }) => [
      REPORTER_WORDS[reporter],
      week,
      CATEGORY_WORDS[category],
      area,
      place ?? '',
      TIME_BAND_WORDS[timeBand],
      String(count),
    ]),
  ];
}

/** Columns of the sheet of measures. */
export const MEASURE_COLUMNS = [
  'Slag',
  'Område',
  'Ansvarar',
  'Beslutad vecka',
  'Klar senast',
  'Blev det gjort?',
  'Hjälpte det?',
] as const;

/** The measures as rows, in the words of the file. */
export function measureRows({ measures }: WeekFile, areas: readonly NamedCode[]): string[][] {
  return [
    [...MEASURE_COLUMNS],
    ...measures.map(({ kind, area, responsible, decidedWeek, due, delivery, effect }) => [
      MEASURE_KIND_WORDS[kind],
      area === null ? '' : nameOf(area, areas),
      REPORTER_WORDS[responsible],
      decidedWeek,
      due,
      delivery === null ? '' : DELIVERY_WORDS[delivery],
      effect === null ? '' : EFFECT_WORDS[effect],
    ]),
  ];
}

/** GeoJSON (RFC 7946), one feature an area with its counts; null geometry where the area has no point. */
export function weekGeoJson(
  { week, counts }: WeekFile,
  areas: readonly (NamedCode & { position?: { lat: number; lon: number } | undefined })[],
) {
  const all = [...areas, { id: AREA_ELSEWHERE, name: ELSEWHERE_WORDS, position: undefined }];
  return {
    type: 'FeatureCollection' as const,
    features: all.flatMap(({ id, name, position }) => {
      const own = counts.filter(({ area }) => area === id);
      if (own.length === 0) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: position
            ? { type: 'Point' as const, coordinates: [position.lon, position.lat] }
            : null,
          properties: {
            week,
            area: id,
            areaName: name,
            counts: own.map(({ reporter, category, timeBand, count }) => ({
              reporter,
              category,
              timeBand,
              count,
            })),
          },
        },
      ];
    }),
  };
}

function nameOf(area: string, areas: readonly NamedCode[]): string {
  if (area === AREA_ELSEWHERE) return ELSEWHERE_WORDS;
  return areas.find(({ id }) => id === area)?.name ?? area;
}
