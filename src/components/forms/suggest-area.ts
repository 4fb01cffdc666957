/** The nearest area of the list, suggested by a point on the map. What has been chosen by hand stays. */
import { parsePoint } from '../../domain/publishers/map-point.ts';
import { nearestArea } from '../../domain/publishers/nearest-area.ts';
import type { PlaceMapData } from '../../views/forms/place-map.ts';

/** Chooses the nearest area when the list has no answer yet. Returns what is to be said about it. */
export function suggestArea(
  point: string,
  { areas, words }: Pick<PlaceMapData, 'areas' | 'words'>,
  list: Pick<HTMLSelectElement, 'value' | 'options' | 'selectedIndex'> | undefined,
): string {
  const position = parsePoint(point);
  const nearest = position && nearestArea(position, areas);
  if (!list || !nearest) return '';
  if (list.value === '') {
    list.value = nearest.id;
    return words.suggested.replace('{area}', () => nearest.name);
  }
  if (list.value === nearest.id) return '';
  const chosen = list.options[list.selectedIndex]?.text ?? '';
  return words.other.replace('{area}', () => nearest.name).replace('{chosen}', () => chosen);
}
