/**
 * What axe does not measure: how fields, buttons and the ring of focus stand out from what is around them (WCAG 1.4.11). Colours
 * are read as the browser paints them, whatever they were written as.
 */
import type { Page } from '@playwright/test';

/** The least that is asked of what is not text. */
const LEAST = 3;

/** Buttons and fields whose edge and ground both come too close to what they stand on. */
export function faintControls(page: Page): Promise<string[]> {
  return measure(page, 'controls');
}

/** The ring around what has focus now; nothing has it: nothing is said. */
export function faintRing(page: Page): Promise<string[]> {
  return measure(page, 'ring');
}

function measure(page: Page, what: 'controls' | 'ring'): Promise<string[]> {
  return page.evaluate(
    ({ wanted, least }) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      type Colour = [red: number, green: number, blue: number, alpha: number];
      const read = (colour: string): Colour => {
        if (!pen) throw new Error('no canvas');
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
        return [red, green, blue, alpha / 255];
      };
      const light = ([red, green, blue]: Colour) => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
          const share = value / 255;
          return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: Colour, other: Colour) => {
        const [low, high] = [light(one), light(other)].toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        return (high + 0.05) / (low + 0.05);
      };
      /** The first ground behind that is not seen through. */
      const groundOf = (element: Element | null): Colour => {
        for (let at = element; at; at = at.parentElement) {
          const colour = read(getComputedStyle(at).backgroundColor);
          if (colour[3] > 0.99) return colour;
        }
        return [255, 255, 255, 1];
      };
      const name = (element: Element) => element.outerHTML.slice(0, 110);

      if (wanted === 'ring') {
        const element = document.activeElement;
        if (!element || element === document.body) return [];
        const { outlineStyle, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
        if (outlineStyle === 'none') return [];
        // A ring that is drawn inward lies on the element's own ground.
        const ground = groundOf(parseFloat(outlineOffset) < 0 ? element : element.parentElement);
        // A light line and a dark one side by side: on every ground one of them is seen.
        const edge = /^(?:rgb|color|oklch)[^)]*\)/.exec(boxShadow)?.[0];
        const found = Math.max(
          contrast(read(outlineColor), ground),
          edge === undefined ? 0 : contrast(read(edge), ground),
        );
        return found < least ? [`ring ${found.toFixed(2)}: ${name(element)}`] : [];
      }
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(button, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=range]))',
        ),
      ].filter((element) => element.checkVisibility() && !element.matches(':disabled'));
      return controls.flatMap((element) => {
        const around = groundOf(element.parentElement);
        const style = getComputedStyle(element);
        // The edge may be that of what is inside: a mark on a map.
        const parts = [element, ...element.querySelectorAll('*')].map((part) => {
          const { borderBlockEndColor, borderBlockEndWidth } = getComputedStyle(part);
          const edge =
            parseFloat(borderBlockEndWidth) > 0 ? contrast(read(borderBlockEndColor), around) : 0;
          return Math.max(edge, contrast(groundOf(part), around));
        });
        // Words that look like a link need no edge: their colour is measured as text.
        const isWords =
          parseFloat(style.borderBlockEndWidth) === 0 && /underline/.test(style.textDecorationLine);
        const best = Math.max(...parts);
        return best < least && !isWords ? [`edge ${best.toFixed(2)}: ${name(element)}`] : [];
      });
    },
    { wanted: what, least: LEAST },
  );
}
