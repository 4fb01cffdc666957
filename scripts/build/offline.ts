/**
 * After the build: one worker for the fraud pages of each publisher and language, and one for each safety walk, with
 * the list of the files that it keeps. The list can only be made now, because only now do the files have their names.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { initSync, parse } from 'es-module-lexer';
import { isFraudAddress } from '../../src/domain/fraud/address.ts';
import { RESERVED_SITUATIONS } from '../../src/domain/fraud/schema.ts';
import { isWalkAddress } from '../../src/domain/walks/address.ts';
import { isForOpened } from '../gates/budgets.ts';
import { parseElements } from '../gates/elements.ts';

/** What a resident's telephone keeps at most, in bytes as they are stored: packed with gzip by the worker. */
export const OFFLINE_LIMIT = 300_000;
/** Pages that are no situation, and yet needed as soon as one. */
const FIRST: readonly string[] = ['jag-har-blivit-lurad', 'kort'];
export const WORKER_FILE = 'sw.js';
/** Tags that may ask for a file; Astro writes attributes in double quotes. To read whole pages takes long. */
const NEEDING = /<(?:script|link|step-form)\b(?:"[^"]*"|[^">])*>/g;
const WORKER = path.join(import.meta.dirname, 'offline/worker.js');

export interface OfflineList {
  /** The folder of the pages, with slashes: `/varnamo/en/bedragerier/`. */
  scope: string;
  /** A digest of the files: another one when any of them has changed. */
  version: string;
  files: string[];
  bytes: number;
  /** Pages that did not fit. They are read with a network. */
  left: string[];
}

/** Writes the workers. @throws Error when the start page and the card alone are too large */
export function writeOfflineWorkers(clientDir: string): OfflineList[] {
  const template = readFileSync(WORKER, 'utf8');
  const assets = assetsOf(clientDir);
  return scopesIn(clientDir).map((scope) => {
    const list = offlineList(clientDir, scope, assets);
    const { version, files } = list;
    const head = Object.entries({
      NAME: nameOf(scope),
      SCOPE: scope,
      VERSION: version,
      FILES: files,
    })
      .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`)
      .join('');
    writeFileSync(path.join(clientDir, scope, WORKER_FILE), head + template);
    return list;
  });
}

/**
 * The files of one folder: its start page, the card, each situation, then what else there is room for.
 * A page counts with the style sheets, scripts and typefaces that it needs.
 */
export function offlineList(
  clientDir: string,
  scope: string,
  assets: Assets = assetsOf(clientDir),
): OfflineList {
  const chosen = new Map<string, Buffer>();
  const left: string[] = [];
  let bytes = 0;
  for (const page of pagesOf(clientDir, scope)) {
    const html = read(clientDir, page);
    const added = [
      { file: page, content: html, size: packedSize(html) },
      ...neededBy(html.toString('utf8'), assets)
        .filter((file) => !chosen.has(file))
        .map((file) => ({ file, ...assets.read(file) })),
    ];
    const total = added.reduce((sum, { size }) => sum + size, 0);
    if (bytes + total > OFFLINE_LIMIT) {
      left.push(page);
      continue;
    }
    for (const { file, content } of added) chosen.set(file, content);
    bytes += total;
  }
  const first = [scope, `${scope}kort/`].filter((page) => left.includes(page));
  if (first.length > 0) throw new Error(`${first.join(', ')} ryms inte på ${OFFLINE_LIMIT} byte.`);
  const hash = createHash('sha256');
  for (const [file, content] of chosen) hash.update(`\0${file}\0`).update(content);
  return {
    scope,
    version: hash.digest('hex').slice(0, 16),
    files: [...chosen.keys()],
    bytes,
    left,
  };
}

/** Folders whose start page offers to save them, and names itself as what is saved. */
function scopesIn(clientDir: string): string[] {
  return readdirSync(clientDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`)
    .filter((folder) => isFraudAddress(folder) || isWalkAddress(folder))
    .filter((folder) =>
      read(clientDir, folder).toString('utf8').includes(` data-offline="${folder}"`),
    )
    .sort();
}

/** Addresses of the pages in the folder, the most needed first: nearer the top, then by name. */
function pagesOf(clientDir: string, scope: string): string[] {
  const depth = (page: string) => page.split('/').length;
  // What is practised, learnt and read at leisure comes after what to do when it happens.
  const later = new Set([
    'hjalpa-andra',
    ...RESERVED_SITUATIONS.filter((name) => !FIRST.includes(name)),
  ]);
  const rank = (page: string) => {
    const [name = ''] = page.slice(scope.length).split('/');
    if (page === `${scope}kort/`) return 0;
    return depth(page) + (later.has(name) ? 100 : 0);
  };
  return readdirSync(path.join(clientDir, scope), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => scope + file.replaceAll(path.sep, '/').replace(/index\.html$/, ''))
    .sort((a, b) => {
      if (a === scope) return -1;
      if (b === scope) return 1;
      return rank(a) - rank(b) || a.localeCompare(b);
    });
}

/** Style sheets, scripts, preloaded typefaces and the data of a form; icons and pictures are not worth their room. */
function neededBy(html: string, assets: Assets): string[] {
  // One at a time: what follows a script's first tag would be read as the script.
  const elements = (html.match(NEEDING) ?? []).flatMap((tag) => parseElements(tag));
  const files = elements.flatMap(({ name, attributes }) => {
    if (name === 'script') return assets.modules(attributes['src']);
    if (name === 'step-form') return attributes['data-form-source'] ?? [];
    const needed = /^(stylesheet|preload|modulepreload)$/.test(attributes['rel'] ?? '');
    return name === 'link' && needed ? (attributes['href'] ?? []) : [];
  });
  return [...new Set(files)];
}

/** The files that many pages share: each is read, packed and searched for imports once, not once a publisher. */
interface Assets {
  read: (address: string) => { content: Buffer; size: number };
  /** A script and all that it imports, at once or later; not what is fetched when a map is opened. */
  modules: (first: string | undefined) => readonly string[];
}

function assetsOf(clientDir: string): Assets {
  const readOnce = remembered((address) => {
    const content = read(clientDir, address);
    return { content, size: packedSize(content) };
  });
  const modules = remembered((first) => modulesOf(first, (file) => readOnce(file).content));
  return { read: readOnce, modules: (first) => (first === undefined ? [] : modules(first)) };
}

function remembered<T extends object>(work: (address: string) => T): (address: string) => T {
  const known = new Map<string, T>();
  return (address) => {
    const found = known.get(address) ?? work(address);
    known.set(address, found);
    return found;
  };
}

function packedSize(content: Buffer): number {
  return gzipSync(content).length;
}

function modulesOf(first: string, contentOf: (address: string) => Buffer): string[] {
  initSync();
  const found = new Set<string>();
  const waiting = [first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || isForOpened(file)) continue;
    found.add(file);
    const [imports] = parse(contentOf(file).toString('utf8'));
    for (const { n: name } of imports) {
      if (name !== undefined) waiting.push(new URL(name, `http://site${file}`).pathname);
    }
  }
  return [...found];
}

/** What the worker's caches are called: the page that takes them away again knows them by it. */
function nameOf(scope: string): string {
  return isWalkAddress(scope) ? 'trygghetsvandring' : 'bluffhjalp';
}

function read(clientDir: string, address: string): Buffer {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return readFileSync(path.join(clientDir, file));
}
