/**
 * The look of every component beside the one that was last agreed to (tests/e2e/components/*.txt). A change that is
 * meant: `npm exec -- playwright test components.spec.ts --update-snapshots`, then read the lines that git shows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { differences, parseParts, readDrawn, writeParts } from './components/drawn.ts';
import { expect, test } from './site.ts';

const FOLDER = path.join(import.meta.dirname, 'components');
const ADDRESSES = ['/komponenter/', '/komponenter/formular/'];

async function drawn(page: Page) {
  const parts = [];
  for (const address of ADDRESSES) {
    await page.goto(address);
    parts.push(...(await readDrawn(page)));
  }
  return parts;
}

for (const [look, width, colorScheme] of [
  ['telephone', 360, 'light'],
  ['telephone-dark', 360, 'dark'],
  ['computer', 1280, 'light'],
] as const) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as object);

    test(`every component looks as it did, ${look}`, async ({ page }, { config }) => {
      const file = path.join(FOLDER, `${look}.txt`);
      const now = await drawn(page);
      expect(now.length).toBeGreaterThan(100);
      if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
        writeFileSync(file, writeParts(now));
      }
      expect(existsSync(file), `${file}: write it with --update-snapshots`).toBe(true);
      expect(differences(parseParts(readFileSync(file, 'utf8')), now)).toEqual([]);
    });
  });
}

test('a part that is larger, in another colour or gone is seen', async ({ page }) => {
  await page.goto('/komponenter/');
  const before = await readDrawn(page);
  expect(differences(before, await readDrawn(page))).toEqual([]);
  const change = (style: 'paddingBlock' | 'backgroundColor' | 'display', value: string) =>
    page.locator('[data-example="PhoneLink: Som lugn knapp"] .button').evaluate(
      (button: HTMLElement, [name, text]) => {
        button.style.setProperty(name, text);
      },
      [style.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const,
    );
  await change('paddingBlock', '30px');
  expect((await differencesNow()).join('\n')).toMatch(/Som lugn knapp › a\.button.*: height/);
  await change('paddingBlock', '');
  await change('backgroundColor', 'rgb(200, 0, 0)');
  expect((await differencesNow()).join('\n')).toMatch(/now .*ground #c80000/);
  await change('display', 'none');
  expect((await differencesNow()).join('\n')).toMatch(/gone: PhoneLink: Som lugn knapp/);

  async function differencesNow() {
    return differences(before, await readDrawn(page));
  }
});
