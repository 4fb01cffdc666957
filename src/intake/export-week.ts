/**
 * A week's tips for the EST cycle: what is needed for counting and placing, no words of the sender's
 * and no identity. With a key every envelope is opened, and what stands beside it is compared with
 * what was sealed.
 */
import { AREA_ELSEWHERE } from '../domain/tips/choices.ts';
import { dayOf } from '../domain/calendar/days.ts';
import { semicolonCsv } from '../domain/open-data/harmless-cell.ts';
import type { IntakeArea } from './contract.ts';
import { CSV_COLUMNS, LABELS } from './export-labels.ts';
import { openTip, type OpenedTip } from './seal.ts';
import type { StoredTip } from './store.ts';

export interface ExportedTip {
  number: string;
  receivedOn: string;
  week: string;
  category: StoredTip['category'];
  experience: StoredTip['experience'];
  area: { id: string; name: string };
  timeBand: NonNullable<StoredTip['timeBand']> | null;
  flags: readonly string[];
}

export interface WeekExport {
  publisher: string;
  name: string;
  week: string;
  tips: ExportedTip[];
}

/** The week as it is exported. `tips` are the publisher's and the week's. */
export function exportWeek(
  publisher: { slug: string; name: string; areas: readonly IntakeArea[] },
  week: string,
  tips: readonly StoredTip[],
): WeekExport {
  return {
    publisher: publisher.slug,
    name: publisher.name,
    week,
    tips: tips.map((tip) => ({
      number: tip.number,
      receivedOn: dayOf(new Date(tip.receivedAt)),
      week: tip.isoWeek,
      category: tip.category,
      experience: tip.experience,
      area: { id: tip.area, name: nameOfArea(tip.area, publisher.areas) },
      timeBand: tip.timeBand ?? null,
      flags: tip.flags,
    })),
  };
}

/** CSV that Swedish Excel opens right. */
export function formatCsv({ tips }: WeekExport): string {
  const rows = tips.map((tip) => [
    tip.number,
    tip.receivedOn,
    tip.week,
    LABELS.category[tip.category],
    LABELS.experience[tip.experience],
    tip.area.id,
    tip.area.name,
    tip.timeBand === null ? '' : LABELS.timeBand[tip.timeBand],
    tip.flags.map((flag) => LABELS.flag[flag] ?? flag).join(', '),
  ]);
  return semicolonCsv([[...CSV_COLUMNS], ...rows]);
}

/** GeoJSON (RFC 7946), one feature a tip, at the middle of its area; null where that has no position. */
export function formatGeoJson(week: WeekExport, areas: readonly IntakeArea[]): string {
  const positions = new Map(areas.map(({ id, position }) => [id, position]));
  return formatJson({
    type: 'FeatureCollection',
    features: week.tips.map(({ area, ...properties }) => {
      const position = positions.get(area.id);
      return {
        type: 'Feature',
        geometry: position ? { type: 'Point', coordinates: [position.lon, position.lat] } : null,
        properties: { ...properties, area: area.id, areaName: area.name },
      };
    }),
  });
}

export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export interface OpenedWeek {
  /** The register number, what was sealed, and the contact details when they have not been erased. */
  opened: { tip: StoredTip; content: OpenedTip }[];
  /** Register numbers of tips that the key does not open, or whose envelope is damaged. */
  unopened: string[];
}

/** Opens every envelope of the week with one identity. */
export async function openWeek(tips: readonly StoredTip[], identity: string): Promise<OpenedWeek> {
  const week: OpenedWeek = { opened: [], unopened: [] };
  for (const tip of tips) {
    try {
      week.opened.push({ tip, content: await openTip(tip, identity) });
    } catch {
      week.unopened.push(tip.number);
    }
  }
  return week;
}

/** The full copy: everything that was written, contact details included. For authorised eyes only. */
export function formatFullCopy(week: WeekExport, { opened }: OpenedWeek): string {
  const contents = new Map(opened.map(({ tip, content }) => [tip.number, content]));
  return formatJson({
    ...week,
    tips: week.tips.map((tip) => {
      const content = contents.get(tip.number);
      return {
        ...tip,
        lang: content?.lang,
        answers: content?.answers,
        contact: content?.contact ?? null,
      };
    }),
  });
}

/** An area's name, also when it has left the content. */
export function nameOfArea(id: string, areas: readonly IntakeArea[]): string {
  // An area may have left the content since the tip came; its id still says which it was.
  return id === AREA_ELSEWHERE
    ? LABELS.elsewhere
    : (areas.find((area) => area.id === id)?.name ?? id);
}
