import { expect, test } from 'vitest';
import { parseElements } from '../../../../scripts/gates/elements.ts';
import { findInlineCode } from '../../../../scripts/gates/inline-code.ts';

function judge(html: string): string[] {
  return findInlineCode(parseElements(html));
}

test.each([
  ['a script in the page', '<script>alert(1)</script>', 'a script without src'],
  [
    'a module in the page',
    '<script type="module">import "./x.js"</script>',
    'a script without src',
  ],
  ['a style sheet in the page', '<style>p { color: red }</style>', 'a <style>'],
  ['a style attribute', '<p style="color: red">x</p>', 'style="color: red" on <p>'],
  ['a style attribute in a drawing', '<svg><g style="fill: red"></g></svg>', 'on <g>'],
  ['an event attribute', '<button onclick="go()">x</button>', 'onclick on <button>'],
  ['an address that is code', '<a href="javascript:go()">x</a>', 'href="javascript:go()"'],
  ['an island', '<astro-island client="load"></astro-island>', 'an island'],
])('finds %s', (_what, html, says) => {
  expect(judge(`<!doctype html>\n${html}`).join()).toContain(`line 2: `);
  expect(judge(html).join()).toContain(says);
});

test('linked files, structured data and ordinary attributes are let through', () => {
  const html = `<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>
    <script type="application/ld+json">{"@type":"GovernmentOrganization"}</script>
    <tip-form data-on="x"></tip-form>`;
  expect(judge(html)).toEqual([]);
});
