import { describe, expect, test } from 'vitest';
import {
  exportWeek,
  formatCsv,
  formatGeoJson,
  formatJson,
} from '../../../src/intake/export-week.ts';
import type { NewTip, StoredTip } from '../../../src/intake/store.ts';
import { newTip, varnamo } from './test-intake.ts';

const tip = (number: string, changes: Partial<NewTip> = {}): StoredTip => ({
  ...newTip(changes),
  number,
  status: 'received',
});
const tips = [
  tip('2026-0001', { timeBand: 'evening', flags: ['personal-data'] }),
  tip('2026-0002', { area: 'bredaryd', receivedAt: '2026-11-20T23:30:00Z' }),
  tip('2026-0003', { area: 'annan-plats', experience: 'safe' }),
  tip('2026-0004', { area: 'nedlagt' }),
];
const week = exportWeek(varnamo, '2026-W47', tips);

interface Collection {
  features: { geometry: unknown }[];
}

describe('a week’s files', () => {
  test('given a week, then the CSV opens right in Swedish Excel', () => {
    expect(formatCsv(week)).toBe(
      [
        '\ufeffRegisternummer;Mottaget;Vecka;Kategori;Upplevelse;Område (id);Område;Tid på dygnet;Flaggor',
        '2026-0001;2026-11-20;2026-W47;Ljus och sikt;Otrygg plats;centrum;Centrum;Kväll (16–22);Personuppgifter i texten',
        '2026-0002;2026-11-21;2026-W47;Ljus och sikt;Otrygg plats;bredaryd;Bredaryd;;',
        '2026-0003;2026-11-20;2026-W47;Ljus och sikt;Trygg plats;annan-plats;Annan plats;;',
        '2026-0004;2026-11-20;2026-W47;Ljus och sikt;Otrygg plats;nedlagt;nedlagt;;',
        '',
      ].join('\r\n'),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A1'])(
    'given an area whose name begins as a formula (%j), then the cell is harmless',
    (name) => {
      const publisher = { ...varnamo, areas: [{ id: 'centrum', name }] };
      const csv = formatCsv(exportWeek(publisher, '2026-W47', tips.slice(0, 1)));
      expect(csv).toMatch(new RegExp(`;"?'${name.replace(/[+()]/g, '\\$&')}"?;`));
    },
  );

  test('given a name with a semicolon or a quote, then the columns hold', () => {
    const publisher = { ...varnamo, areas: [{ id: 'centrum', name: 'Norr; "Ön"' }] };
    expect(formatCsv(exportWeek(publisher, '2026-W47', tips.slice(0, 1)))).toContain(
      ';"Norr; ""Ön""";',
    );
  });

  test('given a week, then the GeoJSON has a point where the area has one, and null elsewhere', () => {
    const { features } = JSON.parse(formatGeoJson(week, varnamo.areas)) as Collection;
    expect(features[0]).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [14.04, 57.186] },
      properties: {
        number: '2026-0001',
        receivedOn: '2026-11-20',
        week: '2026-W47',
        category: 'light',
        experience: 'unsafe',
        timeBand: 'evening',
        flags: ['personal-data'],
        area: 'centrum',
        areaName: 'Centrum',
      },
    });
    expect(features.slice(1).map(({ geometry }) => geometry)).toEqual([null, null, null]);
  });

  test('given a week, then nothing that is secret or said in words is in any file', () => {
    const files = formatCsv(week) + formatJson(week) + formatGeoJson(week, varnamo.areas);
    for (const secret of ['hash-1', 'tag-1', 'age1answer', 'Envelope', 'lookup']) {
      expect(files).not.toContain(secret);
    }
  });

  test('given a week without tips, then the files are there with headings only', () => {
    const empty = exportWeek(varnamo, '2026-W48', []);
    expect(formatCsv(empty).split('\r\n')).toHaveLength(2);
    expect(JSON.parse(formatGeoJson(empty, varnamo.areas))).toMatchObject({ features: [] });
  });
});
