/** What the container file promises to whoever runs it, tried without a container. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../../..');
const lines = readFileSync(path.join(ROOT, 'deploy/container/Containerfile'), 'utf8').split('\n');

/** The words of the last line that begins with `instruction`, from its JSON list. */
function commandOf(instruction: string): string[] {
  const line = lines.findLast((one) => one.startsWith(instruction)) ?? '';
  return JSON.parse(line.slice(line.indexOf('['))) as string[];
}

const port = /\bPORT=(\d+)/.exec(lines.join('\n'))?.[1] ?? '';

/** The code that the container's own question of health ends with, asked at another port. */
async function healthAt(other: number): Promise<number | null> {
  const [program = '', ...words] = commandOf('HEALTHCHECK');
  const asked = words.map((word) => word.replace(`:${port}/`, `:${String(other)}/`));
  expect(asked, 'it asks the port that the server is given').not.toEqual(words);
  const [code] = (await once(spawn(program, asked), 'exit')) as [number | null];
  return code;
}

describe('the container file', () => {
  test('given a server that is ready, then the container is well', async () => {
    expect(await withAnswer(200, healthAt)).toBe(0);
  });

  test('given a server that says 503, or none, then it is not', async () => {
    expect(await withAnswer(503, healthAt)).toBe(1);
    const gone = await withAnswer(200, async (free) => free);
    expect(await healthAt(gone)).toBe(1);
  });

  test('then what it starts, copies and opens is there', () => {
    const [, entry = ''] = commandOf('CMD');
    const copied = lines
      .filter((line) => line.startsWith('COPY package'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied).toContain('package-lock.json');
    for (const file of [entry, ...copied])
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    expect(lines).toContain(`EXPOSE ${port}`);
  });
});

async function withAnswer<T>(status: number, ask: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/halsa' ? status : 404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await ask((server.address() as AddressInfo).port);
  } finally {
    server.close();
    await once(server, 'close');
  }
}
