/** Where the telephone is, asked once, at the press of a button; never followed. Fetched with that press. */
import { formatPoint, isWithin, type Box } from '../../domain/publishers/map-point.ts';
import type { PositionWords } from '../../views/forms/form-view.ts';

export interface AskedPosition {
  /** What is to be said: how near it is, or why there is none. */
  said: string;
  /** As a form's point is written; absent when there is none, or when it lies outside the box. */
  point?: string | undefined;
}

export async function whereTelephoneIs(box: Box, words: PositionWords): Promise<AskedPosition> {
  try {
    const { latitude: lat, longitude: lon, accuracy } = await currentPosition();
    if (!isWithin({ lat, lon }, box)) return { said: words.outside };
    // To the nearest ten metres: it is a guess of the telephone's.
    const metres = String(Math.max(10, Math.round(accuracy / 10) * 10));
    return { said: words.found.replace('{n}', metres), point: formatPoint({ lat, lon }) };
  } catch {
    return { said: words.failed };
  }
}

function currentPosition(): Promise<GeolocationCoordinates> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      enableHighAccuracy: true,
      timeout: 20_000,
      maximumAge: 0,
    });
  });
}
