import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { budgetOf, costOf, KB, overBudget } from '../../../../scripts/gates/budgets.ts';
import { page } from './page.ts';

function clientFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vikt-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** Text that gzip cannot make smaller than about its own length in hexadecimal halves. */
function noise(bytes: number): string {
  let state = 1;
  return Array.from({ length: bytes }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

test('style sheets count with the page', async () => {
  const folder = clientFolder({ 'a.css': noise(12 * KB), 'b.css': noise(12 * KB) });
  const one = page('/varnamo/', '<link rel="stylesheet" href="/a.css"><p>x</p>');
  const two = page('/varnamo/', `${one.html}<link rel="stylesheet" href="/b.css">`);
  const budget = budgetOf('/varnamo/', ['en']);
  expect(overBudget(await costOf(one, folder), budget)).toBeUndefined();
  expect(overBudget(await costOf(two, folder), budget)).toMatch(/^document \d+ B of 14336 B$/);
});

test('scripts count with all that they import, at once or later, but for what is asked for', async () => {
  const folder = clientFolder({
    'assets/form.js':
      'import "./a.js"; import("./later.js"); import("./leaflet.x1.js"); import("./explore-panel.x2.js"); import("./area-map-panel.x3.js");',
    'assets/a.js': 'import { b } from "./b.js"; b();',
    'assets/b.js': 'export const b = () => {};',
    'assets/later.js': 'export {};',
    'assets/explore-panel.x2.js': `export const panel = "${noise(40 * KB).replaceAll(/["\\]/g, '-')}";`,
    'assets/area-map-panel.x3.js': `export const map = "${noise(40 * KB).replaceAll(/["\\]/g, '-')}";`,
    'assets/leaflet.x1.js': `export const map = "${noise(40 * KB).replaceAll(/["\\]/g, '-')}";`,
  });
  const form = page('/varnamo/tipsa/', '<script type="module" src="/assets/form.js"></script>');
  const cost = await costOf(form, folder);
  expect(cost.scriptFiles).toEqual([
    '/assets/a.js',
    '/assets/b.js',
    '/assets/form.js',
    '/assets/later.js',
  ]);
  expect(cost.scripts).toBeLessThan(KB);
});

test.each([
  ['/varnamo/', 0],
  ['/varnamo/sok/', 3 * KB],
  ['/en/sok/', 3 * KB],
  ['/404.html', KB],
  ['/varnamo/en/medborgarloften/2024/', 0],
  ['/', KB],
  ['/en/', KB],
  ['/varnamo/bedragerier/', 4 * KB],
  ['/varnamo/ar/bedragerier/nagon-ringer/', 4 * KB],
  ['/varnamo/prioriterade-omraden/bedragerier/', 0],
  ['/varnamo/tipsa/', 24 * KB],
  ['/varnamo/en/tipsa/', 24 * KB],
  ['/varnamo/en/dialog/norrby/', 24 * KB],
  ['/varnamo/dialog/', 0],
  ['/varnamo/kalender/motet/', 24 * KB],
  ['/varnamo/kalender/', 0],
  ['/varnamo/trygghetsvandring/', 0],
  ['/varnamo/en/trygghetsvandring/norrby/', 24 * KB],
  ['/varnamo/statistik/', 0],
  ['/varnamo/statistik/anmalda-brott/', 2 * KB],
  ['/varnamo/en/statistik/anmalda-brott/', 2 * KB],
  ['/varnamo/handlaggning/', 54 * KB],
  ['/handlaggning/', 54 * KB],
])('%s may load %i bytes of script', (address, scripts) => {
  expect(budgetOf(address, ['sv', 'en']).scripts).toBe(scripts);
});

test('only the internal page of all components may be larger than a first round trip', () => {
  const documentOf = (address: string) => budgetOf(address, ['sv', 'en']).document;
  expect(documentOf('/komponenter/')).toBe(28 * KB);
  for (const address of ['/', '/varnamo/', '/varnamo/tipsa/', '/varnamo/komponenter/']) {
    expect(documentOf(address)).toBe(14 * KB);
  }
});

test('a script on a reading page is over its budget', async () => {
  const folder = clientFolder({ 'x.js': 'x();' });
  const reading = page('/varnamo/om/', '<script src="/x.js"></script>');
  const budget = budgetOf(reading.address, ['en']);
  expect(overBudget(await costOf(reading, folder), budget)).toMatch(/^scripts \d+ B of 0 B$/);
});

test('a file that a page names but nobody built is an error', async () => {
  const broken = page('/', '<link rel="stylesheet" href="/gone.css">');
  await expect(costOf(broken, clientFolder({}))).rejects.toThrow('/gone.css');
});

test('every file that shows the page counts once, and too many are too many', async () => {
  const names = Array.from({ length: 18 }, (_, index) => `s${index}.css`);
  const folder = clientFolder(Object.fromEntries(names.map((name) => [name, 'p{}'])));
  const linked = names.map((name) => `<link rel="stylesheet" href="/${name}">`).join('');
  const few = page(
    '/varnamo/',
    '<link rel="stylesheet" href="/s0.css"><link rel="preload" href="/a.woff2"><img src="/b.png"><img src="/b.png">',
  );
  expect((await costOf(few, folder)).requests).toBe(4);
  const many = await costOf(page('/varnamo/', linked), folder);
  expect(overBudget(many, budgetOf('/varnamo/', ['en']))).toBe('requests 19 of 18');
});
