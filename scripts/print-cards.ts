/**
 * `npm run cards`: prints the card by the telephone with a browser, for the languages whose letters
 * pdfkit cannot set (Arabic), and writes down which words were printed. The files are committed; the
 * content check says when the words have changed since. Needs a built site and the test browser.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './launch-chromium.ts';
import { buildSite } from './build/site.ts';
import { ROOT } from './command.ts';
import { cardDigest, PRINTED_FOLDER } from './content/printed-cards.ts';
import { loadContent } from './content/load.ts';
import { startSite } from './running-site.ts';
import { valueAt } from './content/schema-node.ts';

const SIZES = ['a5', 'a4'] as const;

const languages = loadContent(ROOT).files.filter(
  ({ collection, data }) => collection === 'fraud-languages' && valueAt(data, ['dir']) === 'rtl',
);
// A card with old words would stop the build that prints the new one; without a card there is nothing to stop it.
for (const { id } of languages) {
  for (const size of SIZES) rmSync(printedFile(id, size), { force: true });
}
await buildSite();
const site = await startSite();
const browser = await launchChromium();
try {
  mkdirSync(path.join(ROOT, PRINTED_FOLDER), { recursive: true });
  for (const language of languages) {
    const { id } = language;
    const page = await browser.newPage();
    // The portal's card bears no municipality's name or number: it is the same for everyone.
    await page.goto(`${site.origin}/${id}/bedragerier/kort/`);
    for (const size of SIZES) {
      await page.check(`[name=papper][value=${size}]`);
      const file = printedFile(id, size);
      await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
      process.stdout.write(`${path.relative(ROOT, file)}${existsSync(file) ? '' : ' saknas'}\n`);
    }
    writeFileSync(path.join(ROOT, PRINTED_FOLDER, `${id}.sha256`), `${cardDigest(language)}\n`);
    await page.close();
  }
} finally {
  await browser.close();
  await site.stop();
}

function printedFile(language: string, size: (typeof SIZES)[number]): string {
  return path.join(ROOT, PRINTED_FOLDER, `${language}-${size}.pdf`);
}
