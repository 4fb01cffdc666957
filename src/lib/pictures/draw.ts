/** Draws a picture at build time: boxes and text to SVG (satori), SVG to PNG (resvg). */
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import bold from './bold.woff?inline';
import regular from './regular.woff?inline';

/** A box, in the few properties of CSS that satori knows, with text or boxes inside. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

const WIDTH = 1200;
const HEIGHT = 630;

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
const fonts: SatoriOptions['fonts'] = [
  { name: 'Hyperlegible', data: bytesOf(regular), weight: 400, style: 'normal' },
  { name: 'Hyperlegible', data: bytesOf(bold), weight: 700, style: 'normal' },
];

/** The picture as PNG, 1200 × 630: the size that those who show links ask for. */
export async function drawPicture(box: Box): Promise<Uint8Array<ArrayBuffer>> {
  // Satori asks for React's element type, and reads no more of it than a box has; an element names a key.
  const svg = await satori({ ...box, key: null }, { width: WIDTH, height: HEIGHT, fonts });
  // The text is paths by now: fonts of the machine would make the pictures differ between machines.
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return new Uint8Array(image.asPng());
}
