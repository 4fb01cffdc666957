import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  formatHeaders,
  formatMaps,
  headerMaps,
  type HeaderMap,
} from '../../../../scripts/hosting/nginx-headers.ts';
import { HEADER_CLASSES, headersFor } from '../../../../src/server/headers.ts';

const FOLDER = path.join(import.meta.dirname, '../../../../deploy/nginx');

/** What nginx would send: the first row that fits, and no header where the value is empty. */
function sent(maps: readonly HeaderMap[], address: string, status: number) {
  const key = `${String(status)} ${address}`;
  return Object.fromEntries(
    maps
      .map(({ header, rows, otherwise }): [string, string] => [
        header,
        rows.find(({ pattern }) => pattern.test(key))?.value ?? otherwise,
      ])
      .filter(([, value]) => value !== ''),
  );
}

const PREFIXES = ['', '/en', '/varnamo', '/varnamo/en', '/a/b/c', '/f'];
const ENDS = [
  ...HEADER_CLASSES.map(({ sample }) => sample),
  ...['/', '/om/', '/tipsa/kvitto/', '/sok', '/statistik/', '/statistik/brott', '/finns-inte'],
  ...['/handlaggning/api/lista', '/halsa/matt', '/halsan', '/admin/inloggningar', '/a.json'],
  ...['/bedragerier/bankid/', '/bedragerier/kort.pdf', '/trygghetsvandring/', '/assets/a.css'],
];
const ADDRESSES = PREFIXES.flatMap((prefix) => ENDS.map((end) => `${prefix}${end}`));

test('the files for nginx say what the definition says', () => {
  const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
  expect(read('header-maps.conf')).toBe(formatMaps());
  expect(read('headers.conf')).toBe(formatHeaders());
});

test.each([200, 206, 304, 404, 405, 500])(
  'given status %i, then nginx sends on every address what the server sends, no more and no less',
  (status) => {
    const maps = headerMaps();
    for (const address of ADDRESSES) {
      expect(sent(maps, address, status), address).toEqual(
        headersFor(address, { tls: true, status }),
      );
    }
  },
);

test('given a page whose form goes to Formspree, then that page alone may send there', () => {
  const hostedForms = new Set(['/varnamo/tipsa/']);
  const maps = headerMaps(hostedForms);
  for (const address of ['/varnamo/tipsa/', '/varnamo/tipsa/kvitto/', '/tipsa/', '/varnamo/']) {
    for (const status of [200, 404]) {
      expect(sent(maps, address, status), address).toEqual(
        headersFor(address, { tls: true, status, hostedForms }),
      );
    }
  }
});

test('no value ends the string that it stands in', () => {
  for (const { rows, otherwise } of headerMaps()) {
    for (const value of [otherwise, ...rows.map((row) => row.value)])
      expect(value).not.toMatch(/["$\\]/);
  }
});
