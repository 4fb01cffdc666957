/** A piece of a page around the words that were found. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * Pagefind gives a piece of a page as HTML: the words between `<mark>` and `</mark>`, angle brackets as entities.
 * It is never put into the page as HTML, but taken apart here and put in as text.
 */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({
      text: part.replaceAll(
        /&(lt|gt|amp|quot);/g,
        (whole, name: string) => ENTITIES[name] ?? whole,
      ),
      found: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
