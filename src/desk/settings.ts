/** The desk's own lists, kept as sealed records of the kind `setting`: places, and text blocks. */
import { deskInbox } from '../i18n/sv/desk-inbox.ts';
import type { Desk } from './contract.ts';

export const PLACES = 'places';
export const TEXT_BLOCKS = 'text-blocks';

export interface TextBlock {
  name: string;
  text: string;
}

/** The publisher's own list of places, and the revision that it was read at. */
export function placesOf(desk: Desk): { places: readonly string[]; revision: number } {
  const record = settingOf(desk, PLACES);
  const places = record && (record.content as { places?: unknown } | null)?.places;
  return {
    places: Array.isArray(places) ? places.filter((place) => typeof place === 'string') : [],
    revision: record?.revision ?? 0,
  };
}

/** The text blocks; those that the program comes with until somebody has saved others. */
export function textBlocksOf(desk: Desk): { blocks: readonly TextBlock[]; revision: number } {
  const record = settingOf(desk, TEXT_BLOCKS);
  const blocks = record && (record.content as { blocks?: unknown } | null)?.blocks;
  return {
    blocks: Array.isArray(blocks) ? blocks.filter(isTextBlock) : deskInbox.answer.blocks,
    revision: record?.revision ?? 0,
  };
}

/** Names in capitals that are no person's: areas, places, the municipality's own. */
export function knownPlaces(desk: Desk): readonly string[] {
  const { areas, name, shortName, priorityAreas } = desk.page.publisher;
  return [
    ...areas.map((area) => area.name),
    ...priorityAreas.map((area) => area.title),
    ...placesOf(desk).places,
    name,
    shortName,
  ];
}

function settingOf(desk: Desk, id: string) {
  return desk.records('setting').find((record) => record.id === id);
}

function isTextBlock(value: unknown): value is TextBlock {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'text' in value &&
    typeof value.name === 'string' &&
    typeof value.text === 'string'
  );
}
