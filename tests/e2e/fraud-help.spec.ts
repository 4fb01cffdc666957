/** Fraud help in a browser: other languages, reading help, saving for use without a network, the card. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const HERE = '/exempelkommun/bedragerier/';

/** Names of what the browser keeps for the site: caches, workers, stored values, cookies. */
async function kept(page: Page): Promise<{ caches: string[]; workers: number; values: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    values: localStorage.length + sessionStorage.length,
  }));
}
const NOTHING = { caches: [], workers: 0, values: 0 };

async function save(page: Page): Promise<void> {
  await page.goto(`${HERE}nagon-ringer/`);
  await page.getByText('Utan nät', { exact: true }).click();
  await page.getByRole('button', { name: 'Spara på min telefon' }).click();
  await expect(page.getByText('Sparat. Hjälpen fungerar nu utan nät.')).toBeVisible();
}

test.describe('without a network', () => {
  test('nothing is kept on the device until the reader asks for it', async ({ page, context }) => {
    for (const part of ['', 'nagon-ringer/', 'kort/', 'varningar/']) {
      await page.goto(HERE + part);
      await expect(page.locator('[data-offline]')).toBeVisible();
      expect(await kept(page), part).toEqual(NOTHING);
    }
    expect(await context.cookies()).toEqual([]);
  });

  test('a saved situation, the card and the list open with the network off', async ({
    page,
    context,
  }) => {
    await save(page);
    await context.setOffline(true);
    await page.goto(`${HERE}nagon-vid-dorren/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stäng dörren.');
    await page.goto(`${HERE}kort/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kortet vid telefonen');
    // The style sheet came too: the card has its border.
    await expect(page.locator('section.card')).toHaveCSS('border-top-width', '2px');
    await page.goto(HERE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bluff och bedrägeri');
    // The address of a file that was not saved leads to the list, not to the browser's own error.
    await page.goto(`${HERE}finns-inte/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bluff och bedrägeri');
  });

  test('every situation, easy text and exercise is saved, within 300 kB', async ({
    page,
    context,
  }) => {
    await save(page);
    const { addresses, bytes } = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const files = await cache.keys();
      const sizes = await Promise.all(
        files.map(async (file) => (await (await cache.match(file))?.blob())?.size ?? 0),
      );
      return {
        addresses: files.map(({ url }) => new URL(url).pathname),
        bytes: sizes.reduce((sum, size) => sum + size, 0),
      };
    });
    expect(bytes).toBeLessThanOrEqual(300_000);
    await page.goto(HERE);
    const links = await page
      .locator('.situations a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toHaveLength(14);
    expect(addresses).toEqual(expect.arrayContaining(links));
    await context.setOffline(true);
    await page.goto(`${HERE}ova/banken-ringer/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Banken ringer på kvällen');
    await page.goto(`${HERE}lattlast/styra-dator/`);
    await expect(page.getByRole('link', { name: 'Läs den vanliga texten' })).toBeVisible();
  });

  test('an answer on a saved page says kindly that it needs a network', async ({
    page,
    context,
  }) => {
    await save(page);
    await context.setOffline(true);
    await page.goto(`${HERE}nagon-vid-dorren/`);
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    await expect(page.getByText('Svaret behöver nät för att komma fram.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stäng dörren.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tack');
  });

  test('one press removes everything, and saving again works', async ({ page, context }) => {
    await save(page);
    expect((await kept(page)).caches).toHaveLength(1);
    await page.getByRole('button', { name: 'Ta bort från min telefon' }).click();
    await expect(page.getByText('Borttaget. Inget är kvar.')).toBeVisible();
    expect(await kept(page)).toEqual(NOTHING);
    await page.getByRole('button', { name: 'Spara på min telefon' }).click();
    await expect(page.getByText('Sparat. Hjälpen fungerar nu utan nät.')).toBeVisible();
    await context.setOffline(true);
    await page.goto(`${HERE}kort/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kortet vid telefonen');
  });

  test('what is saved says so on the next visit', async ({ page }) => {
    await save(page);
    await page.goto(HERE);
    await page.getByText('Utan nät', { exact: true }).click();
    await expect(page.getByText('Sparat. Hjälpen fungerar nu utan nät.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Spara på min telefon' })).toBeHidden();
  });

  test('with no network at the press, nothing is kept and the page says so', async ({
    page,
    context,
  }) => {
    await page.goto(HERE);
    await page.getByText('Utan nät', { exact: true }).click();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Spara på min telefon' }).click();
    await expect(page.getByText('Det gick inte. Försök igen när du har nät.')).toBeVisible();
    expect(await kept(page)).toEqual(NOTHING);
  });

  test('pages outside fraud help are not touched by the worker', async ({ page }) => {
    await save(page);
    await page.goto('/exempelkommun/kalender/');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

test.describe('reading help', () => {
  test('the chosen size and space hold on the next page, and can be taken back without a trace', async ({
    page,
  }) => {
    await page.goto(HERE);
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await page.getByText('Större text', { exact: true }).click();
    await page.getByLabel('Störst').check();
    await page.getByLabel('Mer luft mellan raderna').check();
    expect(await size()).toBeGreaterThan(before * 1.3);
    await page.goto(`${HERE}nagon-ringer/`);
    expect(await size()).toBeGreaterThan(before * 1.3);
    await page.getByText('Större text', { exact: true }).click();
    await expect(page.getByLabel('Störst')).toBeChecked();
    await page.getByLabel('Vanlig').check();
    await page.getByLabel('Mer luft mellan raderna').uncheck();
    expect(await size()).toBe(before);
    expect(await kept(page)).toEqual(NOTHING);
  });

  test('the largest text with most space still fits the smallest telephone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${HERE}nagon-ringer/`);
    await page.getByText('Större text', { exact: true }).click();
    await page.getByLabel('Störst').check();
    await page.getByLabel('Mer luft mellan raderna').check();
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth + 1);
  });

  test('where the browser keeps nothing, the size still changes', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(HERE);
    await page.getByText('Större text', { exact: true }).click();
    await page.getByLabel('Större').check();
    await expect(page.locator('html')).toHaveAttribute('data-text-size', '1');
  });

  /** A device with these voices, whose speech the test ends by hand. */
  async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
    await page.addInitScript((given) => {
      const said: SpeechSynthesisUtterance[] = [];
      const fake = Object.assign(new EventTarget(), {
        getVoices: () => given.map((voice) => ({ ...voice, name: voice.lang })),
        speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
        cancel: () => {
          said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent);
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: fake });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.assign(window, { said });
    }, voices);
  }
  const saidBy = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text),
    );
  const endOne = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as { said: { onend: () => void }[] }).said.at(-1)?.onend(),
    );

  test('the page is read sentence by sentence, pauses, and goes on where it was', async ({
    page,
  }) => {
    await withVoices(page, [{ lang: 'sv-SE', localService: true }]);
    await page.goto(`${HERE}nagon-ringer/`);
    await page.getByRole('button', { name: 'Läs upp' }).click();
    expect((await saidBy(page))[0]).toContain('Någon ringer mig nu');
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('being-read') ?? [])].map(String));
    expect(await marked()).toHaveLength(1);
    await endOne(page);
    const second = (await saidBy(page)).at(-1);
    await page.getByRole('button', { name: 'Pausa' }).click();
    expect(await marked()).toEqual([]);
    await page.getByRole('button', { name: 'Läs vidare' }).click();
    expect((await saidBy(page)).at(-1)).toBe(second);
    for (let count = 0; count < 200; count += 1) {
      if (await page.getByRole('button', { name: 'Läs upp' }).isVisible()) break;
      await endOne(page);
    }
    await expect(page.getByRole('button', { name: 'Läs upp' })).toBeVisible();
    const all = (await saidBy(page)).join(' ');
    expect(all).toContain('Lägg på luren');
    // Neither the buttons above the text nor the sources below it.
    expect(all).not.toContain('Textens storlek');
    expect(all).not.toContain('hundra12.se');
  });

  for (const [what, voices] of [
    ['no voice', []],
    ['a voice for another language only', [{ lang: 'de-DE', localService: true }]],
    ['a voice that would send the text away only', [{ lang: 'sv-SE', localService: false }]],
  ] as const) {
    test(`given ${what}, then there is no button to listen`, async ({ page }) => {
      await withVoices(page, [...voices]);
      await page.goto(`${HERE}nagon-ringer/`);
      await expect(page.locator('fraud-tools')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Läs upp' })).toBeHidden();
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the help is all there, and no button that would do nothing', async ({ page }) => {
    await page.goto(`${HERE}nagon-ringer/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lägg på.');
    await expect(page.locator('fraud-tools')).toBeHidden();
    await page.goto(`${HERE}kort/`);
    await expect(page.getByRole('link', { name: 'A5 (PDF)' })).toBeVisible();
  });
});

test.describe('further languages', () => {
  test('from a Swedish page to the same page in Arabic, and back', async ({ page }) => {
    await page.goto(`${HERE}nagon-ringer/`);
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(/\/exempelkommun\/ar\/bedragerier\/nagon-ringer\/$/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('أنهِ المكالمة.');
    await page.getByRole('link', { name: 'Svenska' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lägg på.');
  });

  test('a number within Arabic keeps the order of its groups', async ({ page }) => {
    await page.goto('/exempelkommun/ar/bedragerier/nagon-ringer/');
    const number = page.locator('main .fraud-steps bdi', { hasText: '114' }).first();
    const [first, second] = await number.evaluate((element) => {
      const text = element.firstChild as Text;
      return [0, 4].map((start) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + 2);
        return range.getBoundingClientRect().left;
      });
    });
    expect(first).toBeLessThan(second ?? 0);
  });

  test('the list for someone who has been tricked can be followed in Arabic, and its numbers keep their order', async ({
    page,
  }) => {
    await page.goto(`${HERE}jag-har-blivit-lurad/`);
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(/\/exempelkommun\/ar\/bedragerier\/jag-har-blivit-lurad\/$/);
    await page.getByRole('checkbox', { name: 'اتصلت بالبنك.' }).check();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    for (const [address, number] of [
      ['tel:11414', '114\u00a014'],
      ['tel:+46771141400', '+46\u00a077\u00a0114\u00a014\u00a000'],
    ]) {
      const button = page.locator(`main a.phone[href="${address}"]`);
      await expect(button.locator('bdi[dir=ltr]')).toHaveText(number ?? '');
    }
  });

  test('a warning, which is in Swedish alone, offers the help in Finnish', async ({ page }) => {
    await page.goto(`${HERE}varningar/`);
    await page.getByRole('link', { name: 'suomi' }).click();
    await expect(page).toHaveURL(/\/exempelkommun\/fi\/bedragerier\/$/);
  });

  test('a text that nobody with the language has read says so in the language', async ({
    page,
  }) => {
    await page.goto('/exempelkommun/fi/bedragerier/nagon-ringer/');
    await expect(page.getByText(/ei ole vielä tarkistanut/)).toBeVisible();
  });
});

test.describe('the card', () => {
  for (const [size, width, height] of [
    ['a5', 420, 595],
    ['a4', 595, 842],
  ] as const) {
    for (const lang of ['sv', 'en', 'fi', 'ar']) {
      test(`the page prints on one sheet of ${size} in ${lang}`, async ({ page }) => {
        await page.goto(`/exempelkommun/${lang === 'sv' ? '' : `${lang}/`}bedragerier/kort/`);
        await page.locator(`[name=papper][value=${size}]`).check();
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        const box = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
        expect(Math.abs(Number(box?.[1]) - width)).toBeLessThan(2);
        expect(Math.abs(Number(box?.[2]) - height)).toBeLessThan(2);
      });
    }
  }
});

test('the card is there as a file in every language that the pages are in', async ({ request }) => {
  for (const lang of ['', 'en/', 'fi/', 'ar/']) {
    for (const size of ['a5', 'a4']) {
      const answer = await request.get(`/varnamo/${lang}bedragerier/kort/${size}.pdf`);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
  }
});

test('the text for a meeting is plain text, and the feed is a feed', async ({ request }) => {
  const text = await request.get(`${HERE}varningar/las-upp.txt`);
  expect(text.headers()['content-type']).toContain('text/plain');
  expect(await text.text()).toContain('Varningar för bedrägerier, Exempelkommun.');
  const feed = await request.get(`${HERE}varningar/atom.xml`);
  expect(await feed.text()).toContain('<title>Falska sms om paket</title>');
});

test('the poster of a warning is one sheet of A4', async ({ page }) => {
  await page.goto(`${HERE}varningar/falska-hantverkare/`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
