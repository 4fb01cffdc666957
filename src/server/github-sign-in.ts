/**
 * Signs an editor in to GitHub, which has no way of doing so without a server that keeps a secret.
 *
 * The way is GitHub's own (docs.github.com, "Authorizing OAuth apps"): the editor is sent there with a word that only
 * this browser knows, comes back with a code, and the server changes the code for a token. Nothing is kept.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { SIGNED_IN_PATH, type GitHubSignIn } from './editor-backend.ts';

/** What the editor may do: read and write the repository. */
const SCOPE = 'repo';
/** Seconds in which an editor has to have signed in. */
const MINUTES_10 = 600;
const COOKIE = 'redigering';
const GITHUB_ANSWERS_WITHIN_MS = 10_000;

/** Why nobody was signed in; the words stand in the dictionary (`signIn.refused`). */
export type Refused = 'otherWindow' | 'notLetIn' | 'noAnswer' | 'notTaken';
export type SignedIn = { token: string } | { refused: Refused };

/** Sends the editor to GitHub. The word in the cookie proves afterwards that the same browser came back. */
export function startSignIn(settings: GitHubSignIn): Response {
  const word = randomBytes(32).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL('/login/oauth/authorize', settings.baseUrl);
  const query = {
    client_id: settings.clientId,
    redirect_uri: settings.publicOrigin + SIGNED_IN_PATH,
    scope: SCOPE,
    state: word,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return new Response(null, {
    status: 302,
    headers: {
      Location: url.href,
      'Set-Cookie': cookie(settings, `${word}.${verifier}`, MINUTES_10),
    },
  });
}

/**
 * Takes the editor back: checks the word and changes the code for a token.
 * @returns the token, or why there is none
 */
export async function finishSignIn(request: Request, settings: GitHubSignIn): Promise<SignedIn> {
  const { searchParams } = new URL(request.url);
  const [word = '', verifier = ''] = cookieOf(request).split('.');
  const code = searchParams.get('code');
  if (!same(searchParams.get('state') ?? '', word)) {
    return { refused: 'otherWindow' };
  }
  if (code === null) return { refused: 'notLetIn' };
  try {
    const response = await fetch(new URL('/login/oauth/access_token', settings.baseUrl), {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        code,
        code_verifier: verifier,
        redirect_uri: settings.publicOrigin + SIGNED_IN_PATH,
      }),
      signal: AbortSignal.timeout(GITHUB_ANSWERS_WITHIN_MS),
    });
    // GitHub answers 200 with an error inside when it refuses a code.
    const answer = (await response.json()) as { access_token?: unknown };
    if (typeof answer.access_token === 'string' && answer.access_token !== '') {
      return { token: answer.access_token };
    }
  } catch {
    return { refused: 'noAnswer' };
  }
  return { refused: 'notTaken' };
}

/** Takes the word back when it has been used. */
export function forgetWord(settings: GitHubSignIn): string {
  return cookie(settings, '', 0);
}

/** Sent to these two addresses alone, never to scripts, and not from other sites except by following a link. */
function cookie({ publicOrigin }: GitHubSignIn, value: string, maxAge: number): string {
  const secure = publicOrigin.startsWith('https:') ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/admin/inloggning; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

function cookieOf(request: Request): string {
  const pairs = (request.headers.get('cookie') ?? '').split(/; */);
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}

/**
 * Both have to be there: an absent word is not the same as an absent word. Digests are of one length, whatever letters
 * stand in the address and in the cookie.
 */
function same(given: string, kept: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return kept !== '' && timingSafeEqual(digest(given), digest(kept));
}
