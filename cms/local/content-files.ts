/**
 * Reads and writes the content for the admin page: Decap's file server, mounted on our origin, with two doors in front.
 * Anything that runs on this machine's browser could otherwise ask it to write any file of the repository.
 */
import { createRequire } from 'node:module';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnRequest } from './own-request.ts';
import { ROOT } from '../../scripts/command.ts';
import { pathsAsked, isContentPath } from './content-paths.ts';
import { publishes, writeRecords } from './records.ts';
import type { EditingMode } from './settings.ts';

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

interface ExpressApp extends Handler {
  use: (...handlers: unknown[]) => void;
}
type Express = (() => ExpressApp) & { json: (options: { limit: string }) => Handler };

interface FileServer {
  registerLocalFs: (app: ExpressApp, options: { logLevel: string }) => Promise<void>;
  registerLocalGit: (app: ExpressApp, options: { logLevel: string }) => Promise<void>;
}

const require = createRequire(import.meta.url);
const { registerLocalFs, registerLocalGit } =
  require('decap-server/dist/middlewares.js') as FileServer;
// The file server is made of handlers for the Express that it brings: it has to be that one.
const express = createRequire(require.resolve('decap-server'))('express') as Express;

/** A handler for POST /api/v1, as Decap's proxy backend asks. Mount it at `/api/v1`. */
export async function contentFiles(mode: EditingMode): Promise<Handler> {
  const app = express();
  app.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (isOwnRequest(request.headers)) next();
    else refuse(response, 403, 'Bara admin-sidan på den här datorn får läsa och skriva filer.');
  });
  app.use(express.json({ limit: '50mb' }));
  app.use(
    (request: IncomingMessage & { body?: unknown }, response: ServerResponse, next: () => void) => {
      const outside = pathsAsked(request.body).filter((path) => !isContentPath(path));
      if (outside.length === 0) next();
      else refuse(response, 403, `Utanför innehållet: ${outside.join(', ')}`);
    },
  );
  app.use(oneAtATime(mode));
  const register = mode === 'git' ? registerLocalGit : registerLocalFs;
  await register(app, { logLevel: 'warn' });
  return (request, response, next) => {
    // The mount point has taken the path away; the file server listens to the whole of it.
    request.url = '/api/v1';
    app(request, response, next);
  };
}

/**
 * Requests wait for each other: drafts change which branch lies in the folder, and what is published is written down
 * before anything else is asked.
 */
function oneAtATime(mode: EditingMode) {
  let before: Promise<unknown> = Promise.resolve();
  return (
    { body }: IncomingMessage & { body?: unknown },
    response: ServerResponse,
    next: () => void,
  ) => {
    const answered = new Promise<void>((resolve) => {
      response.once('close', () => resolve());
    });
    const turn = before;
    before = turn
      .then(() => answered)
      .then(() =>
        response.statusCode === 200 && publishes(body) ? writeRecords(ROOT, mode) : undefined,
      )
      // What is not written down is found by the check.
      .catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    void turn.then(() => next());
  };
}

function refuse(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error }));
}
