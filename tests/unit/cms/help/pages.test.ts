import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generateConfig } from '../../../../cms/config/generate.ts';
import { helpAddress } from '../../../../cms/help/address.ts';
import { helpFiles } from '../../../../cms/help/pages.ts';
import { parseElements } from '../../../../scripts/gates/elements.ts';
import { measureReadability } from '../../../../src/domain/readability/lix.ts';
import { checkHtml } from '../../../../scripts/gates/html-validity.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const files = helpFiles(ROOT);
const pages = [...files].filter(([name]) => name.endsWith('.html'));
const htmlOf = (body: string | Buffer) => body.toString();

test('every guide has its page, and the beginning is where the help opens', () => {
  const guides = readdirSync(path.join(ROOT, 'docs/editors')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  expect(guides.length).toBeGreaterThan(8);
  for (const guide of guides) {
    expect(files.has(`hjalp/${guide.replace('.md', '')}/index.html`), guide).toBe(true);
  }
  expect(htmlOf(files.get('hjalp/index.html')?.body ?? '')).toContain('<h1>Börja skriva</h1>');
});

test('every link and picture within the help leads to something', () => {
  const wrong: string[] = [];
  for (const [name, { body }] of pages) {
    const elements = parseElements(htmlOf(body));
    for (const { attributes } of elements) {
      const href = attributes['href'] ?? attributes['src'] ?? '';
      const [address = '', part] = href.split('#');
      if (!address.startsWith('/admin/hjalp/')) continue;
      const target = address.slice('/admin/'.length);
      const file = files.get(target) ?? files.get(`${target}index.html`);
      if (file === undefined) wrong.push(`${name}: ${href}`);
      else if (
        part !== undefined &&
        !htmlOf(file.body).includes(`id="${decodeURIComponent(part)}"`)
      ) {
        wrong.push(`${name}: ${href}`);
      }
    }
    const left = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    wrong.push(
      ...left.filter((href) => /^\.{0,2}[a-z/-]*\.md/.test(href)).map((href) => `${name}: ${href}`),
    );
  }
  expect(wrong).toEqual([]);
});

test('every picture says what it shows, and every one that is kept is used', () => {
  const shown = pages.flatMap(([name, { body }]) =>
    parseElements(htmlOf(body))
      .filter((element) => element.name === 'img')
      .map(({ attributes }) => ({
        name,
        src: attributes['src'] ?? '',
        alt: attributes['alt'] ?? '',
      })),
  );
  expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
  const used = new Set(shown.map(({ src }) => path.basename(src)));
  const kept = readdirSync(path.join(ROOT, 'docs/editors/pictures'));
  expect(kept.filter((file) => !used.has(file))).toEqual([]);
});

test('the pages are valid HTML without a script', async () => {
  for (const [name, { body }] of pages) {
    expect(await checkHtml(htmlOf(body)), name).toEqual([]);
    expect(htmlOf(body), name).not.toMatch(/<script|style=/);
  }
});

test('the guides are as easy to read as the pages for residents', () => {
  for (const [name, { body }] of pages.filter(
    ([address]) => !/content|statistics-import|editors-backends/.test(address),
  )) {
    const blocks = htmlOf(body)
      .replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>|<nav[\s\S]*?<\/nav>/g, '')
      .split(/<\/(?:p|li|h\d|td|th)>/)
      .map((block) => block.replace(/<[^>]*>/g, ' ').trim());
    expect(measureReadability(blocks).lix, name).toBeLessThan(40);
  }
});

test('every kind of entry that has a guide links to it from its first field', () => {
  const { collections } = generateConfig('exempelkommun');
  const linked = collections.flatMap(({ name, fields = [] }) => {
    const hint = fields.find(({ widget }) => widget !== 'hidden')?.hint ?? '';
    const guide = /\(\/admin\/(hjalp\/[a-z]+\/)\)$/.exec(hint)?.[1];
    return guide === undefined ? [] : [{ name, there: files.has(`${guide}index.html`) }];
  });
  expect(linked.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'promises',
      'follow-ups',
      'fraud-warnings',
      'events',
      'feedback',
      'statistics',
    ]),
  );
  expect(linked.filter(({ there }) => !there)).toEqual([]);
  expect(helpAddress('lofte')).toBe('/admin/hjalp/lofte/');
});
