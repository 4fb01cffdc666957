/** The shapes of points, one for each series of a drawing: told apart without colour. */
import { circle, written } from './chart-drawing.ts';

const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => circle(x, y),
  (x, y) => `M${written(x - 4)} ${written(y - 4)}h8v8h-8z`,
  (x, y) => `M${x} ${written(y - 5)}l5 9h-10z`,
  (x, y) => `M${x} ${written(y - 5.5)}l5.5 5.5-5.5 5.5-5.5-5.5z`,
];

/** @param index Which of the series, 0 to 3; further ones begin again. */
export function drawShape(index: number, x: number, y: number): string {
  return SHAPES[index % SHAPES.length]?.(x, y) ?? '';
}
