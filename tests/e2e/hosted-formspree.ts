/**
 * Stands in for hosted Formspree: a server that answers as the service does, with its words and its
 * codes. The browser still asks https://formspree.io; the test leads the line here.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** What the service does with the next submissions. */
export type Mood = 'takes' | 'field-error' | 'form-error' | 'down' | 'unreachable';

export interface Received {
  path: string;
  /** True for the client's own request, false for a form that the browser sent by itself. */
  json: boolean;
  headers: Record<string, string | string[] | undefined>;
  fields: [name: string, value: string][];
}

export interface StandIn {
  mood: Mood;
  received: Received[];
  /** Leads what a page sends to formspree.io here. */
  connect: (page: Page) => Promise<void>;
  stop: () => void;
}

const ANSWERS: Record<'takes' | 'field-error' | 'form-error', [status: number, body: object]> = {
  takes: [200, { next: 'https://formspree.io/thanks?language=en', ok: true }],
  'field-error': [
    422,
    {
      error: 'Validation errors',
      errors: [{ code: 'TYPE_EMAIL', field: 'contactEmail', message: 'should be an email' }],
    },
  ],
  'form-error': [
    403,
    {
      error: 'This form is inactive',
      errors: [{ code: 'INACTIVE', message: 'This form is inactive' }],
    },
  ],
};

export async function startStandIn(): Promise<StandIn> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        const json = request.headers.accept?.includes('application/json') ?? false;
        const body = new Response(Buffer.concat(chunks), {
          headers: { 'content-type': request.headers['content-type'] ?? '' },
        });
        const fields = [...(await body.formData())].map(([name, value]): [string, string] => [
          name,
          typeof value === 'string' ? value : value.name,
        ]);
        standIn.received.push({ path: request.url ?? '', json, headers: request.headers, fields });
        response.setHeader('access-control-allow-origin', '*');
        if (standIn.mood === 'down' || standIn.mood === 'unreachable') {
          response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Unavailable</h1>');
          return;
        }
        const [status, answer] = ANSWERS[standIn.mood];
        if (json) {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(answer));
          return;
        }
        const next = fields.find(([name]) => name === '_next')?.[1];
        response.writeHead(302, { location: next ?? 'https://formspree.io/thanks' }).end();
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    mood: 'takes',
    received: [],
    async connect(page) {
      await page.route('https://formspree.io/**', async (route) => {
        if (standIn.mood === 'unreachable') return route.abort('internetdisconnected');
        const { pathname } = new URL(route.request().url());
        const response = await route.fetch({
          url: `http://localhost:${port}${pathname}`,
          maxRedirects: 0,
        });
        return route.fulfill({ response });
      });
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return standIn;
}
