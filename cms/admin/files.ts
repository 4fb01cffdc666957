/**
 * Everything that the admin page is made of, as files: our bundle, Decap from its package, and for each publisher a page
 * and its configuration. The development server answers with them (`npm run cms`); a build writes them where a setting
 * asks for it. Nothing is fetched from anywhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { parse, stringify } from 'yaml';
import { CONTENT_FOLDER } from '../../scripts/content/load.ts';
import { helpFiles } from '../help/pages.ts';
import { generateConfig } from '../config/generate.ts';
import { escaped, htmlPage } from './page-frame.ts';

export interface AdminOptions {
  root: string;
  /** Where the files are kept and who may write: goes into the configuration as it is. */
  backend: Readonly<Record<string, unknown>>;
  /** Whether the site's own pages can be drawn from what is not saved yet. */
  previews: boolean;
  /** The one publisher of the build; all are offered when left out. */
  publisher?: string | undefined;
}

export interface AdminFile {
  body: string | Buffer;
  type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};
const HTML = 'text/html; charset=utf-8';
const YAML = 'text/yaml; charset=utf-8';
const STYLESHEET = 'editor.css';
const MAP_STYLES = 'place-map.css';

/** By address within /admin/, such as `varnamo/config.yml`. */
export async function adminFiles(options: AdminOptions): Promise<Map<string, AdminFile>> {
  const { root, publisher } = options;
  const files = new Map<string, AdminFile>([
    ['editor.js', { body: await bundle(root), type: TYPES['.js'] ?? '' }],
    [
      STYLESHEET,
      styles(...[STYLESHEET, 'narrow.css'].map((name) => path.join(root, 'cms/admin', name))),
    ],
    // Fetched when a map is opened. The pictures that Leaflet's name are of markers, and ours are drawn without.
    [MAP_STYLES, styles(leafletStyles(), path.join(root, 'cms/admin', MAP_STYLES))],
    ...decapFiles(),
    ...helpFiles(root),
  ]);
  if (publisher !== undefined) {
    addForm(files, '', publisher, options);
    return files;
  }
  const publishers = publishersIn(root);
  files.set('index.html', { body: choosingPage(publishers), type: HTML });
  for (const { slug } of publishers) addForm(files, `${slug}/`, slug, options);
  return files;
}

/** The configuration with where the files are kept. */
function configFor(publisher: string, { backend, previews }: AdminOptions): string {
  const config = generateConfig(publisher);
  const collections = previews
    ? config.collections
    : config.collections.map((collection) => ({ ...collection, editor: { preview: false } }));
  return stringify({ ...backend, ...config, collections }, { lineWidth: 0 });
}

function addForm(
  files: Map<string, AdminFile>,
  folder: string,
  publisher: string,
  options: AdminOptions,
): void {
  const name = publishersIn(options.root).find(({ slug }) => slug === publisher)?.name ?? publisher;
  files.set(`${folder}index.html`, { body: formPage(name), type: HTML });
  files.set(`${folder}config.yml`, { body: configFor(publisher, options), type: YAML });
}

async function bundle(root: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      // What pages are built with (src/env.d.ts): the languages read it, the form has no use for it.
      __BUILD__: JSON.stringify({ publisher: null, now: '', testLocale: false }),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(root, 'cms/admin/editor.ts'), formats: ['iife'], name: 'editor' },
    },
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error('The admin page could not be bundled.');
  return code;
}

const leafletStyles = () => createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css');

/** Style sheets as one, the later over the earlier. */
function styles(...sheets: readonly string[]): AdminFile {
  return {
    body: sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'),
    type: TYPES['.css'] ?? '',
  };
}

/** Decap as it comes, but for the maps of its source: 60 MB that only its developers read. */
function decapFiles(): [string, AdminFile][] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('decap-cms'));
  return readdirSync(folder)
    .filter((name) => /decap-cms\.js(\.LICENSE\.txt)?$|\.wasm$/.test(name))
    .map((name) => [
      `decap/${name}`,
      {
        body: readFileSync(path.join(folder, name)),
        type: TYPES[path.extname(name)] ?? 'text/plain; charset=utf-8',
      },
    ]);
}

interface NamedPublisher {
  slug: string;
  name: string;
}

function publishersIn(root: string): NamedPublisher[] {
  const folder = path.join(root, CONTENT_FOLDER, 'publishers');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const slug = file.slice(0, -'.yaml'.length);
      const { name } = (parse(readFileSync(path.join(folder, file), 'utf8')) ?? {}) as {
        name?: unknown;
      };
      return { slug, name: typeof name === 'string' ? name : slug };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

function formPage(name: string): string {
  return htmlPage({
    title: `Redigera – ${name}`,
    stylesheet: STYLESHEET,
    head: `    <script src="/admin/editor.js" defer></script>
    <script src="/admin/decap/decap-cms.js" defer></script>
`,
    body: `    <noscript><p class="choose">Formuläret behöver JavaScript. Innehållet ligger i vanliga filer, som också går att ändra för hand.</p></noscript>
`,
  });
}

function choosingPage(publishers: readonly NamedPublisher[]): string {
  const links = publishers
    .map(({ slug, name }) => `        <li><a href="/admin/${slug}/">${escaped(name)}</a></li>\n`)
    .join('');
  return htmlPage({
    title: 'Redigera',
    stylesheet: STYLESHEET,
    body: `    <main class="choose">
      <h1>Vem skriver du för?</h1>
      <ul>
${links}      </ul>
    </main>
`,
  });
}
