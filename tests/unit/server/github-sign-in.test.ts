/** Signing in against a stand-in for GitHub that answers as GitHub's own documentation says. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GitHubSignIn } from '../../../src/server/editor-backend.ts';
import { finishSignIn, forgetWord, startSignIn } from '../../../src/server/github-sign-in.ts';

let gitHub: Server;
let settings: GitHubSignIn;
let asked: Record<string, string>[] = [];
let answer: { status: number; body: string };

beforeAll(async () => {
  gitHub = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ url: request.url ?? '', ...(JSON.parse(body) as Record<string, string>) });
      response.writeHead(answer.status, { 'Content-Type': 'application/json' });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => gitHub.listen(0, '127.0.0.1', resolve));
  settings = {
    baseUrl: `http://127.0.0.1:${(gitHub.address() as AddressInfo).port}`,
    clientId: 'klient',
    clientSecret: 'hemligt-ord',
    publicOrigin: 'https://trygghet.example',
  };
});
afterAll(() => new Promise((resolve) => gitHub.close(resolve)));
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: '{"access_token":"nyckel"}' };
});

/** The browser: sent away with a word, back with whatever it is given. */
function sentAway(): { url: URL; cookie: string } {
  const response = startSignIn(settings);
  return {
    url: new URL(response.headers.get('location') ?? ''),
    cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  };
}

function back(query: Record<string, string>, cookie: string): Request {
  const url = new URL('https://trygghet.example/admin/inloggning/klar');
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return new Request(url, { headers: { cookie } });
}

describe('signing in to GitHub', () => {
  test('given an editor who signs in, then the code is changed for a token, with the secret and the proof', async () => {
    const { url, cookie } = sentAway();
    const state = url.searchParams.get('state') ?? '';
    const result = await finishSignIn(back({ code: 'kod', state }, cookie), settings);
    expect(result).toEqual({ token: 'nyckel' });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: '/login/oauth/access_token',
      client_id: 'klient',
      client_secret: 'hemligt-ord',
      code: 'kod',
    });
    const proof = createHash('sha256')
      .update(asked[0]?.['code_verifier'] ?? '')
      .digest('base64url');
    expect(proof).toBe(url.searchParams.get('code_challenge'));
  });

  test('the editor is sent to GitHub without the secret, and comes back to our own address', () => {
    const { url } = sentAway();
    expect(url.href).not.toContain('hemligt-ord');
    expect(url.pathname).toBe('/login/oauth/authorize');
    expect(url.searchParams.get('redirect_uri')).toBe(
      'https://trygghet.example/admin/inloggning/klar',
    );
  });

  test('the word in the cookie is new each time, out of reach of scripts, and sent to these addresses alone', () => {
    const first = startSignIn(settings).headers.get('set-cookie') ?? '';
    expect(first).toMatch(
      /; Path=\/admin\/inloggning; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(startSignIn(settings).headers.get('set-cookie')).not.toBe(first);
    expect(forgetWord(settings)).toContain('Max-Age=0');
  });

  test.each(['', 'redigering=', 'redigering=annat-ord.x', 'annan=kaka'])(
    'given a browser with the cookie %j, then it is not let in, and GitHub is not asked',
    async (cookie) => {
      const { url } = sentAway();
      const state = url.searchParams.get('state') ?? '';
      const result = await finishSignIn(back({ code: 'kod', state }, cookie), settings);
      expect(result).toEqual({ refused: 'otherWindow' });
      expect(asked).toEqual([]);
    },
  );

  test('given words of as many letters but more bytes, then it is not let in, and nothing falls over', async () => {
    const { url, cookie } = sentAway();
    const state = url.searchParams.get('state') ?? '';
    const letters = 'é'.repeat(state.length);
    expect(await finishSignIn(back({ code: 'kod', state: letters }, cookie), settings)).toEqual({
      refused: 'otherWindow',
    });
    const foreign = `redigering=${letters}.x`;
    expect(await finishSignIn(back({ code: 'kod', state }, foreign), settings)).toEqual({
      refused: 'otherWindow',
    });
    expect(asked).toEqual([]);
  });

  test.each([undefined, '', 'annat'])(
    'given the state %j, then it is not let in',
    async (state) => {
      const { cookie } = sentAway();
      const query = state === undefined ? { code: 'kod' } : { code: 'kod', state };
      expect(await finishSignIn(back(query, cookie), settings)).toEqual({ refused: 'otherWindow' });
    },
  );

  test('given an editor who says no at GitHub, then the window says so', async () => {
    const { url, cookie } = sentAway();
    const state = url.searchParams.get('state') ?? '';
    const result = await finishSignIn(back({ error: 'access_denied', state }, cookie), settings);
    expect(result).toEqual({ refused: 'notLetIn' });
  });

  test.each([
    ['an error inside a good answer', 200, '{"error":"bad_verification_code"}', 'notTaken'],
    ['an empty token', 200, '{"access_token":""}', 'notTaken'],
    ['a page instead of an answer', 502, '<html>', 'noAnswer'],
  ])('given %s from GitHub, then nobody is signed in', async (_, status, body, refused) => {
    answer = { status, body };
    const { url, cookie } = sentAway();
    const state = url.searchParams.get('state') ?? '';
    expect(await finishSignIn(back({ code: 'kod', state }, cookie), settings)).toEqual({ refused });
  });

  test('given no GitHub at all, then the window says that it does not answer', async () => {
    const { url, cookie } = sentAway();
    const state = url.searchParams.get('state') ?? '';
    const nowhere = { ...settings, baseUrl: 'http://127.0.0.1:9' };
    expect(await finishSignIn(back({ code: 'kod', state }, cookie), nowhere)).toEqual({
      refused: 'noAnswer',
    });
  });
});
