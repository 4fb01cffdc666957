/**
 * What Netlify needs besides what Astro's adapter writes: the edge function that sets the headers, and where the
 * function runs. Both go in `.netlify/v1/`, which Netlify reads after a build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../command.ts';
import type { EdgeSettings } from '../../src/server/edge.ts';
import { editorBackend } from '../../src/server/editor-backend.ts';
import { readHostedForms } from '../../src/server/hosted-forms.ts';

/** Frankfurt. Netlify's own choice is Ohio. */
export const NETLIFY_REGION = 'fra';
export const NETLIFY_REMARK =
  'ADAPTER=netlify: sidorna ligger i dist/client/ och funktionerna i .netlify/v1/. Intaget kräver DATABASE_URL, INTAKE_TOKEN_KEY, PUBLIC_ORIGIN och INTAKE_RECIPIENTS.';

const OUTPUT = path.join(ROOT, '.netlify/v1');

/** @param dist the built site's folder, with the list of pages whose form goes elsewhere */
export async function writeNetlifyFunctions(dist: string): Promise<void> {
  const settings = {
    editorOrigins: editorBackend(process.env)?.origins ?? [],
    hostedForms: [...readHostedForms(pathToFileURL(`${dist}/`))],
  };
  const folder = path.join(OUTPUT, 'edge-functions/headers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'headers.mjs'), formatEdgeFunction(await bundleEdge(), settings));
  const entry = path.join(OUTPUT, 'functions/ssr/ssr.mjs');
  writeFileSync(entry, withRegion(readFileSync(entry, 'utf8')));
}

/** The file of the edge function. Netlify reads `config` without running it: it has to be written out. */
export function formatEdgeFunction(
  code: string,
  { editorOrigins = [], hostedForms = [] }: { [K in keyof EdgeSettings]: Iterable<string> },
): string {
  return [
    code,
    `const settings = ${JSON.stringify({ editorOrigins: [...editorOrigins], hostedForms: [...hostedForms] })};`,
    'export default edge.createEdgeFunction({ ...settings, hostedForms: new Set(settings.hostedForms) });',
    "export const config = { path: '/*' };\n",
  ].join('\n');
}

/** @throws when the adapter writes its function in another way than it did: nobody may end up in Ohio unawares */
export function withRegion(entry: string): string {
  const there = 'preferStatic: true,';
  if (!entry.includes(there)) throw new Error('The function of @astrojs/netlify has changed.');
  return entry.replace(there, `${there}\n\t\t\t\tregion: '${NETLIFY_REGION}',`);
}

/** The definition of the headers and nothing else, as one file with one function. */
async function bundleEdge(): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: path.join(ROOT, 'src/server/edge.ts'), formats: ['iife'], name: 'edge' },
    },
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error('The edge function could not be bundled.');
  return code;
}
