/** What tells the series apart besides their colour: the shape of their points, the pattern of their bars. */
import type { PointOptions } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import type { Theme } from './theme.ts';

const SHAPES = ['circle', 'rect', 'triangle', 'rectRot'] as const;

export function shapeOf(index: number): (typeof SHAPES)[number] {
  return SHAPES[index % SHAPES.length] ?? 'circle';
}

const TILE = 8;
/** Lines of each pattern within a tile; the first series is filled. */
const PATTERNS: readonly (readonly [number, number, number, number][])[] = [
  [],
  [
    [0, TILE, TILE, 0],
    [-2, 2, 2, -2],
    [TILE - 2, TILE + 2, TILE + 2, TILE - 2],
  ],
  [[0, TILE / 2, TILE, TILE / 2]],
  [
    [0, TILE / 2, TILE, TILE / 2],
    [TILE / 2, 0, TILE / 2, TILE],
  ],
];

/** The fill of a series' bars: solid, striped, lined or squared, in the series' colour on the ground. */
export function fillOf(index: number, colour: string, ground: string): string | CanvasPattern {
  const lines = PATTERNS[index % PATTERNS.length] ?? [];
  if (lines.length === 0) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.fillStyle = ground;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
}

const SWATCH = 22;

/** The mark of a series beside its name, as the drawing has it. */
export function drawSwatch(
  swatch: HTMLCanvasElement,
  index: number,
  form: 'line' | 'bar',
  { series, surface, ink }: Theme,
): void {
  const sharpness = devicePixelRatio;
  swatch.width = swatch.height = SWATCH * sharpness;
  const context = swatch.getContext('2d');
  if (!context) return;
  const colour = series[index % series.length] ?? ink;
  context.scale(sharpness, sharpness);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  if (form === 'bar') {
    context.fillStyle = fillOf(index, colour, surface);
    context.fillRect(3, 3, SWATCH - 6, SWATCH - 6);
    context.strokeRect(3, 3, SWATCH - 6, SWATCH - 6);
    return;
  }
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, SWATCH / 2);
  context.lineTo(SWATCH, SWATCH / 2);
  context.stroke();
  drawPoint(
    context,
    { pointStyle: shapeOf(index), radius: 6 } as PointOptions,
    SWATCH / 2,
    SWATCH / 2,
  );
}
