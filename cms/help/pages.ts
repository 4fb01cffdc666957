/**
 * The guides of docs/editors as pages beside the form, at /admin/hjalp/<guide>/: the same words for the one who reads
 * the files and the one who writes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import { htmlPage } from '../admin/page-frame.ts';
import { HELP_FOLDER, helpAddress } from './address.ts';

export interface HelpFile {
  body: string | Buffer;
  type: string;
}

const EDITORS = 'docs/editors';
/** Where one begins. */
const FIRST = 'borja';
/** Guides of others that the editors' own lead to. */
const BESIDE = ['statistics-import', 'editors-backends'];

/** By address within /admin/, such as `hjalp/lofte/index.html`. */
export function helpFiles(root: string): Map<string, HelpFile> {
  const guides = guidesIn(root);
  const files = new Map<string, HelpFile>();
  for (const [name, file] of guides) {
    const html = pageOf(readFileSync(file, 'utf8'), guides);
    files.set(`${HELP_FOLDER}${name}/index.html`, { body: html, type: 'text/html; charset=utf-8' });
    if (name === FIRST) {
      files.set(`${HELP_FOLDER}index.html`, { body: html, type: 'text/html; charset=utf-8' });
    }
  }
  for (const picture of picturesIn(root)) {
    files.set(`${HELP_FOLDER}pictures/${picture}`, {
      body: readFileSync(path.join(root, EDITORS, 'pictures', picture)),
      type: 'image/png',
    });
  }
  files.set(`${HELP_FOLDER}help.css`, {
    body: readFileSync(path.join(root, 'cms/help/help.css')),
    type: 'text/css; charset=utf-8',
  });
  return files;
}

/** Name → file. */
function guidesIn(root: string): Map<string, string> {
  const own = readdirSync(path.join(root, EDITORS))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file): [string, string] => [
      file.slice(0, -'.md'.length),
      path.join(root, EDITORS, file),
    ]);
  const beside = BESIDE.map((name): [string, string] => [name, path.join(root, `docs/${name}.md`)]);
  return new Map([...own, ...beside.filter(([, file]) => existsSync(file))]);
}

function picturesIn(root: string): string[] {
  const folder = path.join(root, EDITORS, 'pictures');
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.png')) : [];
}

function pageOf(markdown: string, guides: ReadonlyMap<string, string>): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Hjälp';
  return htmlPage({
    title: `${title} – Hjälp`,
    stylesheet: `${HELP_FOLDER}help.css`,
    body: `    <nav aria-label="Hjälp"><a href="/admin/${HELP_FOLDER}">All hjälp</a> <a href="/admin/">Till formuläret</a></nav>
    <main>
${bodyOf(markdown, guides)}    </main>
`,
  });
}

function bodyOf(markdown: string, guides: ReadonlyMap<string, string>): string {
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'link') token['href'] = addressOf(String(token['href']), guides);
      if (token.type === 'image') {
        token['href'] = String(token['href']).replace(
          /^pictures\//,
          `/admin/${HELP_FOLDER}pictures/`,
        );
      }
    },
  });
  const html = marked.parse(markdown, { async: false });
  return (
    html
      // What has no page here is named, and read where the files are kept.
      .replace(/<a href="[^":]*\.md[^"]*">(.*?)<\/a>/g, '$1')
      // Links to a heading: by its words, as on the pages where the files are kept.
      .replace(
        /<h([2-4])>(.*?)<\/h\1>/g,
        (_, level: string, words: string) => `<h${level} id="${idOf(words)}">${words}</h${level}>`,
      )
  );
}

/** `lofte.md` → the guide's page; anything that has no page here stays where it was. */
function addressOf(href: string, guides: ReadonlyMap<string, string>): string {
  const [, name = '', part = ''] = /^(?:\.\.\/)?([a-z-]+)\.md(#.*)?$/.exec(href) ?? [];
  return guides.has(name) ? helpAddress(name) + part : href;
}

function idOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
