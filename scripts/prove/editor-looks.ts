/** What the form looks like to who listens to it and who reads Swedish alone: axe, and words that are not Swedish. */
import type { Page } from '@playwright/test';
import { generateConfig } from '../../cms/config/generate.ts';
import { judgeAsDrawn } from '../../tests/e2e/page-gate.ts';
import { loadContent } from '../content/load.ts';

/** Words of Decap and its libraries that no Swedish text has. */
const ENGLISH =
  /\b(?:no|the|your|with|close|notification|search|entries|settings|loading|delete|remove|select|picked|dropped|untitled)\b/i;
let content: string | undefined;
/** Drawn by Decap before a mend has put it right. */
const SETTLED_MS = 500;

/**
 * Needs `bringAxe`.
 * @param root the project: texts of its content may be in any language
 * @returns what axe finds and what is in English, none when all is well
 */
export async function looksWrong(page: Page, root: string): Promise<string[]> {
  await page.waitForTimeout(SETTLED_MS);
  const found = await judgeAsDrawn(page);
  const english = (await wordsOf(page)).filter(
    (words) => ENGLISH.test(words) && !contentOf(root).includes(nameOf(words)),
  );
  return [...found, ...english.map((words) => `in English: ${words}`)];
}

/** `Öppna: källa 1, Polisen` → `Polisen`: what an item of a list is called comes from the content. */
const nameOf = (words: string) => words.replace(/^.+: .+ \d+, /, '');

/** All of the content, and the examples of the form, as one text. */
function contentOf(root: string): string {
  content ??= [
    ...loadContent(root).files.map(({ data }) => JSON.stringify(data)),
    JSON.stringify(generateConfig('exempelkommun')),
  ].join('\n');
  return content;
}

/** What is not of one collection: lists, menus, the pictures, and the window in which one signs in. */
export async function lookAround(
  page: Page,
  origin: string,
  looked: (view: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${origin}/admin/`);
  await looked('the choice of publisher');
  await page.goto(`${origin}/admin/exempelkommun/`);
  const signIn = page.getByRole('button', { name: 'Logga in' });
  await signIn.waitFor();
  await looked('signing in');
  await signIn.click();
  await page.getByRole('link', { name: 'Löften', exact: true }).click();
  await page.locator('a[href*="/entries/"]').first().waitFor();
  await looked('a list');
  for (const menu of ['Skriv nytt', 'Sortera efter', 'Ditt konto']) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    await looked(`the menu ${menu}`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Visa som rutor' }).click();
  await looked('a list as cards');
  await page.getByRole('button', { name: 'Visa som lista' }).click();
  const search = page.getByPlaceholder('Sök', { exact: true });
  await search.fill('lampor');
  await looked('where to search');
  await search.press('Enter');
  await looked('what was found');
  await page.getByRole('button', { name: 'Bilder', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await looked('the pictures');
}

/** All that is read or read aloud, but for what somebody has written in a field. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.matches('script, style, noscript, textarea, [aria-hidden="true"]')) {
        words.push(textContent ?? '');
      }
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        words.push(element.getAttribute(name) ?? '');
      }
    }
    return words.map((text) => text.trim()).filter(Boolean);
  });
}
