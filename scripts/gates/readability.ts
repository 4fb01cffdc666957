/**
 * How hard the Swedish pages are to read (LIX, src/domain/readability/lix.ts), and how hard they may be.
 *
 * Counted is what `<main>` says in Swedish, without navigation, tables, forms, code, headers, footers and the list
 * of sources, and without text that is marked as another language.
 */
import { Parser } from 'htmlparser2';
import {
  findBurden,
  measureReadability,
  type Readability,
} from '../../src/domain/readability/lix.ts';
import type { BuiltPage } from './pages.ts';

/** Below this many words an index says nothing: one long name tips it. */
export const FEWEST_WORDS = 50;

const SKIPPED = new Set('nav table form header footer script style svg aside code pre'.split(' '));
const SOURCES = 'sources';
/** Elements inside a block; every other element begins a block of its own. */
const INLINE = new Set(
  'a abbr b bdi br cite code em i input label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export interface Measured extends Readability {
  address: string;
  limit: number;
}

/** A page that may be harder than its class, with the reason. */
export interface Exception {
  address: RegExp;
  limit: number;
  why: string;
}

export interface ReadabilityReport {
  measured: readonly Measured[];
  /** Addresses of pages with too few words to say anything about. */
  skipped: readonly string[];
  /** One line a page that is harder than it may be, with what pushes it up. */
  tooHard: readonly string[];
  /** Exceptions that no page needs any longer. */
  idle: readonly Exception[];
}

/** Pages that may be harder than their class. Each has a reason, and goes when no page needs it. */
export const READABILITY_EXCEPTIONS: readonly Exception[] = [];

/** One kind of page: those whose address has the same parts, whatever publisher and entry they are of. */
export interface KindOfPage {
  /** `/…/bedragerier/…/` */
  kind: string;
  pages: number;
  /** Medians over the pages of the kind. */
  words: number;
  median: number;
  highest: number;
  limit: number;
}

/** The measured pages by kind, the hardest kind first. */
export function summarise(measured: readonly Measured[]): KindOfPage[] {
  const kinds = Map.groupBy(measured, ({ address }) => kindOf(address, measured));
  return [...kinds]
    .map(([kind, pages]) => ({
      kind,
      pages: pages.length,
      words: medianOf(pages.map(({ words }) => words)),
      median: medianOf(pages.map(({ lix }) => lix)),
      highest: Math.max(...pages.map(({ lix }) => lix)),
      limit: Math.max(...pages.map(({ limit }) => limit)),
    }))
    .toSorted((a, b) => b.highest - a.highest);
}

/** A part of an address that several publishers share is a kind; the others are names of entries. */
function kindOf(address: string, measured: readonly Measured[]): string {
  const publishers = new Set(
    measured.flatMap((page) => /^\/([^/]+)\/om\/$/.exec(page.address)?.[1] ?? []),
  );
  const [first, ...rest] = address.split('/').filter((part) => part !== '');
  const parts = first === undefined || publishers.has(first) ? rest : [first, ...rest];
  const [section = '', ...below] = parts;
  return `/${[section, ...below.map((part) => (part === 'lattlast' ? part : '…'))].join('/')}`;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** What a Swedish page may measure by its address: easy texts 25, fraud help 30, all others 40. */
export function limitOf(address: string): number {
  // First on its site. A theme or an area may have the same name: that is about promises.
  const [, rest] =
    /^(?:\/(?!teman\/|prioriterade-omraden\/)[^/]+)?\/bedragerier\/(.*)$/.exec(address) ?? [];
  if (rest === undefined) return 40;
  return rest.startsWith('lattlast/') ? 25 : 30;
}

/** The blocks of running Swedish text that the page's `<main>` holds. */
export function swedishBlocks(html: string): string[] {
  const blocks = [''];
  const open: { name: string; main: boolean; skipped: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1);
      const classes = (attributes['class'] ?? '').split(/\s+/);
      const lang = attributes['lang'];
      const skipped =
        (around?.skipped ?? false) ||
        SKIPPED.has(name) ||
        classes.includes(SOURCES) ||
        (lang !== undefined && lang !== 'sv');
      if (!INLINE.has(name)) blocks.push('');
      if (!EMPTY.has(name)) {
        open.push({ name, main: (around?.main ?? false) || name === 'main', skipped });
      }
    },
    ontext(text) {
      const around = open.at(-1);
      if (around?.main && !around.skipped) blocks.push((blocks.pop() ?? '') + text);
    },
    onclosetag(name) {
      if (open.at(-1)?.name === name) open.pop();
      if (!INLINE.has(name)) blocks.push('');
    },
  });
  parser.end(html);
  return blocks
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
}

/** Judges the Swedish pages among `pages`; pages in other languages are left alone. */
export function checkReadability(
  pages: readonly BuiltPage[],
  exceptions: readonly Exception[],
): ReadabilityReport {
  const needed = new Set<Exception>();
  const measured: Measured[] = [];
  const skipped: string[] = [];
  const tooHard: string[] = [];
  for (const { address, html, elements } of pages) {
    if (elements.find(({ name }) => name === 'html')?.attributes['lang'] !== 'sv') continue;
    const blocks = swedishBlocks(html);
    const result = measureReadability(blocks);
    if (result.words < FEWEST_WORDS) {
      skipped.push(address);
      continue;
    }
    const own = limitOf(address);
    const exception =
      result.lix > own ? exceptions.find((item) => item.address.test(address)) : undefined;
    if (exception) needed.add(exception);
    const limit = exception?.limit ?? own;
    measured.push({ address, ...result, limit });
    if (result.lix > limit) tooHard.push(explain(address, result.lix, limit, blocks));
  }
  return {
    measured,
    skipped,
    tooHard,
    idle: exceptions.filter((exception) => !needed.has(exception)),
  };
}

function explain(address: string, lix: number, limit: number, blocks: readonly string[]): string {
  const { sentences, words } = findBurden(blocks);
  const long = words.map(({ word, count }) => (count > 1 ? `${word} (${count})` : word));
  return [
    `${address}: LIX ${lix.toFixed(1)}, at most ${limit}`,
    `  long words: ${long.join(', ')}`,
    ...sentences.map((sentence) => `  long sentence: ${sentence}`),
  ].join('\n');
}
