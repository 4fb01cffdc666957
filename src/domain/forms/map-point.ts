/** The schema of a point on a map, the answer of the control `point`. */
import { z } from 'zod';
import { boxAround, isWithin, parsePoint, POINT_PATTERN } from '../publishers/map-point.ts';
import type { Position } from '../publishers/nearest-area.ts';

/** Text as `59.00123,15.49876`, around the publisher's middle and areas. Anything else is refused. */
export function mapPoint(
  areas: readonly { position?: Position | undefined }[],
  middle?: Position,
): z.ZodString {
  const own = areas.flatMap(({ position }) => position ?? []);
  const box = boxAround(middle ? [middle, ...own] : own);
  return z
    .string()
    .regex(POINT_PATTERN)
    .refine((text) => {
      const position = parsePoint(text);
      return position !== undefined && isWithin(position, box);
    });
}
