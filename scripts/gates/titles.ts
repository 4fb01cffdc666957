/**
 * WCAG 2.4.2 and everybody with many tabs open: a page's title says which page it is. Two pages of one language never share
 * one; the publisher's name in it keeps different publishers' apart.
 */
import type { BuiltPage } from './pages.ts';

/** @returns one line for each page without a title, and for each title that several pages have, with their addresses */
export function findSharedTitles(pages: readonly BuiltPage[]): string[] {
  const found: string[] = [];
  const byTitle = new Map<string, string[]>();
  for (const { address, elements } of pages) {
    // The first one: a drawing has a title too.
    const title = elements.find(({ name }) => name === 'title')?.text.trim() ?? '';
    if (title === '') {
      found.push(`${address} has no title`);
      continue;
    }
    const language = elements.find(({ name }) => name === 'html')?.attributes['lang'] ?? '';
    const key = `${language}: ${title}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), address]);
  }
  for (const [title, addresses] of byTitle)
    if (addresses.length > 1) found.push(`${title} – ${addresses.join(' ')}`);
  return found;
}
