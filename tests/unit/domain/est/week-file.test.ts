import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semicolonCsv } from '../../../../src/domain/open-data/harmless-cell.ts';
import { readReport } from '../../../../src/domain/est/reported-week.ts';
import {
  countRows,
  measureRows,
  weekFile,
  weekGeoJson,
} from '../../../../src/domain/est/week-file.ts';
import { AREAS, measureOf, PLACES, tipOf, tipsOf } from './tips.ts';

const publisher = { slug: 'nyby', areas: AREAS, places: PLACES };
const tips = [
  ...tipsOf(3, '2026-W47', { place: 'stationen' }),
  tipOf('2026-W47', { area: 'norrby', category: 'traffic' }),
  tipOf('2026-W46'),
  tipOf('2026-W47', { experience: 'safe' }),
];
const reported = [
  {
    reporter: 'police' as const,
    week: '2026-W47',
    category: 'theft' as const,
    area: 'norrby',
    timeBand: 'night' as const,
    count: 2,
  },
];
const closed = {
  week: '2026-W47',
  delivery: 'done' as const,
  effect: 'cannot-tell' as const,
  reason: 'Anna ringde',
};
const file = weekFile(publisher, '2026-W47', { tips, reported, measures: [measureOf({ closed })] });

describe('the week’s file', () => {
  test('has counts by reporter, category, area, place and time', () => {
    expect(
      file.counts.map(({ reporter, category, area, place, count }) =>
        [reporter, category, area, place, count].join(' '),
      ),
    ).toEqual([
      'police theft norrby  2',
      'residents light centrum stationen 3',
      'residents traffic norrby  1',
    ]);
    expect(measureRows(file, AREAS)[1]).toEqual([
      'Buskar och träd',
      '',
      'Kommunen',
      '2026-W46',
      '2026-11-20',
      'Gjort',
      'Går inte att säga',
    ]);
  });

  test('as CSV it can be read in again, and says the same', () => {
    const rows = parse(semicolonCsv(countRows(file)), { delimiter: ';', bom: true });
    const { counts, findings } = readReport(
      rows.map((cells, index) => ({ line: index + 1, cells })),
      publisher,
    );
    expect(findings).toEqual([]);
    expect(counts.map(({ place, ...rest }) => ({ ...rest, place: place ?? null }))).toEqual(
      file.counts.map((one) => ({ ...one, week: '2026-W47' })),
    );
  });

  test('another municipality reads it as another’s', () => {
    const rows = parse(semicolonCsv(countRows(file)), { delimiter: ';', bom: true });
    const { counts, otherAreas } = readReport(
      rows.map((cells, index) => ({ line: index + 1, cells })),
      { areas: [{ id: 'ost', name: 'Öst' }], places: [], another: { areas: { norrby: 'ost' } } },
    );
    expect(otherAreas).toEqual(['centrum', 'norrby']);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(counts.filter(({ area }) => area === 'ost')).toHaveLength(2);
  });

  test('GeoJSON has one feature an area: a point where the area has one, null elsewhere', () => {
    const { features } = weekGeoJson(file, AREAS);
    expect(features.map(({ geometry, properties }) => [geometry, properties.area])).toEqual([
      [{ type: 'Point', coordinates: [15.5, 59] }, 'centrum'],
      [null, 'norrby'],
    ]);
    expect(features[1]?.properties.counts).toHaveLength(2);
  });
});

describe('nobody can be found in a week’s file', () => {
  test('whatever a tip, a place or a measure holds, none of it comes out', () => {
    // A canary in every field that could hold a text, and in fields that nobody has asked for.
    const canary = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `KANARIE${text}`);
    fc.assert(
      fc.property(canary, fc.nat({ max: 5 }), (secret, count) => {
        const leaky = tipsOf(count + 1, '2026-W47', {
          number: secret,
          area: secret,
          place: secret,
          priorityArea: secret,
          senderSigns: [secret],
        }).map((tip) => ({ ...tip, text: secret, contact: { email: secret } }));
        const measure = measureOf({
          id: secret,
          what: secret,
          role: secret,
          area: secret,
          priority: secret,
          closed: { ...closed, reason: secret },
        });
        const made = weekFile(publisher, '2026-W47', {
          tips: leaky,
          reported: [{ ...reported[0], area: secret, place: secret } as never],
          measures: [measure],
        });
        const written = [
          JSON.stringify(made),
          semicolonCsv(countRows(made)),
          semicolonCsv(measureRows(made, AREAS)),
          JSON.stringify(weekGeoJson(made, AREAS)),
        ];
        for (const text of written) expect(text).not.toContain('KANARIE');
        // The count itself is there: what is hidden is who and what, not that.
        expect(made.counts.some((one) => one.count === count + 1)).toBe(true);
      }),
    );
  });

  test('no time finer than a week and no number of the register', () => {
    const text = JSON.stringify(file) + JSON.stringify(weekGeoJson(file, AREAS));
    expect(text).not.toMatch(/\d{2}:\d{2}/);
    for (const { number } of tips) expect(text).not.toContain(number);
  });
});
