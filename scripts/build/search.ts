/**
 * After the build: a search index for each site that has a search page, over that site's pages in its language.
 * The words that people use for what a page calls something else are put in beside its own.
 */
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchIndexFolder, SEARCH_PAGE, SEARCH_PROGRAM } from '../../src/domain/search/address.ts';
import { site as englishSite } from '../../src/i18n/en/site.ts';
import { site as swedishSite } from '../../src/i18n/sv/site.ts';
import { listBuiltPages } from '../gates/pages.ts';
import { ALSO_CALLED, RIGHT_ANSWERS } from './search/also-called.ts';
import { searchRecord } from './search/record.ts';

/** A page of the build. What is in it is read when it is its turn. */
export interface SearchedPage {
  address: string;
  lang: string;
}

export interface SearchedSite<Page extends SearchedPage> {
  /** The base of the site: `/varnamo/en`, or an empty text. */
  base: string;
  lang: string;
  pages: Page[];
}

interface PageFile extends SearchedPage {
  /** Below the folder of the pages. */
  file: string;
}

/** Pages that nobody looks for: the search itself, parts of other people's pages, tools. */
const LEFT_OUT = /^\/(?:.*\/)?(?:sok|inbaddat|komponenter|admin|handlaggning)\/|\.html$/;
/** Pagefind is a program of its own: while it takes the page of one site, that of another is made ready. */
const AT_ONCE = 3;
/** Parts of a page that say the same on every page, or that are figures without words. */
const SKIPPED = ['nav', 'table', 'form', 'svg', 'script', 'noscript', '.sources', '.no-print'];

const SECTIONS: Readonly<Record<string, Record<string, string>>> = {
  sv: sectionsOf(swedishSite.nav),
  en: sectionsOf(englishSite.nav),
};

/** Writes the indexes and the program that reads them. @throws Error when a page cannot be indexed */
export async function writeSearchIndexes(clientDir: string): Promise<void> {
  const pages = listBuiltPages(clientDir).map((page) => ({
    ...page,
    lang: langOf(beginningOf(path.join(clientDir, page.file))),
  }));
  const sites = searchedSites(pages);
  if (sites.length === 0) return;
  try {
    const waiting = sites.values();
    const next = async () => {
      for (const site of waiting) await writeIndex(clientDir, site);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } finally {
    await close();
  }
}

/**
 * The sites with a search page and what each searches: its own pages, in its language. A site above others (the
 * portal) also finds their start pages.
 */
export function searchedSites<Page extends SearchedPage>(
  pages: readonly Page[],
): SearchedSite<Page>[] {
  const sites = new Map(
    pages
      .filter(({ address }) => address.endsWith(SEARCH_PAGE))
      .map(({ address, lang }) => {
        const base = address.slice(0, -SEARCH_PAGE.length);
        return [base, { base, lang, pages: [] as Page[] }] as const;
      }),
  );
  for (const page of pages) {
    const { address, lang } = page;
    if (LEFT_OUT.test(address)) continue;
    const own = nearestBase(address, sites);
    const isStart = address === `${own ?? ''}/`;
    // Only start pages are anyone else's: looking through every site for every page would take a country all day.
    const candidates = isStart ? [...sites.values()] : [sites.get(own ?? '')];
    for (const site of candidates) {
      if (site?.lang !== lang) continue;
      if (site.base === own || (isStart && isAbove(site.base, own ?? ''))) site.pages.push(page);
    }
  }
  return [...sites.values()];
}

/** The base of the site that the page lies in: the longest there is. */
function nearestBase(address: string, sites: ReadonlyMap<string, unknown>): string | undefined {
  let base = address;
  while (base !== '') {
    base = base.slice(0, base.lastIndexOf('/'));
    if (sites.has(base)) return base;
  }
  return undefined;
}

/** Whether a site, whatever its language, has the other below it. */
function isAbove(base: string, below: string): boolean {
  return below.startsWith(`${base.replace(/\/[a-z]{2}$/, '')}/`);
}

async function writeIndex(
  clientDir: string,
  { base, lang, pages }: SearchedSite<PageFile>,
): Promise<void> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    forceLanguage: lang,
    excludeSelectors: SKIPPED,
  });
  if (!index) throw new Error(`Sökningen kunde inte byggas: ${errors.join(', ')}`);
  for (const page of pages) {
    const address = page.address.slice(base.length);
    const added = await index.addHTMLFile({
      url: page.address,
      content: searchRecord(readFileSync(path.join(clientDir, page.file), 'utf8'), {
        section: sectionOf(address, SECTIONS[lang] ?? {}),
        answers: RIGHT_ANSWERS[lang]?.[address],
        alsoCalled: ALSO_CALLED[lang] ?? {},
      }),
    });
    if (added.errors.length > 0) throw new Error(`${page.address}: ${added.errors.join(', ')}`);
  }
  const folder = path.join(clientDir, searchIndexFolder(base));
  await writeFiles(index, folder);
  await index.deleteIndex();
  keepProgram(clientDir, folder);
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Sökningen kunde inte skrivas: ${errors.join(', ')}`);
}

/** Pagefind's own interfaces and a copy of its program stand beside every index: one copy is enough. */
const UNUSED = [
  'pagefind.js',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'wasm.unknown.pagefind',
];

function keepProgram(clientDir: string, folder: string): void {
  mkdirSync(path.dirname(path.join(clientDir, SEARCH_PROGRAM)), { recursive: true });
  copyFileSync(path.join(folder, 'pagefind.js'), path.join(clientDir, SEARCH_PROGRAM));
  for (const file of UNUSED) rmSync(path.join(folder, file), { force: true });
}

/** Enough of a page for its first tag: whole pages are read one at a time, when it is their turn. */
function beginningOf(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(256);
    return bytes.toString('utf8', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

/** The language that the page says it is in; Astro writes attributes in double quotes. */
function langOf(html: string): string {
  return /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** The parts of a site by the first part of their addresses, in the words of its menu. */
function sectionsOf(nav: (typeof swedishSite)['nav']): Record<string, string> {
  return {
    medborgarloften: nav.promises,
    'sa-gar-det': nav.progress,
    statistik: nav.statistics,
    bedragerier: nav.fraud,
    tipsa: nav.tips,
    'det-har-horde-vi': nav.feedback,
    kalender: nav.calendar,
    'prioriterade-omraden': nav.areas,
    'sa-arbetar-vi': nav.methods,
  };
}

/** Only pages below a part's own: the part itself need not say what it is. */
function sectionOf(path: string, sections: Record<string, string>): string | undefined {
  const [part = '', below] = path.split('/').filter((name) => name !== '');
  return below === undefined ? undefined : sections[part];
}
