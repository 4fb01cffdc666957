/**
 * The coordinators' desk, as a coordinator meets it, on a site of its own: signing in, a Monday's first
 * half, and what goes wrong. What leaves the browser is listened to.
 */
import type { Page } from '@playwright/test';
import { desk as words } from '../../src/i18n/sv/desk.ts';
import { deskInbox as inbox } from '../../src/i18n/sv/desk-inbox.ts';
import { createSubmissionKey } from '../../src/domain/tips/receipt.ts';
import { deskResponses as responses } from '../../src/i18n/sv/desk-responses.ts';
import { deskSettings as settings } from '../../src/i18n/sv/desk-settings.ts';
import {
  DESK,
  enterDesk,
  giveKey,
  PASSPHRASE,
  PUBLISHER,
  SECOND,
  startDeskSite,
  type DeskSite,
} from '../../scripts/running-desk.ts';
import { bringAxe, judgePage } from './page-gate.ts';
import { expect as baseExpect, test as base } from './site.ts';

// A locked key file takes a second of scrypt on a free core, and several on a busy one.
const expect = baseExpect.configure({ timeout: 20_000 });

const test = base.extend<{ sent: string[] }, { site: DeskSite }>({
  site: [
    async ({}, use) => {
      const site = await startDeskSite(24);
      await use(site);
      await site.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ context }, use) => {
    await bringAxe(context);
    await use(context);
  },
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
  /** Everything that has left the page: addresses and bodies. */
  sent: async ({ page }, use) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      sent.push(`${request.url()} ${request.postData() ?? ''}`);
    });
    await use(sent);
  },
});

// One site, and one after the other: the tests look at the same register.
test.describe.configure({ mode: 'default', timeout: 90_000 });
test.use({ viewport: { width: 1280, height: 900 } });

const rows = (page: Page) => page.locator('.tip-row');
const search = (page: Page) => page.getByLabel(inbox.filter.text, { exact: true });
const pane = (page: Page) => page.locator('.tip-pane');

/** Opens the first tip that the search finds. */
async function openTip(page: Page, text: string): Promise<string> {
  await search(page).fill(text);
  await rows(page).getByRole('button').first().click();
  return (await pane(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
}

/** Unfolds a part of the open tip. */
async function unfold(page: Page, part: string): Promise<void> {
  const details = pane(page).locator('details', {
    has: page.locator('summary', { hasText: part }),
  });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
}

test.describe('signing in', () => {
  test('with a wrong passphrase it is said; with the right one the tips open, and neither key nor texts leave', async ({
    page,
    sent,
    site,
  }) => {
    await page.goto(DESK);
    expect(await judgePage(page)).toEqual([]);
    await giveKey(page, site.lockedKey, 'fel fras');
    await expect(page.getByRole('alert')).toHaveText(words.troubles.passphrase);
    await giveKey(page, site.lockedKey, PASSPHRASE);
    await expect(page.getByText(words.signedInAs(SECOND))).toBeVisible();
    await expect(page.getByText(words.progressDone(24))).toBeAttached();
    await openTip(page, 'Robban');
    await expect(pane(page)).toContainText('Fiktivsson');
    const everything = sent.join('\n');
    expect(everything).toContain('/api/envelopes');
    for (const secret of [site.secret, PASSPHRASE, 'fel fras', 'Robban', 'Fiktivsson', '070-174']) {
      expect(everything).not.toContain(secret);
    }
  });

  test('with the key of somebody else, or a file that is no key, it is said what is wrong', async ({
    page,
    site,
  }) => {
    await page.goto(DESK);
    await giveKey(page, site.strangerKey);
    await expect(page.getByRole('alert')).toHaveText(words.troubles['unknown-key']);
    await giveKey(page, `${site.folder}/recipients.json`);
    await expect(page.getByRole('alert')).toHaveText(words.troubles['key-file']);
    await page.reload();
    await page.getByRole('button', { name: words.signIn.submit }).click();
    await expect(page.getByRole('alert')).toHaveText(words.signIn.noFile);
  });

  test('nothing of the desk is kept on the device, and the cookie is out of reach of scripts', async ({
    page,
    context,
    site,
  }) => {
    await enterDesk(page, site.key);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookie: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookie: '' });
    expect(await context.cookies()).toMatchObject([
      { httpOnly: true, sameSite: 'Strict', path: DESK },
    ]);
  });

  test('locking forgets what was opened, and the browser’s back button does not bring it back', async ({
    page,
    site,
  }) => {
    await enterDesk(page, site.key);
    await page.getByRole('button', { name: words.lock, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.signIn.title })).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await page.goto(`/${PUBLISHER}/`);
    await page.goBack();
    await expect(page.getByRole('heading', { name: words.signIn.title })).toBeVisible();
  });
});

test.describe('a Monday', () => {
  test('every kind of tip is read as text: a script in one does nothing', async ({
    page,
    site,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await enterDesk(page, site.key);
    await openTip(page, 'alert');
    await expect(pane(page)).toContainText('<script>alert("hej")</script>');
    expect(dialogs).toEqual([]);
  });

  test('by keyboard alone: next, read, code, mask, answer', async ({ page, site }) => {
    await enterDesk(page, site.key);
    await search(page).fill('Fiktivsson');
    await page.keyboard.press('Tab');
    await page.locator('h1').focus();
    await page.keyboard.press('j');
    await expect(pane(page)).toContainText(inbox.names.title);
    await page.keyboard.press('m');
    await expect(pane(page).locator('.tip-text')).toContainText('[maskerat]');
    await expect(pane(page).locator('.tip-text')).not.toContainText('Fiktivsson');
    await page.keyboard.press('c');
    await expect(pane(page).getByLabel(inbox.facts.category)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(inbox.code.saved)).toBeVisible();
    await page.locator('h1').focus();
    await page.keyboard.press('s');
    await page.keyboard.type('Tack för ditt tips.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(inbox.answer.sent)).toBeVisible();
    await expect(pane(page).locator('.thread')).toContainText('Tack för ditt tips.');
    await expect(pane(page)).toContainText(inbox.statuses.answered);
  });

  test('concern for a child stands first, and is handed over as a decision that is written down', async ({
    page,
    site,
  }) => {
    await enterDesk(page, site.key);
    await expect(page.locator('.tip-group').first()).toContainText(inbox.groups.now);
    await page.locator('.tip-group.urgent').getByRole('button').first().click();
    await pane(page).getByRole('button', { name: inbox.child.mark }).click();
    await expect(pane(page)).toContainText(inbox.child.title);
    await unfold(page, inbox.handover.title);
    await expect(pane(page).getByLabel(inbox.handover.text)).toHaveValue(/Tips till Exempelkommun/);
    await pane(page).getByLabel(inbox.handover.to).selectOption('social-services');
    await pane(page).getByLabel(inbox.handover.note).fill('Orosanmälan gjord per telefon.');
    await pane(page).getByRole('button', { name: inbox.handover.record }).click();
    await expect(pane(page).locator('.handover-done')).toContainText('Orosanmälan gjord');
  });

  test('many are changed at once', async ({ page, site }) => {
    await enterDesk(page, site.key);
    await page.getByLabel(inbox.filter.show).selectOption('unread');
    const boxes = rows(page).getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.locator('#bulk-kind').selectOption('recurring');
    await page.locator('#bulk-status').selectOption('in-lagesbild');
    await page.getByRole('button', { name: inbox.bulk.apply }).click();
    await expect(page.getByText(inbox.bulk.done(2))).toBeVisible();
  });

  test('the views are accessible, wide and narrow', async ({ page, site }) => {
    await enterDesk(page, site.key);
    await openTip(page, 'lamp');
    for (const part of [inbox.handover.title, inbox.answer.title]) await unfold(page, part);
    expect(await judgePage(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await judgePage(page)).toEqual([]);
    await page.getByRole('button', { name: inbox.back }).click();
    await page.getByRole('button', { name: inbox.keys.show }).click();
    expect(await judgePage(page)).toEqual([]);
    await page.getByRole('link', { name: settings.title }).click();
    await expect(page.getByRole('heading', { name: settings.places.title })).toBeVisible();
    expect(await judgePage(page)).toEqual([]);
  });

  test('a window that is made narrower: every row follows', async ({ page, site }) => {
    await enterDesk(page, site.key);
    await rows(page).last().scrollIntoViewIfNeeded();
    await page.setViewportSize({ width: 360, height: 760 });
    await rows(page).first().scrollIntoViewIfNeeded();
    const widest = await rows(page).evaluateAll((all) =>
      Math.max(...all.map((row) => row.getBoundingClientRect().right)),
    );
    expect(widest).toBeLessThanOrEqual(360);
  });

  test('the answer to a dialogue is read in the words of the dialogue', async ({ page, site }) => {
    const sentIn = await page.request.post(`${site.origin}/f/${PUBLISHER}-dialog`, {
      headers: { accept: 'application/json', origin: site.origin },
      data: {
        _entry: 'tryggt-i-norrby-2026',
        _lang: 'sv',
        _key: createSubmissionKey(),
        'svar-kvall': '2',
        'svar-avstar': 'ibland',
        'svar-annat': 'Det är mörkt vid lekplatsen.',
      },
    });
    expect(sentIn.status()).toBe(200);
    await enterDesk(page, site.key);
    await page.getByRole('link', { name: responses.title }).press('Enter');
    await page.getByRole('list', { name: responses.list }).getByRole('button').press('Enter');
    await expect(pane(page)).toContainText('Hur trygg är du i Norrby?');
    await expect(pane(page)).toContainText('2 (1 = Mycket otrygg, 5 = Mycket trygg)');
    await expect(pane(page)).toContainText('Ja, ibland');
    await expect(pane(page)).toContainText('mörkt vid lekplatsen');
    await expect(pane(page)).not.toContainText('svar-');
    expect(await judgePage(page)).toEqual([]);
  });
});

test.describe('what goes wrong', () => {
  test('two coordinators at once: the second sees both versions and chooses', async ({
    page,
    browser,
    site,
  }) => {
    const other = await browser.newPage({ baseURL: site.origin });
    await enterDesk(page, site.key);
    await enterDesk(other, site.lockedKey, PASSPHRASE);
    for (const one of [page, other]) {
      await openTip(one, 'omvägen');
      await one.waitForTimeout(2500);
    }
    await page.getByRole('button', { name: words.refresh }).click();
    await other.getByRole('button', { name: words.refresh }).click();
    await page.waitForTimeout(500);
    await pane(page).getByLabel(inbox.facts.note).fill('Felanmält i morse');
    await pane(other).getByLabel(inbox.facts.note).fill('Ringer fastighet');
    await pane(page).getByRole('button', { name: inbox.code.save }).click();
    await expect(page.getByText(inbox.code.saved)).toBeVisible();
    await pane(other).getByRole('button', { name: inbox.code.save }).click();
    const notice = pane(other).getByRole('alert');
    await expect(notice).toContainText(inbox.changed.title);
    await expect(notice).toContainText('Felanmält i morse');
    await expect(notice).toContainText('Ringer fastighet');
    await notice.getByRole('button', { name: inbox.changed.keepMine }).click();
    await expect(pane(other).locator('.facts')).toContainText('Ringer fastighet');
    await other.close();
  });

  test('the session has ended: the answer that was being written is there after signing in again', async ({
    page,
    site,
  }) => {
    await enterDesk(page, site.key);
    const number = await openTip(page, 'glas');
    await unfold(page, inbox.answer.title);
    await pane(page).getByLabel(inbox.answer.label).fill('Vi städar i dag.');
    const store = await site.store();
    await store.desk.sweepSessions({ lastSeenAt: '2100', signedInAt: '2100' });
    await store.close();
    await pane(page).getByRole('button', { name: inbox.answer.send }).click();
    await expect(page.getByRole('alert')).toHaveText(words.troubles.session);
    await expect(page.getByText(words.signIn.drafts(1))).toBeVisible();
    await giveKey(page, site.key);
    await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(number);
    await expect(pane(page).getByLabel(inbox.answer.label)).toHaveValue('Vi städar i dag.');
    await pane(page).getByRole('button', { name: inbox.answer.send }).click();
    await expect(page.getByText(inbox.answer.sent)).toBeVisible();
  });

  test('the server is started again in mid-session: the work goes on', async ({ page, site }) => {
    await enterDesk(page, site.key);
    await openTip(page, 'skolan');
    await site.restart();
    await pane(page).getByLabel(inbox.facts.note).fill('Efter omstarten');
    await pane(page).getByRole('button', { name: inbox.code.save }).click();
    await expect(page.getByText(inbox.code.saved)).toBeVisible();
  });

  test('no contact with the server: it is said, and what was written is still there', async ({
    page,
    context,
    site,
  }) => {
    await enterDesk(page, site.key);
    await openTip(page, 'biblioteket');
    await page.waitForTimeout(2500);
    await unfold(page, inbox.answer.title);
    await pane(page).getByLabel(inbox.answer.label).fill('Tack för de orden.');
    await context.setOffline(true);
    await pane(page).getByRole('button', { name: inbox.answer.send }).click();
    await expect(pane(page).getByRole('alert')).toHaveText(words.troubles.network);
    await expect(pane(page).getByLabel(inbox.answer.label)).toHaveValue('Tack för de orden.');
    await context.setOffline(false);
    await pane(page).getByRole('button', { name: inbox.answer.send }).click();
    await expect(page.getByText(inbox.answer.sent)).toBeVisible();
  });

  test('a coordinator leaves: her session ends at the next press, and her key lets her in no more', async ({
    page,
    site,
  }) => {
    await enterDesk(page, site.lockedKey, PASSPHRASE);
    site.removeSecond();
    await page.getByRole('button', { name: words.refresh }).click();
    await expect(page.getByRole('alert')).toHaveText(words.troubles.session);
    await expect(rows(page)).toHaveCount(0);
    await giveKey(page, site.lockedKey, PASSPHRASE);
    await expect(page.getByRole('alert')).toHaveText(words.troubles['unknown-key']);
    site.addSecond();
  });

  test('the computer’s clock is three hours wrong: it is said, and an answer goes all the same', async ({
    page,
    site,
  }) => {
    await page.clock.install({ time: new Date(Date.now() + 3 * 3_600_000) });
    await enterDesk(page, site.key);
    await expect(page.getByText(words.clock(180))).toBeVisible();
    await openTip(page, 'klottret');
    await unfold(page, inbox.answer.title);
    await pane(page).getByLabel(inbox.answer.label).fill('Vi tar bort det.');
    await pane(page).getByRole('button', { name: inbox.answer.send }).click();
    await expect(page.getByText(inbox.answer.sent)).toBeVisible();
  });

  test('ten minutes without a touch: it is told of first, the key is forgotten, and what was written is not', async ({
    page,
    site,
  }) => {
    await page.clock.install();
    await enterDesk(page, site.key);
    await openTip(page, 'föreningen');
    await unfold(page, inbox.answer.title);
    await pane(page).getByLabel(inbox.answer.label).fill('Välkomna på fredag.');
    await page.clock.fastForward('09:20');
    await expect(page.getByRole('alert')).toHaveText(words.locksSoon);
    await page.keyboard.press('Shift');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward('11:00');
    await expect(page.getByRole('alert')).toHaveText(words.troubles.idle);
    await expect(rows(page)).toHaveCount(0);
    await giveKey(page, site.key);
    await expect(pane(page).getByLabel(inbox.answer.label)).toHaveValue('Välkomna på fredag.');
  });

  test('a new key is added: older tips are closed to it until a colleague has sealed them anew', async ({
    page,
    browser,
    site,
  }) => {
    site.addThird();
    await enterDesk(page, site.newKey);
    await rows(page).getByRole('button').first().click();
    await expect(pane(page)).toContainText(inbox.closedToMe);
    const colleague = await browser.newPage({ baseURL: site.origin });
    await enterDesk(colleague, site.key);
    await colleague.getByRole('link', { name: settings.title }).click();
    await colleague.getByRole('button', { name: settings.keys.reseal }).click();
    await expect(colleague.getByText(/är förseglade på nytt/)).toBeVisible({ timeout: 60_000 });
    await colleague.close();
    await enterDesk(page, site.newKey);
    await openTip(page, 'föreningen');
    await expect(pane(page)).toContainText('vandra på fredagar');
  });
});
