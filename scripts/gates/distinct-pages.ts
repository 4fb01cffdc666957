/**
 * Pages that differ from one another in more than whose they are. The fraud help is the same text for every publisher:
 * what a browser finds in one of those pages it finds in all, and the frame around them is met on the other pages.
 */
import type { BuiltPage } from './pages.ts';

/**
 * The first of every set of pages whose main part is the same but for the publisher's short name in its addresses.
 *
 * @param publishers short names, `varnamo`
 */
export function distinctPages(
  pages: readonly BuiltPage[],
  publishers: readonly string[],
): BuiltPage[] {
  const first = new Map<string, BuiltPage>();
  for (const page of pages) {
    const content = contentOf(page.html, publishers);
    if (!first.has(content)) first.set(content, page);
  }
  return [...first.values()];
}

/** The main part, with every publisher's addresses written alike. */
function contentOf(html: string, publishers: readonly string[]): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const names = publishers.map((name) => `/${name}`).join('|');
  return main.replace(new RegExp(`(?:${names})(?=[/-])`, 'g'), '');
}
