/**
 * `npm run pictures`: the pictures of the guides for editors, taken of the real form. Start `npm run cms` first.
 *
 * `CMS_ORIGIN` says where it runs; nothing is saved. With names, `npm run pictures -- lofte`, only those are taken.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { launchChromium } from './launch-chromium.ts';
import { ROOT } from './command.ts';

const ORIGIN = process.env['CMS_ORIGIN'] ?? 'http://localhost:4322';
const PUBLISHER = 'exempelkommun';
const FOLDER = path.join(ROOT, 'docs/editors/pictures');
/** Colours of the form: enough for flat surfaces, and a third of the size. */
const COLOURS = 64;

interface Shot {
  name: string;
  /** After `/admin/<publisher>/#`. */
  address: string;
  /** What has to be there before the picture is taken. */
  until: string;
  /** The list that the picture begins with; its first item is opened. */
  list?: string;
}

const ONLY = process.argv.slice(2);

const SHOTS: readonly Shot[] = [
  { name: 'borja', address: '/collections/promises', until: 'Medborgarlöfte 2026' },
  { name: 'lofte', address: '/collections/promises/entries/2026-2027', until: 'Kort om löftet' },
  {
    name: 'atagande',
    address: '/collections/promises/entries/2026-2027',
    until: 'Åtaganden',
    list: 'Åtaganden',
  },
  {
    name: 'insats',
    address: '/collections/follow-ups/entries/2026-3',
    until: 'Insatser',
    list: 'Insatser',
  },
  {
    name: 'varning',
    address: '/collections/fraud-warnings/entries/sms-om-paket',
    until: 'Det här händer',
  },
  {
    name: 'aktivitet',
    address: '/collections/events/entries/sjovik-vandring-2027',
    until: 'Börjar klockan',
  },
  { name: 'svar', address: '/collections/feedback/entries/norrby-2026', until: 'Tillfället' },
];

const launched = await launchChromium();
mkdirSync(FOLDER, { recursive: true });
try {
  for (const shot of SHOTS.filter(({ name }) => ONLY.length === 0 || ONLY.includes(name))) {
    // A page of its own for each: the form keeps what was opened before.
    const page = await launched.newPage({
      viewport: { width: 1180, height: 760 },
      locale: 'sv-SE',
    });
    await take(page, shot);
    await page.close();
  }
} finally {
  await launched.close();
}

async function take(page: Page, { name, address, until, list }: Shot): Promise<void> {
  page.setDefaultTimeout(60_000);
  await page.goto(`${ORIGIN}/admin/${PUBLISHER}/#${address}`);
  const signIn = page.getByRole('button', { name: 'Logga in' });
  const there = page.getByText(until).first();
  await signIn.or(there).first().waitFor();
  if (await signIn.isVisible()) await signIn.click();
  await there.waitFor();
  // The preview asks after a pause; its frame is there when it has been answered.
  const preview = page.frameLocator('iframe').frameLocator('iframe').locator('h1, h3').first();
  await preview.waitFor({ timeout: 20_000 }).catch(() => undefined);
  if (list !== undefined) {
    const label = page.locator('label', { hasText: list }).first();
    await label.locator('xpath=following::button[@aria-expanded="false"]').first().click();
    await label.evaluate((element) => element.scrollIntoView());
  }
  const png = await page.screenshot();
  writeFileSync(
    path.join(FOLDER, `${name}.png`),
    await sharp(png).png({ palette: true, colours: COLOURS }).toBuffer(),
  );
  console.log(`docs/editors/pictures/${name}.png`);
}
