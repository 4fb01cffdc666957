/** Scripts sent as answers: they are shown as words on every page that shows them, and nothing runs. */
import type { Page } from '@playwright/test';
import { expect, test } from './one-window.ts';
import {
  field,
  fillWhat,
  fillWhere,
  FORM,
  press,
  readReceipt,
  READING_TIME_MS,
  words,
} from './tip-form.ts';

/** Each would set `ran` if the place it is put in were not escaped: text, attribute, script, style, address. */
const RUN = 'window.ran=1';
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><img src=x onerror=${RUN}>`,
  `" autofocus onfocus="${RUN}`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<details open ontoggle=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<a href="javascript:${RUN}" id="description">x</a>`,
  `<form action="javascript:${RUN}"><input type=submit autofocus>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${RUN}>`,
  `<style>@import 'data:text/css,*{color:red}';</style>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<base href="https://elak.example/">`,
  `<link rel=stylesheet href="https://elak.example/x.css">`,
  `<!--><script>${RUN}</script>-->`,
  `]]><script>${RUN}</script>`,
  `\${${RUN}} {{constructor.constructor('${RUN}')()}}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `\u2028<script>${RUN}</script>`,
  `__proto__`,
];

/** What a page that was taken over would show. */
function watch(page: Page): string[] {
  const signs: string[] = [];
  page.on('dialog', (dialog) => {
    signs.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => signs.push(`error ${error.message}`));
  page.on('console', (message) => {
    // The policy would stop most of it: that it had to is a sign as well.
    if (/Content Security Policy|Trusted/i.test(message.text())) signs.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost')) signs.push(`request ${request.url()}`);
  });
  return signs;
}

async function expectQuiet(page: Page, signs: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
  expect(
    await page
      .locator(
        'main :is(script:not([src^="/assets/"]), iframe, svg[onload], base, meta, [onerror])',
      )
      .count(),
  ).toBe(0);
  expect(signs).toEqual([]);
}

/** Posts fields as a form on our own page does, and lets the browser show the answer. The page may be an answer itself. */
async function postForm(
  page: Page,
  address: string,
  fields: Record<string, string>,
): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(FORM);
  // Not by its address: the page at hand may have the same.
  const shown = page.waitForEvent('load');
  await page.evaluate(
    ([action, entries]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = action;
      for (const [name, value] of entries) {
        const input = document.createElement('textarea');
        input.name = name;
        input.value = value;
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    },
    [address, Object.entries(fields)] as const,
  );
  await shown;
  expect(new URL(page.url()).pathname).toBe(address);
}

const right = { experience: 'unsafe', category: 'light', area: 'annan-plats' };
const TIP = '/f/exempelkommun-tips';

for (const [index, payload] of PAYLOADS.entries()) {
  test(`script ${index + 1} is words on the check page and in a form with errors`, async ({
    page,
  }) => {
    const signs = watch(page);
    const typed = { text: payload, place: payload, contactName: payload };
    await postForm(page, TIP, { ...right, ...typed });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tip.check.title);
    const shown = await page.locator('main').innerText();
    expect(shown.replace(/\s+/g, ' ')).toContain(payload.replace(/\s+/g, ' ').trim());
    await expectQuiet(page, signs);

    // Everything wrong at once: odd choices, odd technical fields, odd language.
    const odd = Object.fromEntries(
      [
        'experience',
        'category',
        'area',
        'date',
        'contactEmail',
        '_lang',
        '_key',
        '_token',
        payload,
      ].map((name) => [name, payload]),
    );
    await postForm(page, TIP, { ...typed, ...odd });
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(field(page, 'text')).toHaveValue(payload.trim());
    await expectQuiet(page, signs);

    await postForm(page, '/f/exempelkommun-kvitto', { code: payload });
    await expectQuiet(page, signs);
  });
}

test('all of them in one tip: read back by the script, sent, and the receipt is a receipt', async ({
  page,
}) => {
  const signs = watch(page);
  await page.goto(FORM);
  await expect(page.getByText(words.step(1, 4))).toBeVisible();
  await fillWhat(page);
  await press(page, words.next);
  await fillWhere(page, { place: PAYLOADS[0] ?? '', text: '', contactName: '' });
  await press(page, words.next);
  await field(page, 'text').fill(PAYLOADS.join('\n'));
  await press(page, words.next);
  await field(page, 'contactName').fill(PAYLOADS[3] ?? '');
  await press(page, words.review);
  await expect(page.locator('.answers')).toContainText(`<svg onload=${RUN}>`);
  await expectQuiet(page, signs);
  await press(page, words.send);
  await readReceipt(page);
  await expectQuiet(page, signs);
});

test.describe('without the island', () => {
  test('all of them in one tip give a receipt, and a page of errors gives them back as words', async ({
    page,
  }) => {
    const signs = watch(page);
    await postForm(page, TIP, { ...right, text: PAYLOADS.join('\n'), place: PAYLOADS[6] ?? '' });
    await page.waitForTimeout(READING_TIME_MS);
    await press(page, words.send);
    await readReceipt(page);
    await expectQuiet(page, signs);
    // An answer by JSON is JSON, also to a browser that would rather see a page.
    const type = await page.evaluate(
      async ([address, text]) => {
        const body = new FormData();
        body.set('text', text);
        body.set('_lang', text);
        const answer = await fetch(address, {
          method: 'POST',
          headers: { Accept: 'application/json' },
          body,
        });
        return `${answer.headers.get('content-type')} ${answer.headers.get('x-content-type-options')}`;
      },
      [TIP, PAYLOADS[0] ?? ''] as const,
    );
    expect(type).toBe('application/json nosniff');
  });
});
