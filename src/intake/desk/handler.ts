/**
 * The desk's server: gives a signed-in coordinator what is sealed, and takes what she has sealed. It holds
 * no key, and sees of a tip and of what is written about it no more than the database does.
 *
 * Pure like the intake: everything it touches is passed in. Every answer is JSON and is kept nowhere.
 */
import type { DeskAction, DeskKey, DeskProblem, SealedRecord } from '../../domain/desk/wire.ts';
import { readLimited } from '../body.ts';
import type { IntakeEvent } from '../contract.ts';
import type { DeskSession } from '../desk-store.ts';
import { kindOf } from '../error-kind.ts';
import { isAllowedOrigin } from '../origin.ts';
import type { RateLimiter } from '../rate-limit.ts';
import { createActions } from './actions.ts';
import { Refused, STATUS_OF } from './refused.ts';
import { isDeskAction, REQUESTS, type DeskRequest } from './requests.ts';
import { beginSession, forgetCookie, sessionOf, type SessionDeps } from './sessions.ts';
import { challengeFor, isAnswered, type SignInDeps } from './sign-in.ts';
import type { TipStore } from '../store.ts';

/** Room for a long tip with its messages, sealed anew; for those who are signed in. */
const BODY_LIMIT = 8 * 1024 * 1024;
/** Room for what signing in takes: a public key, a token and a number. */
const SIGN_IN_LIMIT = 4 * 1024;

export interface DeskDeps extends SignInDeps {
  store: TipStore;
  /** Slugs of those that have a desk. */
  municipalities: ReadonlySet<string>;
  coordinators: (publisher: string) => readonly DeskKey[];
  /** What everything is sealed to. */
  recipients: (publisher: string) => readonly string[];
  allowedOrigins: readonly string[];
  rateLimiter: RateLimiter;
  tls: boolean;
  /** The municipality's own sign-in, when it has one before the desk. */
  ownSignIn?: { header: string; from: readonly string[] } | undefined;
  log: (event: IntakeEvent) => void;
}

/** Where a request came in. */
export interface DeskContext {
  publisher: string;
  action: string;
  /** The desk's own path, which the cookie is for: `/varnamo/handlaggning/`. */
  path: string;
  /** The sender's address, for the rate limit alone. */
  address?: string | undefined;
  /** Who the connection is from: the proxy, when there is one. */
  socketAddress?: string | undefined;
}

export interface DeskServer {
  /** Answers one request. Never throws. */
  handle(request: Request, context: DeskContext): Promise<Response>;
}

/** The desks of the municipalities of this build. */
export function createDesk(deps: DeskDeps): DeskServer {
  const { store, clock, tls, log } = deps;
  const sessions: SessionDeps = { desk: store.desk, clock, tls };
  const actions = createActions(deps);
  const keyOf = (publisher: string, recipient: string) =>
    deps.coordinators(publisher).find((key) => key.recipient === recipient);

  async function answer(request: Request, context: DeskContext): Promise<Response> {
    const { publisher, action, path, address } = context;
    if (!deps.municipalities.has(publisher) || !isDeskAction(action)) throw new Refused('off');
    if (!passedOwnSignIn(deps, request.headers, context)) throw new Refused('proxy');
    if (!isAllowedOrigin(request.headers, deps.allowedOrigins)) throw new Refused('cross-origin');
    requireJson(request.headers);

    if (action === 'challenge' || action === 'sign-in') {
      if (!(await deps.rateLimiter.allow(address, 'step'))) throw new Refused('too-often');
      const body = await readBody(request, SIGN_IN_LIMIT);
      const { recipient } = parse('challenge', { recipient: recipientIn(body) });
      const me = keyOf(publisher, recipient);
      if (!me) throw new Refused('unknown-key');
      const claim = { publisher, recipient };
      if (action === 'challenge') {
        parse(action, body);
        return json(await challengeFor(deps, claim, originOf(request, deps)));
      }
      const { token, nonce } = parse(action, body);
      if (!(await isAnswered(deps, claim, token, nonce))) throw new Refused('challenge');
      const cookie = await beginSession(sessions, claim, path);
      done(action, publisher, me);
      return json({ me }, { 'Set-Cookie': cookie });
    }

    const session = await sessionOf(sessions, request.headers, publisher);
    const me = session && keyOf(publisher, session.recipient);
    // The key of one who has left opens nothing here, whatever her cookie says.
    if (!session || !me) throw new Refused('session');
    // Only now: who is not signed in has nothing taken in.
    const body = await readBody(request, BODY_LIMIT);
    if (action === 'sign-out') {
      await store.desk.closeSession(session.idHash);
      done(action, publisher, me);
      return json({}, { 'Set-Cookie': forgetCookie(path, tls) });
    }
    return json(await act(action, body, session, me));
  }

  async function act(
    action: Exclude<DeskAction, 'challenge' | 'sign-in' | 'sign-out'>,
    body: unknown,
    { publisher }: DeskSession,
    me: DeskKey,
  ): Promise<object> {
    switch (action) {
      case 'overview':
        parse(action, body);
        return actions.overview(publisher, me);
      case 'envelopes':
        return actions.envelopes(publisher, parse(action, body));
      case 'records':
        return actions.records(publisher, parse(action, body));
      case 'save':
        return actions.save(publisher, parse(action, body));
      case 'remove':
        return actions.remove(publisher, parse(action, body));
      case 'status':
        return actions.setStatus(publisher, parse(action, body));
      case 'answer':
        return actions.takeAnswer(publisher, parse(action, body));
      case 'reseal': {
        const answered = await actions.reseal(publisher, parse(action, body));
        done(action, publisher, me);
        return answered;
      }
    }
  }

  function done(action: DeskAction, publisher: string, { label }: DeskKey): void {
    log({ event: 'desk', action, outcome: 'done', publisher, role: label });
  }

  return {
    async handle(request, context) {
      try {
        return await answer(request, context);
      } catch (error) {
        const { publisher, action } = context;
        if (error instanceof Refused) {
          const { problem, current } = error;
          // What stands in an address is anybody's words, and is not repeated.
          const known = isDeskAction(action) ? action : 'unknown';
          const of = deps.municipalities.has(publisher) ? publisher : '';
          log({ event: 'desk', action: known, outcome: 'refused', reason: problem, publisher: of });
          return refuse(problem, current);
        }
        log({ event: 'failed', reason: 'unavailable', kind: kindOf(error), publisher });
        return refuse('unavailable');
      }
    },
  };
}

/** True when nothing stands before the desk, or the request has come through it. */
function passedOwnSignIn(
  { ownSignIn }: DeskDeps,
  headers: Headers,
  { socketAddress = '' }: DeskContext,
): boolean {
  if (!ownSignIn) return true;
  const from = socketAddress.replace(/^::ffff:/, '');
  return ownSignIn.from.includes(from) && (headers.get(ownSignIn.header) ?? '') !== '';
}

/** A form of somebody else's page cannot send this type. */
function requireJson(headers: Headers): void {
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refused('malformed');
}

async function readBody(request: Request, limit: number): Promise<unknown> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readLimited(request.body, limit);
  } catch {
    throw new Refused('malformed');
  }
  if (!bytes) throw new Refused('too-large');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refused('malformed');
  }
}

function parse<A extends DeskAction>(action: A, body: unknown): DeskRequest<A> {
  const result = REQUESTS[action].safeParse(body);
  if (!result.success) throw new Refused('malformed');
  return result.data as DeskRequest<A>;
}

function recipientIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'recipient' in body
    ? body.recipient
    : undefined;
}

/** The origin that the coordinator's browser is on: it checks that the challenge says the same. */
function originOf(request: Request, { allowedOrigins }: DeskDeps): string {
  const origin = request.headers.get('origin');
  return origin !== null && allowedOrigins.includes(origin) ? origin : (allowedOrigins[0] ?? '');
}

function json(content: object, headers: Record<string, string> = {}): Response {
  return Response.json({ ok: true, ...content }, { headers: { ...NO_STORE, ...headers } });
}

function refuse(problem: DeskProblem, current?: SealedRecord): Response {
  const body = { ok: false, problem, ...(current ? { current } : {}) };
  return Response.json(body, { status: STATUS_OF[problem], headers: NO_STORE });
}

const NO_STORE = { 'Cache-Control': 'no-store' };
