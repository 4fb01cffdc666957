import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findChromium, findTestBrowser } from '../../../scripts/browser.ts';

function folderWith(name: string, script: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'webblasare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, name), 0o755);
  return folder;
}

const WORKS = 'echo Chromium 1.2.3';
const ASKS_FOR_A_SNAP = 'echo "please install the snap" >&2; exit 1';

test('CHROMIUM_PATH comes first', async () => {
  const named = path.join(folderWith('min-chromium', WORKS), 'min-chromium');
  const found = await findChromium({
    env: { CHROMIUM_PATH: named, PATH: folderWith('chromium', WORKS) },
  });
  expect(found).toMatchObject({
    executablePath: named,
    origin: 'CHROMIUM_PATH',
    version: 'Chromium 1.2.3',
  });
});

test('a CHROMIUM_PATH that does not start is an error, not a reason to take another', async () => {
  const env = { CHROMIUM_PATH: '/finns/inte', PATH: folderWith('chromium', WORKS) };
  await expect(findChromium({ env })).rejects.toThrow('/finns/inte (startar inte)');
});

test('what the machine has comes before what npm brings, but not for the tests', async () => {
  const env = { PATH: folderWith('chromium', WORKS) };
  expect((await findChromium({ env })).origin).toBe('system');
  expect((await findTestBrowser({ env, skip: ['package'] })).origin).toBe('system');
});

test('whoever names a browser has the tests run in it', async () => {
  const named = path.join(folderWith('min-chromium', WORKS), 'min-chromium');
  const found = await findTestBrowser({ env: { CHROMIUM_PATH: named, PATH: '' } });
  expect(found.executablePath).toBe(named);
});

test('a command of the right name that only asks for a snap is passed over', async () => {
  const snap = folderWith('chromium', ASKS_FOR_A_SNAP);
  const real = folderWith('google-chrome', WORKS);
  const found = await findChromium({ env: { PATH: `${snap}:${real}` } });
  expect(found.executablePath).toBe(path.join(real, 'google-chrome'));
});

test('without any browser the error says in Swedish and English what to install', async () => {
  const attempt = findChromium({ env: { PATH: '' }, skip: ['package', 'playwright'] });
  await expect(attempt).rejects.toThrow(
    /Ingen Chromium hittades[\s\S]*npx playwright install chromium/,
  );
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser that npm brings along starts, and the tests take it before the machine’s own',
  { timeout: 60_000 },
  async () => {
    const found = await findTestBrowser({ env: { PATH: folderWith('chromium', WORKS) } });
    expect(found.origin).toBe('package');
    expect(found.version).toMatch(/^Chromium \d+/);
  },
);
