/** The server's own wrapper over a real socket: what it does when the handler behind it fails. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { headersFor } from '../../../src/server/headers.ts';
import { answer } from '../../../src/server/main.ts';

type Handler = Parameters<typeof answer>[2];
const CONTEXT = { tls: true };

async function ask(path: string, handler: Handler): Promise<Response> {
  const server = createServer((request, response) => answer(request, response, handler, CONTEXT));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`);
    return new Response(await response.text(), response);
  } finally {
    server.close();
  }
}

test.each([
  [
    'throws at once',
    () => {
      throw new Error('hemligt');
    },
  ],
  ['fails later', () => Promise.reject(new Error('hemligt'))],
  ['answers 500', (_request, response) => response.writeHead(500).end('')],
] satisfies [string, Handler][])(
  'given a handler that %s, then the answer is 500 with the headers of an error and none of the reason',
  async (_what, handler) => {
    for (const path of [
      '/',
      '/tipsa/',
      '/f/varnamo-tips',
      '/varnamo/inbaddat/lofte/2024/',
      '/a.json',
    ]) {
      const response = await ask(path, handler);
      expect(response.status).toBe(500);
      for (const [name, value] of Object.entries(headersFor(path, { ...CONTEXT, status: 500 }))) {
        expect(response.headers.get(name), `${path} ${name}`).toBe(value);
      }
      expect(await response.text()).not.toContain('hemligt');
    }
  },
);
