/**
 * WCAG 3.2.3, 3.2.4 and 3.2.6: the menu, the help and the foot have the same links, with the same words, in the same order on
 * every page of a site in one language.
 */
import { parseElements } from './elements.ts';
import type { BuiltPage } from './pages.ts';

const PARTS = [
  ['the menu', /<header[\s>][\s\S]*?<\/header>/],
  ['the foot', /<footer[\s>][\s\S]*<\/footer>/],
] as const;

/** @returns one line for each page whose menu or foot is not that of the first page of its site */
export function findInconsistent(pages: readonly BuiltPage[]): string[] {
  const first = new Map<string, { address: string; links: string }>();
  const found: string[] = [];
  for (const { address, html } of pages) {
    for (const [part, pattern] of PARTS) {
      const links = linksIn(pattern.exec(html)?.[0] ?? '');
      const home = linksIn(PARTS[0][1].exec(html)?.[0] ?? '')[0];
      // A card to frame and the page for unknown addresses may have none.
      if (home === undefined || links.length === 0) continue;
      const key = `${home} ${part}`;
      const said = links.join(', ');
      const one = first.get(key);
      if (one === undefined) first.set(key, { address, links: said });
      else if (one.links !== said)
        found.push(`${address}: ${part} is not that of ${one.address}\n  ${said}\n  ${one.links}`);
    }
  }
  return found;
}

/** Address and words of each, in order. */
function linksIn(html: string): string[] {
  return (
    parseElements(html)
      .filter(({ name, attributes }) => name === 'a' && attributes['href'] !== undefined)
      // The same page in another language: its address is the page's own.
      .filter(({ attributes }) => attributes['hreflang'] === undefined)
      .map(
        ({ attributes, text }) => `${attributes['href'] ?? ''} ${text.replace(/\s+/g, ' ').trim()}`,
      )
  );
}
