/**
 * Netlify's edge function: every answer, a file's, a form's or an error's, gets the headers of headers.ts there too.
 * Netlify's own rules for headers do not reach what a function answers. No Node here: it runs in Deno.
 */
import { headersFor, type HeaderContext } from './headers.ts';
import { isPlain, METHOD_REFUSED, NOWHERE, singleSlashes, takesMethod } from './methods.ts';

/** What Netlify hands the function: `next` asks the file or the function that the address leads to. */
export interface EdgeContext {
  next: (request?: Request) => Promise<Response>;
}

/** What is known when the site is built. */
export type EdgeSettings = Pick<HeaderContext, 'editorOrigins' | 'hostedForms'>;

/** Set by whoever serves files or functions: the definition alone says whether they are there. */
const DECIDED_HERE = [
  'Access-Control-Allow-Origin',
  'X-Frame-Options',
  'X-Robots-Tag',
  'Strict-Transport-Security',
  'X-Powered-By',
  'CDN-Cache-Control',
  'Netlify-CDN-Cache-Control',
];

/** Makes the function for a build. */
export function createEdgeFunction(
  settings: EdgeSettings,
): (request: Request, context: EdgeContext) => Promise<Response> {
  return async (request, { next }) => {
    const url = new URL(request.url);
    const path = isPlain(url.pathname) ? singleSlashes(url.pathname) : NOWHERE;
    const answer = takesMethod(request.method, path)
      ? await next(forwarded(request, url, path))
      : new Response(METHOD_REFUSED.text, { status: 405, headers: METHOD_REFUSED.headers });
    const headers = new Headers(answer.headers);
    for (const name of DECIDED_HERE) headers.delete(name);
    const ours = headersFor(path, {
      ...settings,
      tls: url.protocol === 'https:',
      status: answer.status,
    });
    for (const [name, value] of Object.entries(ours)) headers.set(name, value);
    // Headers of an answer that was fetched cannot be changed: hence a new one with the same body.
    return new Response(answer.body, {
      status: answer.status,
      statusText: answer.statusText,
      headers,
    });
  };
}

/** The request to pass on, when it is not to go as it came. */
function forwarded(request: Request, url: URL, path: string): Request | undefined {
  if (path === url.pathname || !(path.startsWith('/f/') || path === NOWHERE)) return undefined;
  const search = path === NOWHERE ? '' : url.search;
  return new Request(new URL(path + search, url), request);
}
