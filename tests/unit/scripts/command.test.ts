import { expect, test } from 'vitest';
import { runCommand } from '../../../scripts/command.ts';

test('a tool that is stopped has ended when its result comes', async () => {
  const stop = new AbortController();
  const running = runCommand('node', ['-e', 'setInterval(() => {}, 1000)'], {
    signal: stop.signal,
  });
  stop.abort();
  expect(await running).toMatchObject({ ok: false, code: null });
});

test('what a tool says and how it ended are kept', async () => {
  const said = await runCommand('node', ['-e', 'console.error("nej"); process.exit(3)']);
  expect(said).toMatchObject({ ok: false, code: 3, output: 'nej\n' });
});
