/** Starts the Chromium that the tests use, for commands that look at pages themselves. */
import { chromium, type Browser } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './browser.ts';

/** @throws Error that says how to get a Chromium, when none is found */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    args: [...LAUNCH_ARGS],
    // The one that comes as a package finds its libraries by what `env` says.
    env: { ...process.env, ...env },
  });
}
