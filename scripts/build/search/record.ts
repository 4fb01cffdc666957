/** What Pagefind is given of a page: its main part, and beside it what the page does not say itself. */
import { Parser } from 'htmlparser2';

export interface PageWords {
  /** The part of the site, shown over a result. */
  section: string | undefined;
  /** What people write when this page is the right answer. */
  answers: string | undefined;
  /** By the beginning of a word that pages use: other words for it. */
  alsoCalled: Readonly<Record<string, string>>;
}

/**
 * The page's main part with its further words as metadata, which is searched but never quoted. The rest of the page
 * is not searched, and to send it along took as long as to search through it.
 */
export function searchRecord(html: string, { section, answers, alsoCalled }: PageWords): string {
  const main = mainOf(html);
  const words = otherWords(textOf(main), alsoCalled);
  const added = [
    meta('title', titleOf(html)),
    ...(answers === undefined ? [] : [meta('answers', answers)]),
    ...(section === undefined ? [] : [meta('section', section)]),
    ...(words === '' ? [] : [meta('words', words)]),
  ].join('');
  // Parts that a style sheet sets apart would be read as one word.
  const apart = main.replaceAll(/(<\/[a-z0-9]+>)(?=<|\p{L}|\p{N})/gu, '$1 ');
  return `<html><body>${apart.replace(/<\/main>/, () => `${added}</main>`)}</body></html>`;
}

/** Astro writes a page's only main part as it stands in the layout. */
function mainOf(html: string): string {
  const end = '</main>';
  return html.slice(html.indexOf('<main'), html.indexOf(end) + end.length);
}

/** The title of the page without that of the site, which follows its last dash. */
export function titleOf(html: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const end = title.lastIndexOf(' – ');
  return decode(end === -1 ? title : title.slice(0, end)).trim();
}

/** Other words for what the text says, each once, without those that it says itself. */
export function otherWords(text: string, alsoCalled: Readonly<Record<string, string>>): string {
  const said = new Set(text.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  const starts = startsAmong(said, alsoCalled);
  const words = new Set(
    Object.entries(alsoCalled).flatMap(([start, others]) =>
      starts.has(start) ? others.split(' ') : [],
    ),
  );
  return [...words].filter((word) => !said.has(word)).join(' ');
}

/** Which beginnings there are among the words. A word is held only against those with its first letter. */
function startsAmong(
  words: ReadonlySet<string>,
  alsoCalled: Readonly<Record<string, string>>,
): Set<string> {
  const byLetter = Map.groupBy(Object.keys(alsoCalled), (start) => start[0]);
  const found = new Set<string>();
  for (const word of words) {
    for (const start of byLetter.get(word[0]) ?? []) if (word.startsWith(start)) found.add(start);
  }
  return found;
}

/** The words of `<main>`, as they stand. */
export function textOf(html: string): string {
  let depth = 0;
  let text = '';
  const parser = new Parser({
    onopentag(name) {
      if (name === 'main') depth += 1;
      if (depth > 0) text += ' ';
    },
    ontext(part) {
      if (depth > 0) text += part;
    },
    onclosetag(name) {
      if (name === 'main') depth -= 1;
    },
  });
  parser.end(html);
  return text;
}

/** Astro writes these characters of a title as entities. */
function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&');
}

function meta(name: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<div data-pagefind-ignore data-pagefind-meta="${name}">${safe}</div>`;
}
