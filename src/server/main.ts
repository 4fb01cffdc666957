/**
 * The server: Astro's handler in a wrapper of ours, so that every response, a static file or a 404 as
 * well as a form's answer, carries its headers, and a POST that no page takes is refused, not lost.
 */
import { existsSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigurationError } from '../intake/configuration-error.ts';
import { loadIntakeConfig } from '../intake/config.ts';
import { editorBackend, gitHubSignIn } from './editor-backend.ts';
import { headersFor, type HeaderContext } from './headers.ts';
import { readHostedForms } from './hosted-forms.ts';
import { isPlain, METHOD_REFUSED, NOWHERE, singleSlashes, takesMethod } from './methods.ts';
import { answerUnreadable } from './unreadable.ts';

/** The start was refused for a reason that the operator can mend. */
export class StartRefused extends Error {}

type AstroHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const NO_SERVER =
  'Det finns ingen server i dist/. Är sidorna byggda med FORMS=static ska dist/client/ läggas ut på en filserver. Annars: npm run build';

/**
 * Starts listening and resolves with the address that residents use, once the forms are ready.
 * @throws ConfigurationError for a wrong setting; StartRefused when the intake or the port is not to be had
 */
export async function startServer(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { host, port, publicOrigin } = loadIntakeConfig(env);
  // A setting that is missing is to be found now, and not by the editor who signs in.
  const editorOrigins = editorBackend(env)?.origins ?? [];
  gitHubSignIn(env);
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  const dist = builtSite();
  const entry = new URL('server/entry.mjs', dist);
  if (!existsSync(entry)) throw new StartRefused(NO_SERVER);
  const { handler } = (await import(entry.href)) as { handler: AstroHandler };
  const context: HeaderContext = {
    tls: publicOrigin?.startsWith('https:') ?? false,
    editorOrigins,
    hostedForms: readHostedForms(dist),
  };
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, handler, context);
  };
  // "localhost" is two addresses; a browser may try either.
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const servers = await Promise.all(hosts.map((name) => listen(serve, name, port, context)));
  const open = servers.filter((server) => server !== undefined);
  if (open.length === 0) throw new StartRefused(`Adressen ${host} finns inte på den här datorn.`);
  process.once('SIGTERM', () => {
    for (const server of open) server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 3000).unref();
  });
  await refuseUnlessReady(open[0] as Server);
  if (publicOrigin === undefined && !LOOPBACK.has(host)) {
    process.stdout.write(
      'PUBLIC_ORIGIN är inte satt. Formulären tar då bara emot från den här datorn.\n',
    );
  }
  return publicOrigin ?? `http://${host}:${String(port)}`;
}

/**
 * The build to serve. `dist` may be a link that a later build moves while this server runs: what it began with is what
 * it goes on with (docs/decisions/0070-builds-side-by-side.md).
 */
function builtSite(): URL {
  const folder = existsSync(DIST) ? realpathSync(DIST) : DIST;
  return pathToFileURL(`${folder}/`);
}

/**
 * Answers one request: our headers on whatever comes, a refusal of what no page takes, and 500 in words when the
 * handler itself fails.
 */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handler: AstroHandler,
  context: HeaderContext,
): void {
  const asked = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const path = isPlain(asked) ? singleSlashes(asked) : NOWHERE;
  const method = request.method ?? 'GET';
  const headers = headersFor(path, context);
  followStatus(response, (status) => headersFor(path, { ...context, status }));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!takesMethod(method, path)) {
    response.writeHead(405, METHOD_REFUSED.headers);
    response.end(METHOD_REFUSED.text);
    return;
  }
  if (path.startsWith('/f/') || path === NOWHERE) request.url = path;
  keepHeaders(response, headers);
  void run(request, response, handler);
}

/** A handler that fails must not take the other requests with it. */
async function run(
  request: IncomingMessage,
  response: ServerResponse,
  handler: AstroHandler,
): Promise<void> {
  try {
    await handler(request, response);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.name : 'Error'} i hanteraren\n`);
    if (!response.headersSent) {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    }
    response.end('Något gick fel. Försök igen om en stund. / Something went wrong.\n');
  }
}

/**
 * How long an answer may be kept, and what a page may do, depends on its status, which is known only when its head is
 * written: a page that is not there keeps no leave that the page would have had.
 */
function followStatus(
  response: ServerResponse,
  headersOf: (status: number) => Record<string, string>,
): void {
  const setHeader = response.setHeader.bind(response);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status >= 400) {
      for (const [name, value] of Object.entries(headersOf(status))) setHeader(name, value);
    }
    return writeHead(status, ...rest);
  };
}

/** Astro sets a Cache-Control of its own on static files; the policy of headers.ts holds. */
function keepHeaders(response: ServerResponse, headers: Record<string, string>): void {
  const ours = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    ours.has(name.toLowerCase()) ? response : setHeader(name, value);
}

/** Resolves with nothing when the machine lacks the address (IPv6 is off in some containers). */
function listen(
  serve: (request: IncomingMessage, response: ServerResponse) => void,
  host: string,
  port: number,
  context: HeaderContext,
): Promise<Server | undefined> {
  const server = createServer(serve);
  server.on('clientError', answerUnreadable(context));
  // A form of 64 KiB arrives within a minute on a bad line; a slower sender is cut off.
  server.requestTimeout = 60_000;
  server.headersTimeout = 20_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined);
      else if (error.code === 'EADDRINUSE') {
        reject(
          new StartRefused(
            `Port ${String(port)} är upptagen. Välj en annan, så här: PORT=4400 npm start`,
          ),
        );
      } else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** Asks the site itself whether its forms work: a municipality must not find out from a resident. */
async function refuseUnlessReady(server: Server): Promise<void> {
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const { status } = await fetch(`http://${host}:${String(address.port)}/halsa`);
  if (status !== 200) throw new StartRefused('Servern startar inte förrän formulären fungerar.');
}

if (import.meta.main) {
  try {
    const origin = await startServer();
    process.stdout.write(`Trygghetslöftet svarar på ${origin}\n`);
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof StartRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
