import { expect, test } from 'vitest';
import { checkForms } from '../../../../scripts/gates/forms.ts';
import { checkHtml } from '../../../../scripts/gates/html-validity.ts';
import { parseElements } from '../../../../scripts/gates/elements.ts';
import { page } from './page.ts';

function whole(body: string): string {
  return `<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>Sida</title></head><body>${body}</body></html>\n`;
}

test('valid HTML passes', async () => {
  expect(await checkHtml(whole('<h1>Hej</h1><p>Text</p>'))).toEqual([]);
});

test.each([
  ['the same id twice', '<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  ['a picture without alt', '<img src="/a.svg">', 'wcag/h37'],
  ['a field without a label', '<form><input type="text"></form>', 'input-missing-label'],
  ['a heading that skips a level', '<h1>a</h1><h3>b</h3>', 'heading-level'],
  ['an element that is not closed', '<p><b>x</p>', 'close-order'],
  ['a list with something else in it', '<ul><p>x</p></ul>', 'element-permitted-content'],
])('finds %s', async (_what, body, rule) => {
  expect((await checkHtml(whole(body))).join('\n')).toContain(rule);
});

test('a form that posts to the intake passes', () => {
  expect(checkForms(page('/a/', '<form method="post" action="/f/varnamo-tips">'))).toEqual([]);
});

test.each([
  [
    'a form that posts to a page',
    '<form method="post" action="/varnamo/tipsa/">',
    'not an address of the intake',
  ],
  ['a form that posts to itself', '<form method="post">', 'not an address of the intake'],
  ['a form whose answers stand in the address', '<form action="/f/varnamo-tips">', 'method get'],
  [
    'a form that posts to another site',
    '<form method="post" action="https://formspree.io/f/x">',
    'not an address',
  ],
  [
    'a button that posts elsewhere',
    '<button formaction="/x" formmethod="post">x</button>',
    'action "/x"',
  ],
])('finds %s', (_what, html, says) => {
  expect(checkForms(page('/a/', html)).join('\n')).toContain(says);
});

test('the text and the line of an element are those of the file', () => {
  const [, paragraph, image, bold] = parseElements('<div>\n<p>a<img>b <b>c</b></p>\n</div>');
  expect(paragraph).toMatchObject({ name: 'p', line: 2, text: 'ab c' });
  expect(image).toMatchObject({ name: 'img', text: '' });
  expect(bold).toMatchObject({ name: 'b', text: 'c' });
});
