import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findHostedForms, writeHostedForms } from '../../../../scripts/build/hosted-forms.ts';
import { HOSTED_FORMS_FILE, readHostedForms } from '../../../../src/server/hosted-forms.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'hosted-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

function page(address: string, html: string): void {
  const folder = path.join(dist, 'client', address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), html);
}
const read = () => [...readHostedForms(pathToFileURL(`${dist}/`))];

test('given pages with a form to Formspree, then the server gets these and no others', () => {
  page('', '<p>https://formspree.io/f/xpzvabcd</p>');
  page('varnamo/tipsa', '<form class="form" method="post" action="https://formspree.io/f/xpzv">');
  page('varnamo/en/tipsa', '<form action="https://formspree.io/f/xpzv" method="post">');
  page('kungsor/tipsa', '<form method="post" action="/f/kungsor-tips">');
  page('evil', '<form action="https://formspree.io.evil.example/f/x">');
  page('like', '<form action="https://formspreexio/f/x">');
  writeHostedForms(dist);
  expect(read()).toEqual(['/varnamo/en/tipsa/', '/varnamo/tipsa/']);
  expect(readFileSync(path.join(dist, HOSTED_FORMS_FILE), 'utf8')).toMatch(/\n$/);
});

test('given one publisher’s build, then the page lies at the root', () => {
  page('tipsa', '<form action="https://formspree.io/f/xpzv">');
  page('', '<form action="https://formspree.io/f/xpzv">');
  expect(findHostedForms(path.join(dist, 'client'))).toEqual(['/', '/tipsa/']);
});

test('given no such form, then there is no list, and the server widens nothing', () => {
  page('tipsa', '<form action="/f/varnamo-tips">');
  writeHostedForms(dist);
  expect(existsSync(path.join(dist, HOSTED_FORMS_FILE))).toBe(false);
  expect(read()).toEqual([]);
});
