/**
 * The least that Astro can do with as many pages: one template, one style sheet, as much text on each page as the
 * pages beside it have on average, and nothing to load or work out.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TEXT = 'Kommunen och Polisen visar vad de har lovat, vad de har gjort och om det hjälpte.';

export interface BareSite {
  pages: number;
  /** HTML on an average page, in bytes. */
  bytes: number;
}

/** Writes the project. It must lie below a folder with the packages. */
export function writeBareSite(root: string, { pages, bytes }: BareSite): void {
  const paragraphs = Math.max(1, Math.round(bytes / (TEXT.length + 9)));
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  mkdirSync(path.join(root, 'src/layouts'), { recursive: true });
  const files = {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': `export default { build: { format: 'directory', inlineStylesheets: 'never' } };\n`,
    'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>{title}</title></head>
<body><main><h1>{title}</h1><slot /></main></body></html>
<style>main { max-inline-size: 40rem; }</style>
`,
    'src/pages/[page].astro': `---
import Page from '../layouts/Page.astro';
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({ params: { page: 'sida-' + index } }));
}
const { page } = Astro.params;
const paragraphs = Array.from({ length: ${paragraphs} }, () => ${JSON.stringify(TEXT)});
---
<Page title={page}>{paragraphs.map((text) => <p>{text}</p>)}</Page>
`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
}

/** @param packages the folder whose packages the site is built with */
export function linkPackages(root: string, packages: string): void {
  symlinkSync(packages, path.join(root, 'node_modules'));
}
