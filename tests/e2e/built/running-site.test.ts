/** A site that a test or a proof has started is that site, and its forms take tips at once. */
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startSite } from '../../../scripts/running-site.ts';

test('given a site that has started, then the keys of its demonstration are made', async () => {
  const site = await startSite();
  const made = existsSync(path.join(site.dataDir, 'recipients.json'));
  await site.stop();
  expect(made).toBe(true);
});

test('given a port where somebody else answers, then it has not started and says why', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startSite({ port })).rejects.toThrow(`Port ${port} är upptagen`);
  other.close();
});
