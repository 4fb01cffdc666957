/** The gate of pages.spec.ts, shown to bite: bad pages from a server of this file's own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openPageGate, type PageGate } from './page-gate.ts';
import { expect, test } from './site.ts';

const GOOD = '<main><h1>Rubrik</h1><p>Text</p></main>';

const PAGES: Record<string, string> = {
  '/good/': GOOD,
  '/label/': '<main><h1>Rubrik</h1><input></main>',
  '/contrast/': '<main><h1>Rubrik</h1><p class="pale">Blek text</p></main>',
  '/dark/': '<main class="night"><h1>Rubrik</h1><p>Text</p></main>',
  '/wide/': '<main><h1>Rubrik</h1><p class="wide">x</p></main>',
  '/elsewhere/': `${GOOD}<img alt="" src="http://127.0.0.1:1/bild.png">`,
  '/inline/': `${GOOD}<script>document.title = 'x'</script>`,
  '/style/': `<main><h1>Rubrik</h1><p style="color: red">x</p></main>`,
  '/throws/': `${GOOD}<script src="/throws.js"></script>`,
  '/gone/': `${GOOD}<img alt="" src="/gone.png">`,
};
const STYLE = `.pale { color: #ddd; background: #fff } .wide { width: 900px }
  @media (prefers-color-scheme: dark) { .night { color: #333; background: #111 } }`;

let server: Server;
let gate: PageGate;

test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' http:");
    if (url === '/style.css') response.setHeader('content-type', 'text/css').end(STYLE);
    else if (url === '/throws.js')
      response.setHeader('content-type', 'text/javascript').end('nope()');
    else if (url === '/favicon.ico') response.writeHead(204).end();
    else if (PAGES[url] === undefined) response.writeHead(404).end();
    else
      response.setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><html lang="sv"><title>Sida</title>
          <meta name="viewport" content="width=device-width">
          <link rel="stylesheet" href="/style.css">${PAGES[url]}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  gate = await openPageGate(browser, `http://localhost:${port}`);
});
test.afterAll(async () => {
  await gate.close();
  server.closeAllConnections();
  server.close();
});

test('a good page passes', async () => {
  expect(await gate.visit('/good/')).toEqual([]);
});

for (const [address, says] of [
  ['/label/', 'axe label'],
  ['/contrast/', 'axe color-contrast'],
  ['/dark/', 'in the dark: axe color-contrast'],
  ['/wide/', 'scrolls sideways'],
  ['/elsewhere/', 'request to another origin: http://127.0.0.1:1/bild.png'],
  ['/inline/', 'console error'],
  ['/style/', 'console error'],
  ['/throws/', 'error: nope is not defined'],
  ['/gone/', '404: http'],
] as const) {
  test(`${address} is refused`, async () => {
    expect((await gate.visit(address)).join('\n')).toContain(says);
  });
}
