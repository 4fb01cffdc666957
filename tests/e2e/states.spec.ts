/**
 * The states that a page can be in, beside the one it comes in: errors, what has been opened, twice the size, on its side, with the
 * reader's own colours, without motion. The audit (src/content/accessibility) names these trials.
 */
import type { Page } from '@playwright/test';
import { faintControls, faintRing } from './contrast.ts';
import { cutOff, SPACED } from './cut-off.ts';
import { TABLE, words as figures } from './opened-figures.ts';
import { expect, test } from './one-window.ts';
import { FORM, press, words } from './tip-form.ts';

const TWICE = 'html { font-size: 200% !important; }';

/** What brings a page to its state. */
type Bring = (page: Page) => Promise<unknown>;

async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const element of all) element.setAttribute('open', '');
  });
}

const STATES: readonly [state: string, address: string, bring: Bring][] = [
  ['the portal, narrowed to what was typed', '/', (page) => page.locator('#filter').fill('värn')],
  ['a promise with everything open', '/exempelkommun/medborgarloften/2026-2027/', openEverything],
  ['help against fraud with everything open', '/bedragerier/nagon-ringer/', openEverything],
  ['the calendar', '/exempelkommun/kalender/', openEverything],
  ['the tip form', FORM, openEverything],
  [
    'the tip form with errors',
    FORM,
    async (page) => {
      await press(page, words.next);
      await page.getByRole('heading', { name: words.errorSummary.title }).waitFor();
    },
  ],
  [
    'figures being explored',
    TABLE,
    async (page) => {
      await page.getByRole('button', { name: figures.open, exact: true }).click();
      await page.locator('explore-chart .readout dd').first().waitFor();
    },
  ],
  [
    'figures on a map',
    TABLE,
    async (page) => {
      await page.getByRole('button', { name: figures.map.open, exact: true }).click();
      await page.locator('area-map .area .figure').first().waitFor();
    },
  ],
  [
    'a search with its answers',
    '/exempelkommun/sok/',
    async (page) => {
      await page.getByRole('searchbox').fill('lurad');
      await page.locator('site-search li').first().waitFor();
    },
  ],
];

for (const [state, address, bring] of STATES) {
  test.describe(state, () => {
    test('bears more space and twice the size', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await bring(page);
      expect.soft(await cutOff(page, SPACED), 'more space').toEqual([]);
      // Text alone at 200 %, on a screen as wide as most.
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await cutOff(page, TWICE), 'twice the size').toEqual([]);
    });

    test('fits a telephone on its side', async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 320 });
      await page.goto(address);
      await bring(page);
      expect(await cutOff(page, '')).toEqual([]);
    });

    test('has buttons and fields that stand out, in light and dark', async ({ page }) => {
      await page.goto(address);
      await bring(page);
      expect.soft(await faintControls(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faintControls(page), 'dark').toEqual([]);
    });

    test('moves nothing for whoever has asked for no motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      await bring(page);
      expect(await moving(page)).toEqual([]);
    });

    test('keeps its edges and its charts in the reader’s own colours', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      await bring(page);
      expect(await lostInForcedColours(page)).toEqual([]);
    });
  });
}

for (const [state, address] of STATES.filter(
  ([, at], index, all) => all.findIndex(([, other]) => other === at) === index,
)) {
  test(`${state}: nothing happens because something has focus, and the ring stands out`, async ({
    page,
  }) => {
    await page.goto(address);
    // What takes over a form or a list is fetched after the page has loaded: else it would be that which changes.
    await page.waitForLoadState('networkidle');
    if (address === FORM) await page.getByText(words.step(1, 4)).waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const before = await page.locator('main').innerText();
      const faint: string[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        faint.push(...(await faintRing(page)));
      }
      expect.soft(faint, scheme).toEqual([]);
      expect(new URL(page.url()).pathname).toBe(address);
      expect(page.context().pages()).toHaveLength(1);
      expect(await page.locator('main').innerText()).toBe(before);
    }
  });
}

test('a press that is regretted before it is let go does nothing', async ({ page }) => {
  for (const [address, button] of [
    [FORM, page.getByRole('button', { name: words.next })],
    [TABLE, page.getByRole('button', { name: figures.open, exact: true })],
    ['/exempelkommun/', page.getByRole('main').getByRole('link').first()],
  ] as const) {
    await page.goto(address);
    await button.scrollIntoViewIfNeeded();
    await button.waitFor();
    const before = await page.locator('main').innerText();
    await button.hover();
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.locator('main').innerText()).toBe(before);
  }
});

test('what is said while a list is narrowed stands where a screen reader listens', async ({
  page,
}) => {
  await page.goto('/');
  const said = page.locator('publisher-filter [role=status]');
  // It is there, and empty, before there is anything to say: else nothing is read out.
  await expect(said).toHaveText('');
  await page.locator('#filter').fill('värn');
  await expect(said).not.toHaveText('');
});

/** Elements that move, or that would at the next change. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (durations: string) =>
      Math.max(
        ...durations.split(',').map((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000)),
      );
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    const set = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return (
        longest(transitionDuration) > 10 ||
        longest(animationDuration) > 10 ||
        scrollBehavior === 'smooth'
      );
    });
    return [
      ...running.map(() => 'an animation runs'),
      ...set.map((element) => `would move: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** Controls without an edge, and marks of a chart in the colour of what is behind them. */
function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(button, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=range]))',
      ),
    ].filter((element) => {
      if (!element.checkVisibility()) return false;
      // The edge may be that of what is inside: a mark on a map.
      const hasEdge = [element, ...element.querySelectorAll('*')].some((part) => {
        const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(part);
        return borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) >= 1;
      });
      return !hasEdge && !/underline/.test(getComputedStyle(element).textDecorationLine);
    });
    const ground = getComputedStyle(document.body).backgroundColor;
    const marks = [
      ...document.querySelectorAll<SVGElement>(
        'main svg[role=img] :is(path, rect, circle, line, polyline)',
      ),
    ].filter((mark) => {
      const { fill, stroke, display } = getComputedStyle(mark);
      if (display === 'none') return false;
      const isSeen = [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
      return !isSeen && (fill !== 'none' || stroke !== 'none');
    });
    return [...controls, ...marks].map((element) => `lost: ${element.outerHTML.slice(0, 140)}`);
  });
}
