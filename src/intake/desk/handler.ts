/**
 * The desk's server: gives a signed-in coordinator what is sealed, and takes what she has sealed. It holds
 * no key, and sees of a tip and of what is written about it no more than the database does.
 *
 * Pure like the intake: everything it touches is passed in. Every answer is JSON and is kept nowhere.
 */
import type {
  DeskAction,
  DeskAnswer,
  DeskKey,
  DeskProblem,
  ListedTip,
  SealedRecord,
  SealedTip,
} from '../../domain/desk/wire.ts';
import { readLimited } from '../body.ts';
import type { IntakeEvent } from '../contract.ts';
import type { DeskRecord, DeskSession } from '../desk-store.ts';
import { kindOf } from '../error-kind.ts';
import { isAllowedOrigin } from '../origin.ts';
import type { RateLimiter } from '../rate-limit.ts';
import { usedReceipts } from '../receipt-use.ts';
import { isOfTip } from './of-tip.ts';
import { isDeskAction, REQUESTS, type DeskRequest } from './requests.ts';
import { beginSession, forgetCookie, sessionOf, type SessionDeps } from './sessions.ts';
import { challengeFor, isAnswered, type SignInDeps } from './sign-in.ts';
import type { StoredResponse } from '../response-store.ts';
import type { TipStore } from '../store.ts';

/** Room for a long tip with its messages, sealed anew; for those who are signed in. */
const BODY_LIMIT = 8 * 1024 * 1024;
/** Room for what signing in takes: a public key, a token and a number. */
const SIGN_IN_LIMIT = 4 * 1024;
/** An answer's time is the server's, as the browser was told it. */
const ANSWER_TIME_MS = 10 * 60_000;

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

const STATUS_OF: Record<DeskProblem, number> = {
  session: 401,
  'unknown-key': 403,
  challenge: 403,
  changed: 409,
  gone: 404,
  malformed: 400,
  'too-large': 413,
  'cross-origin': 403,
  'too-often': 429,
  off: 404,
  proxy: 403,
  unavailable: 503,
};

/** What is not done. Thrown inside, and answered with its status. */
class Refused extends Error {
  readonly problem: DeskProblem;
  readonly current: SealedRecord | undefined;
  constructor(problem: DeskProblem, current?: SealedRecord) {
    super(problem);
    this.problem = problem;
    this.current = current;
  }
}

type Handled<A extends DeskAction> = Extract<DeskAnswer<A>, { ok: true }>;

/** The desks of the municipalities of this build. */
export function createDesk(deps: DeskDeps): DeskServer {
  const { store, clock, tls, log } = deps;
  const sessions: SessionDeps = { desk: store.desk, clock, tls };
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
        return overview(publisher, me);
      case 'envelopes':
        return envelopes(publisher, parse(action, body));
      case 'records':
        return records(publisher, parse(action, body));
      case 'save':
        return save(publisher, parse(action, body));
      case 'remove':
        return remove(publisher, parse(action, body));
      case 'status': {
        const { number, status, reason } = parse(action, body);
        if (!(await store.responses.setStatus(publisher, number, status, reason)))
          throw new Refused('gone');
        return {};
      }
      case 'answer':
        return takeAnswer(publisher, parse(action, body));
      case 'reseal': {
        const answered = await reseal(publisher, parse(action, body));
        done(action, publisher, me);
        return answered;
      }
    }
  }

  async function overview(
    publisher: string,
    me: DeskKey,
  ): Promise<Omit<Handled<'overview'>, 'ok'>> {
    const [tips, waiting, listed, used] = await Promise.all([
      store.responses.list({ publisher }),
      store.messages.listWaiting(publisher),
      store.desk.list(publisher),
      usedReceipts(store.marks, publisher),
    ]);
    const asked = new Map(
      waiting.filter(({ kind }) => kind === 'question').map(({ number, since }) => [number, since]),
    );
    return {
      now: clock().toISOString(),
      me,
      coordinators: deps.coordinators(publisher),
      recipients: deps.recipients(publisher),
      tips: tips.map((tip) => ({
        ...listedTip(tip, asked.get(tip.number)),
        receiptUsed: used.has(tip.number),
      })),
      records: listed.map(({ kind, id, revision, updatedAt }) => ({
        kind,
        id,
        revision,
        updatedAt,
      })),
    };
  }

  async function envelopes(publisher: string, { numbers }: DeskRequest<'envelopes'>) {
    const tips: SealedTip[] = [];
    for (const number of numbers) {
      const tip = await store.responses.get(publisher, number);
      if (tip) tips.push(await sealedTip(tip));
    }
    return { tips };
  }

  async function sealedTip(tip: StoredResponse): Promise<SealedTip> {
    const { publisher, number, lookupHash, answerRecipient } = tip;
    const messages = await store.messages.list(publisher, number);
    return {
      number,
      lookupHash,
      answerRecipient,
      text: toBase64(tip.textEnvelope),
      ...(tip.contactEnvelope ? { contact: toBase64(tip.contactEnvelope) } : {}),
      messages: messages.map(({ position, from, sentAt, envelope }) => ({
        position,
        from,
        sentAt,
        envelope: toBase64(envelope),
      })),
    };
  }

  async function records(publisher: string, { wanted }: DeskRequest<'records'>) {
    const found = await Promise.all(wanted.map((key) => store.desk.get({ publisher, ...key })));
    return { records: found.filter((record) => record !== undefined).map(sealedRecord) };
  }

  async function save(
    publisher: string,
    { kind, id, revision, envelope }: DeskRequest<'save'>,
  ): Promise<Omit<Handled<'save'>, 'ok'>> {
    const updatedAt = clock().toISOString();
    const result = await store.desk.save({ publisher, kind, id, updatedAt, envelope }, revision);
    if (result.outcome === 'gone') throw new Refused('gone');
    if (result.outcome === 'changed') throw new Refused('changed', sealedRecord(result.record));
    return { kind, id, revision: result.record.revision, updatedAt };
  }

  async function remove(publisher: string, { kind, id, revision }: DeskRequest<'remove'>) {
    const key = { publisher, kind, id };
    if (await store.desk.remove(key, revision)) return {};
    const current = await store.desk.get(key);
    throw current ? new Refused('changed', sealedRecord(current)) : new Refused('gone');
  }

  async function takeAnswer(
    publisher: string,
    { number, sentAt, tag, envelope }: DeskRequest<'answer'>,
  ) {
    const late = Math.abs(clock().getTime() - Date.parse(sentAt));
    if (!(late <= ANSWER_TIME_MS)) throw new Refused('malformed');
    const outcome = await store.messages.add({
      publisher,
      number,
      from: 'municipality',
      sentAt,
      contentTag: tag,
      envelope,
    });
    if (outcome === 'no-tip') throw new Refused('gone');
    if (outcome === 'stored') await store.responses.setStatus(publisher, number, 'answered');
    return { again: outcome === 'again' };
  }

  async function reseal(
    publisher: string,
    { number, was, text, contact, messages }: DeskRequest<'reseal'>,
  ) {
    const tip = await store.responses.get(publisher, number);
    if (!tip) throw new Refused('gone');
    if (!isOfTip(tip, { was, contact })) throw new Refused('changed');
    for (const { position, was: before, envelope } of messages) {
      const message = { publisher, number, position };
      if (!(await store.messages.replaceEnvelope(message, before, envelope))) {
        throw new Refused('changed');
      }
    }
    // The tip last: until it is done the whole can be tried again.
    if (!(await store.responses.replaceEnvelopes(publisher, number, was, { text, contact }))) {
      throw new Refused('changed');
    }
    return {};
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

function listedTip(
  response: StoredResponse,
  askedAt: string | undefined,
): Omit<ListedTip, 'receiptUsed'> {
  const { number, form, entry, coded, receivedAt, isoWeek, flags, status } = response;
  const { experience, category, area, timeBand } = coded;
  const one = (answer: string | readonly string[] | undefined) =>
    typeof answer === 'string' ? answer : '';
  return {
    number,
    form,
    ...(entry === undefined ? {} : { entry }),
    coded,
    receivedAt,
    isoWeek,
    experience: one(experience),
    category: one(category),
    area: one(area),
    ...(typeof timeBand === 'string' ? { timeBand } : {}),
    flags,
    status,
    ...(response.closedReason === undefined ? {} : { closedReason: response.closedReason }),
    contact: response.contactEnvelope !== undefined,
    ...(askedAt === undefined ? {} : { askedAt }),
  };
}

function sealedRecord({ kind, id, revision, updatedAt, envelope }: DeskRecord): SealedRecord {
  return { kind, id, revision, updatedAt, envelope: toBase64(envelope) };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function json(content: object, headers: Record<string, string> = {}): Response {
  return Response.json({ ok: true, ...content }, { headers: { ...NO_STORE, ...headers } });
}

function refuse(problem: DeskProblem, current?: SealedRecord): Response {
  const body = { ok: false, problem, ...(current ? { current } : {}) };
  return Response.json(body, { status: STATUS_OF[problem], headers: NO_STORE });
}

const NO_STORE = { 'Cache-Control': 'no-store' };
