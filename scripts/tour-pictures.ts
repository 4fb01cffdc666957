/**
 * `npm run tour`: the pictures of README, taken of the built demonstration. The clock of the browser is not set: the pages
 * were built with theirs.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { launchChromium } from './launch-chromium.ts';
import { ensureSite } from './build/site.ts';
import { ROOT } from './command.ts';
import { startSite } from './running-site.ts';

const FOLDER = path.join(ROOT, 'docs/pictures');
const PHONE = { width: 390, height: 780 };
/** Side by side, with space between them that is the colour of nothing. */
const GAP = 32;
const PHONE_PAGES = [
  '/exempelkommun/medborgarloften/2026-2027/',
  '/bedragerier/nagon-ringer/',
  '/exempelkommun/tipsa/',
];

async function take(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<Buffer> {
  const page = await browser.newPage({ viewport, locale: 'sv-SE', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function write(name: string, picture: Buffer): void {
  const file = path.join(FOLDER, name);
  writeFileSync(file, picture);
  const kilobytes = Math.round(statSync(file).size / 1000);
  process.stdout.write(`docs/pictures/${name}: ${String(kilobytes)} kB\n`);
}

await ensureSite();
const site = await startSite();
const browser = await launchChromium();
try {
  mkdirSync(FOLDER, { recursive: true });
  const start = await take(browser, `${site.origin}/exempelkommun/`, { width: 1200, height: 860 });
  write('start.webp', await sharp(start).webp({ quality: 82 }).toBuffer());

  const phones = await Promise.all(
    PHONE_PAGES.map((address) => take(browser, site.origin + address, PHONE)),
  );
  const width = phones.length * PHONE.width + (phones.length - 1) * GAP;
  const row = sharp({
    create: { width, height: PHONE.height, channels: 4, background: '#0000' },
  }).composite(
    phones.map((input, index) => ({ input, left: index * (PHONE.width + GAP), top: 0 })),
  );
  write('telefon.webp', await row.webp({ quality: 82 }).toBuffer());
} finally {
  await browser.close();
  await site.stop();
}
