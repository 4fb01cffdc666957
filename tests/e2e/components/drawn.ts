/**
 * What the components look like, in words that can be compared: for every part of every example its place, its size and
 * its colours. Pictures would differ between browsers and machines in how the edges of letters are drawn; what a person
 * would call a change (a place, a size, a colour, a part that is there or not) shows here.
 */
import type { Page } from '@playwright/test';

/** One part of an example. Places and sizes are in CSS pixels, from the example's upper left corner. */
export interface DrawnPart {
  /** The example, and the element in it: `Notice: Fara › p.title`. */
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** `text #1c1b18`, `ground #ffffff`, `edge #d8d4cc`: those that it has. */
  colours: string;
}

/** Reads all examples of the page, in the order in which they stand. */
export async function readDrawn(page: Page): Promise<DrawnPart[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page.evaluate(readParts);
}

/** Runs in the page. */
function readParts(): DrawnPart[] {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  // Browsers write a computed colour in several ways; a drawn pixel has one.
  const hex = (colour: string): string => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    if (!pixel) throw new Error('No canvas.');
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
    const text = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    const found = alpha === 0 ? '' : `#${text}${alpha === 255 ? '' : `/${alpha}`}`;
    known.set(colour, found);
    return found;
  };
  const coloursOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    );
    const edges = (['Top', 'Right', 'Bottom', 'Left'] as const)
      .filter((side) => parseFloat(style[`border${side}Width`]) > 0)
      .map((side) => hex(style[`border${side}Color`]));
    const parts = [
      ['text', hasText ? hex(style.color) : ''],
      ['ground', hex(style.backgroundColor)],
      ['edge', [...new Set(edges)].filter((edge) => edge !== '').join(' ')],
    ];
    return parts.flatMap(([what, colour]) => (colour ? `${what} ${colour}` : [])).join(', ');
  };
  const nameOf = (element: Element): string => {
    // Astro's own classes change with the file's path.
    const classes = [...element.classList].filter((name) => !name.startsWith('astro-'));
    return [element.localName, ...classes.slice(0, 2)].join('.');
  };
  return [...document.querySelectorAll<HTMLElement>('[data-example]')].flatMap((example) => {
    const from = example.getBoundingClientRect();
    return [example, ...example.querySelectorAll('*')]
      .filter((element) => element.closest('svg') === null || element.localName === 'svg')
      .flatMap((element) => {
        const box = element.getBoundingClientRect();
        const colours = coloursOf(element);
        const isDrawn = colours !== '' || ['svg', 'img', 'input'].includes(element.localName);
        if (element !== example && (!isDrawn || box.width <= 1 || box.height <= 1)) return [];
        return {
          name: `${example.dataset['example'] ?? ''} › ${nameOf(element)}`,
          x: Math.round(box.left - from.left),
          y: Math.round(box.top - from.top),
          width: Math.round(box.width),
          height: Math.round(box.height),
          colours,
        };
      });
  });
}

const IN = ' › ';

/** As it is kept: a heading for each example, and a line for each part. */
export function writeParts(parts: readonly DrawnPart[]): string {
  const byExample = Map.groupBy(parts, ({ name }) => name.split(IN, 1)[0] ?? '');
  return [...byExample]
    .map(([example, own]) => {
      const lines = own.map(({ name, x, y, width, height, colours }) =>
        `${name.slice(example.length + IN.length)} ${x} ${y} ${width} ${height} ${colours}`.trim(),
      );
      return `# ${example}\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** @throws Error for a line that `writeParts` does not write */
export function parseParts(text: string): DrawnPart[] {
  let example = '';
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) {
        example = line.slice(2);
        return [];
      }
      const part = /^(\S+) (-?\d+) (-?\d+) (\d+) (\d+)(?: (.*))?$/.exec(line);
      if (!part) throw new Error(`Not a drawn part: ${line}`);
      const [, name = '', x, y, width, height, colours = ''] = part;
      return {
        name: example + IN + name,
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height: Number(height),
        colours,
      };
    });
}

/** Browsers round the widths of letters differently: so many pixels, and this share of the length. */
const PIXELS = 3;
const SHARE = 0.03;

/** What has changed, in words; empty where a person would see no difference. */
export function differences(kept: readonly DrawnPart[], drawn: readonly DrawnPart[]): string[] {
  const before = kept.map(({ name }) => name);
  const now = drawn.map(({ name }) => name);
  const gone = before.filter((name) => !now.includes(name));
  const come = now.filter((name) => !before.includes(name));
  if (gone.length > 0 || come.length > 0 || before.length !== now.length) {
    return [
      `${before.length} parts, now ${now.length}`,
      ...gone.map((name) => `gone: ${name}`),
      ...come.map((name) => `new: ${name}`),
    ];
  }
  return kept.flatMap((part, index) => {
    const other = drawn[index];
    if (other?.name !== part.name) return [`another order: ${part.name}, now ${other?.name ?? ''}`];
    const moved = (['x', 'y', 'width', 'height'] as const).filter(
      (side) => Math.abs(part[side] - other[side]) > PIXELS + SHARE * Math.abs(part[side]),
    );
    return [
      ...moved.map((side) => `${part.name}: ${side} ${part[side]}, now ${other[side]}`),
      ...(part.colours === other.colours
        ? []
        : [`${part.name}: ${part.colours}, now ${other.colours}`]),
    ];
  });
}
