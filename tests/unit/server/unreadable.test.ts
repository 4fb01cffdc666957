/** What no handler is ever asked about, over a real socket. */
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../../src/server/headers.ts';
import { answerUnreadable } from '../../../src/server/unreadable.ts';

const CONTEXT = { tls: true };
let server: Server;
beforeAll(async () => {
  server = createServer({ connectionsCheckingInterval: 50 }, (request, response) => {
    response.write('början');
    request.resume();
  });
  server.on('clientError', answerUnreadable(CONTEXT));
  server.headersTimeout = 200;
  server.requestTimeout = 200;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Writes the bytes and gives all that comes back until the connection ends. */
function say(bytes: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

test.each([
  [400, 'lines that are no request', 'hemligt ord\r\n\r\n'],
  [400, 'a header without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: hemligt\r\n\r\n'],
  [
    400,
    'two lengths',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
  ],
  [
    400,
    'a length and pieces',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [431, 'a head that is too large', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  [408, 'a head that never ends', 'GET / HTTP/1.1\r\nHost: x\r\nhemligt: '],
])(
  '%i: %s is answered with every header of an error, and nothing of what was sent',
  async (status, _what, bytes) => {
    const answer = await say(bytes);
    expect(answer.startsWith(`HTTP/1.1 ${String(status)} `)).toBe(true);
    for (const [name, value] of Object.entries(headersFor('', { ...CONTEXT, status }))) {
      expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
    }
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
    expect(answer).not.toContain('hemligt');
  },
);

test('given an answer that has begun, then no other is written into it', async () => {
  const answer = await say('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n');
  expect(answer).toContain('början');
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
});
