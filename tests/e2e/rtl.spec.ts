/** The pages of the right-to-left language, looked at: nothing sticks out on the other side. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ensureSite } from '../../scripts/build/site.ts';
import { readBuiltPages } from '../../scripts/gates/pages.ts';
import { openPageGate } from './page-gate.ts';
import { RTL_BUILD } from './rtl-build.ts';
import { expect, test } from './site.ts';

const CLIENT = path.join(import.meta.dirname, '../..', RTL_BUILD.outDir, 'client');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

test('every page fits, reads and is silent from right to left', async ({ browser }) => {
  test.setTimeout(180_000);
  await ensureSite(RTL_BUILD);
  const server = serve();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const gate = await openPageGate(browser, `http://localhost:${port}`);
  const pages = readBuiltPages(CLIENT).filter(({ address }) => address.startsWith('/ar/'));
  expect(pages.length).toBeGreaterThan(10);
  for (const { address } of pages) expect.soft(await gate.visit(address), address).toEqual([]);
  await gate.close();
  server.closeAllConnections();
  server.close();
});

/** Only the files: this build is never served to anyone. */
function serve(): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = path.join(CLIENT, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
}
