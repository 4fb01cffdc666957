/**
 * What a page costs to fetch, in bytes after gzip and in files, and what it may cost.
 *
 * The sum of HTML and CSS stays within the first round trip of a connection (ten packets of 1,460
 * bytes), which is what an old telephone on a bad line notices.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { isFraudAddress } from '../../src/domain/fraud/address.ts';
import { isWalkAddress } from '../../src/domain/walks/address.ts';
import type { BuiltPage } from './pages.ts';

export const KB = 1024;

export interface PageCost {
  /** HTML and the style sheets it links. */
  document: number;
  /** Scripts that load before the resident opens a map: what the page names, and all that those import. */
  scripts: number;
  scriptFiles: string[];
  /** Files that are fetched to show the page: itself, style sheets, those scripts, preloaded typefaces, pictures. */
  requests: number;
}

export interface Budget {
  document: number;
  scripts: number;
  requests: number;
}

/** What may move of a page while it loads: what Core Web Vitals calls good. Measured in the browser. */
export const MOST_LAYOUT_SHIFT = 0.1;

const READING: Budget = { document: 14 * KB, scripts: 0, requests: 18 };
const PORTAL: Budget = { document: 14 * KB, scripts: 1 * KB, requests: 18 };
/** Reading help, reading aloud and saving for use without a network: one script. */
const FRAUD: Budget = { document: 14 * KB, scripts: 4 * KB, requests: 18 };
/** One table of figures: two buttons that fetch the rest when they are pressed. */
const FIGURES: Budget = { document: 14 * KB, scripts: 2 * KB, requests: 18 };
/** The field of the search; the program and the index come when it is used. */
const SEARCH: Budget = { document: 14 * KB, scripts: 3 * KB, requests: 12 };
/** The page for unknown addresses: a field that leads to the search. */
const NOT_FOUND: Budget = { document: 14 * KB, scripts: 1 * KB, requests: 12 };
/** A form with steps: Preact, Formspree's client, proof of work. */
const FORM: Budget = { document: 14 * KB, scripts: 24 * KB, requests: 20 };
/** A tool for a few people at work: inbox, week, measures, follow-up, without the worker that holds the key. */
const DESK: Budget = { document: 14 * KB, scripts: 54 * KB, requests: 20 };
/** Every component on one page, for those who build the site: it grows with them, and no resident reads it. */
const INTERNAL: Budget = { document: 28 * KB, scripts: 0, requests: 28 };

/** Loaded when somebody asks for a map, to explore figures, to search, or at the desk for a file, not before. */
const OPENED =
  /(^|\/)(leaflet|place-map|explore-panel|area-map-panel|pagefind|week-|report-file)[^/]*$/i;
/** What keeps a walk on the telephone, and asks where that is: fetched at a press, and a part of what is then kept. */
const PRESSED = /(^|\/)(keeping|telephone-position)\.[^/]*$/;

/** True for a script that comes when a map or a chart is opened: a page that is kept on a device goes without it. */
export function isForOpened(file: string): boolean {
  return OPENED.test(file);
}

/** True for a script that comes when it is asked for: who does not ask does not wait for it. */
export function isFetchedLater(file: string): boolean {
  return OPENED.test(file) || PRESSED.test(file);
}

export function budgetOf(address: string, languages: readonly string[]): Budget {
  const parts = address.split('/').filter((part) => part !== '' && !languages.includes(part));
  if (parts.at(-1) === 'tipsa' || ['dialog', 'kalender'].includes(parts.at(-2) ?? '')) return FORM;
  if (isWalkAddress(address)) return FORM;
  if (parts.at(-1) === 'handlaggning') return DESK;
  if (isFraudAddress(address)) return FRAUD;
  if (parts[0] === 'komponenter') return INTERNAL;
  if (parts.at(-1) === 'sok') return SEARCH;
  if (parts[0] === '404.html') return NOT_FOUND;
  // The list of a theme can be narrowed by name, with the portal's own filter.
  if (parts.at(-2) === 'teman') return PORTAL;
  if (parts.at(-2) === 'statistik') return FIGURES;
  return parts.length === 0 ? PORTAL : READING;
}

export async function costOf(page: BuiltPage, clientDir: string): Promise<PageCost> {
  const styles = page.elements
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => attributes['href'] ?? '');
  const scripts = await scriptsOf(page, clientDir);
  const others = page.elements.flatMap(({ name, attributes }) => {
    if (name === 'img') return attributes['src'] ?? [];
    return name === 'link' && attributes['rel'] === 'preload' ? (attributes['href'] ?? []) : [];
  });
  return {
    requests: 1 + new Set([...styles, ...scripts, ...others]).size,
    document:
      gzipSize(Buffer.from(page.html)) + sum(styles.map((file) => fileSize(clientDir, file))),
    scripts: sum(scripts.map((file) => fileSize(clientDir, file))),
    scriptFiles: scripts,
  };
}

/** `undefined` when the page keeps to its budget, else what is over. */
export function overBudget(cost: PageCost, budget: Budget): string | undefined {
  const over = (['document', 'scripts', 'requests'] as const)
    .filter((part) => cost[part] > budget[part])
    .map((part) => {
      const unit = part === 'requests' ? '' : ' B';
      return `${part} ${cost[part]}${unit} of ${budget[part]}${unit}`;
    });
  return over.length === 0 ? undefined : over.join(', ');
}

async function scriptsOf(page: BuiltPage, clientDir: string): Promise<string[]> {
  const named = page.elements.flatMap(({ name, attributes }) => {
    if (name === 'script' && attributes['src'] !== undefined) return [attributes['src']];
    const preloaded = name === 'link' && /^modulepreload$/.test(attributes['rel'] ?? '');
    return preloaded && attributes['href'] !== undefined ? [attributes['href']] : [];
  });
  const found = new Set<string>();
  const waiting = [...named];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || isFetchedLater(file)) continue;
    found.add(file);
    waiting.push(...(await importsOf(file, clientDir)));
  }
  return [...found].toSorted();
}

/** The addresses that a built module imports, at once or later. */
async function importsOf(file: string, clientDir: string): Promise<string[]> {
  await init;
  const [imports] = parse(readFileSync(path.join(clientDir, file), 'utf8'));
  return imports.flatMap(({ n: name }) =>
    name === undefined ? [] : [new URL(name, `http://site${file}`).pathname],
  );
}

function fileSize(clientDir: string, address: string): number {
  const file = path.join(clientDir, new URL(address, 'http://site/').pathname);
  if (!existsSync(file)) throw new Error(`The page names ${address}, which is not built.`);
  return gzipSize(readFileSync(file));
}

function gzipSize(bytes: Buffer): number {
  return gzipSync(bytes).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
