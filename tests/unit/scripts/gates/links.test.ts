import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from '../../../../scripts/gates/links.ts';

const PAGES: Record<string, string> = {
  '/': `<html><body><h1 id="top">Hej</h1><a href="/b/#here">b</a><a href="#top">upp</a>
    <a href="https://polisen.se/">Polisen</a><a href="tel:11414">114 14</a>
    <img src="http://localhost:4321/bild.svg" alt=""></body></html>`,
  '/b/': '<html><body><p id="here">här</p></body></html>',
  '/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '/bad/': `<html><body><a href="/gone/">borta</a><a href="/b/#nowhere">b</a>
    <a href="/moved/">flyttad</a><img src="/gone.svg" alt=""></body></html>`,
};

const server = createServer((request, response) => {
  const address = request.url ?? '/';
  if (address === '/moved/') {
    response.writeHead(301, { location: '/b/' }).end();
    return;
  }
  const html = PAGES[address];
  response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(html);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('links, fragments and files that are there pass; other sites are not asked', async () => {
  const { checked, broken } = await checkLinks(origin, ['/', '/b/'], 'http://localhost:4321');
  expect(broken).toEqual([]);
  expect(checked).toBe(3);
});

test('a missing page, a missing fragment, a missing picture and a redirect are found', async () => {
  const { broken } = await checkLinks(origin, ['/bad/']);
  expect(broken.join('\n')).toContain('/bad/ → /gone/ (404)');
  expect(broken.join('\n')).toContain('/bad/ → /gone.svg (404)');
  expect(broken.join('\n')).toContain('/bad/ → /b/#nowhere');
  expect(broken.join('\n')).toContain('/bad/ → /moved/ (301)');
  expect(broken).toHaveLength(4);
});
