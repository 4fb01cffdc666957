import { describe, expect, test } from 'vitest';
import { createEdgeFunction } from '../../../src/server/edge.ts';
import { headersFor, HEADER_CLASSES } from '../../../src/server/headers.ts';

const ORIGIN = 'https://trygghet.example';
const edge = createEdgeFunction({ hostedForms: new Set(['/aneby/tipsa/']) });

/** Asks with a host behind that answers as told. */
async function ask(path: string, answer: Response, method = 'GET') {
  const passedOn: (Request | undefined)[] = [];
  const response = await edge(new Request(ORIGIN + path, { method }), {
    next: (request) => {
      passedOn.push(request);
      return Promise.resolve(answer);
    },
  });
  return { response, passedOn };
}

const STATUSES = [200, 206, 304, 400, 403, 404, 413, 415, 500, 503];
const named = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'content-type'));
const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('the edge function', () => {
  test.each(STATUSES)(
    'given status %i, then every class has what the definition says',
    async (status) => {
      for (const { sample } of HEADER_CLASSES) {
        const { response } = await ask(sample, new Response(null, { status }));
        expect(response.status).toBe(status);
        expect(named(response.headers), sample).toEqual(
          lower(headersFor(sample, { tls: true, status })),
        );
      }
    },
  );

  test('given a host that sets headers of its own, then the definition holds', async () => {
    const headers = {
      'cache-control': 'public, max-age=99',
      'access-control-allow-origin': '*',
      'netlify-cdn-cache-control': 'public',
      'x-powered-by': 'something',
      'content-security-policy': 'default-src *',
    };
    const { response } = await ask('/tipsa/', new Response('hej', { headers }));
    expect(named(response.headers)).toEqual(lower(headersFor('/tipsa/', { tls: true })));
    expect(await response.text()).toBe('hej');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    'given %s to a page, then it is refused before it goes any further',
    async (method) => {
      const { response, passedOn } = await ask('/tipsa/', new Response('hej'), method);
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(passedOn).toEqual([]);
    },
  );

  test('given a post to a form or the desk, then it is passed on as it is', async () => {
    for (const path of ['/f/varnamo-tips', '/varnamo/handlaggning/api/lista']) {
      const { response, passedOn } = await ask(path, new Response('hej'), 'POST');
      expect(response.status).toBe(200);
      expect(passedOn).toEqual([undefined]);
    }
  });

  test('given doubled slashes in a form’s address, then one goes on, with the body', async () => {
    const passedOn: string[] = [];
    await edge(new Request(`${ORIGIN}/f//varnamo-tips`, { method: 'POST', body: 'text=hej' }), {
      next: async (request) => {
        passedOn.push(request?.url ?? '', (await request?.text()) ?? '');
        return new Response('');
      },
    });
    expect(passedOn).toEqual([`${ORIGIN}/f/varnamo-tips`, 'text=hej']);
  });

  test('given an address that is written so that another page comes, then nothing does', async () => {
    const { response, passedOn } = await ask(
      '/admin/..%2Fvarnamo/tipsa/',
      new Response('', { status: 404 }),
    );
    expect(passedOn.map((request) => request?.url)).toEqual([`${ORIGIN}/finns-inte`]);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('given a page whose form goes to Formspree, then that page alone may send there', async () => {
    const policy = async (path: string) =>
      (await ask(path, new Response(''))).response.headers.get('content-security-policy');
    expect(await policy('/aneby/tipsa/')).toContain('https://formspree.io');
    expect(await policy('/varnamo/tipsa/')).not.toContain('formspree');
  });
});
