/**
 * Sessions of the desk. The cookie holds chance and the database its digest, so that a session outlives
 * a restart, is the same at every instance, and cannot be had from the database.
 */
import { createHash, randomBytes } from 'node:crypto';
import { SESSION_IDLE_MS, SESSION_MAX_MS } from '../../domain/desk/wire.ts';
import type { DeskSession, DeskStore } from '../desk-store.ts';

/** The cookie is written to the database at most this often for a session in use. */
const TOUCH_EVERY_MS = 60_000;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

export interface SessionDeps {
  desk: DeskStore;
  clock: () => Date;
  /** True when coordinators reach the server over TLS. */
  tls: boolean;
}

/** Begins a session. @returns the `Set-Cookie` header */
export async function beginSession(
  { desk, clock, tls }: SessionDeps,
  { publisher, recipient }: Pick<DeskSession, 'publisher' | 'recipient'>,
  path: string,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const now = clock();
  const signedInAt = now.toISOString();
  await desk.sweepSessions(lines(now));
  await desk.openSession({
    idHash: digest(secret),
    publisher,
    recipient,
    signedInAt,
    lastSeenAt: signedInAt,
  });
  return cookie(secret, path, tls, SESSION_MAX_MS / 1000);
}

/** The session of a request at a publisher, or undefined when there is none or it has ended. */
export async function sessionOf(
  { desk, clock, tls }: SessionDeps,
  headers: Headers,
  publisher: string,
): Promise<DeskSession | undefined> {
  const secret = secretIn(headers, tls);
  const session = secret && (await desk.getSession(digest(secret)));
  if (!session || session.publisher !== publisher) return undefined;
  const now = clock();
  const before = lines(now);
  if (session.lastSeenAt < before.lastSeenAt || session.signedInAt < before.signedInAt) {
    await desk.closeSession(session.idHash);
    return undefined;
  }
  if (now.getTime() - Date.parse(session.lastSeenAt) > TOUCH_EVERY_MS) {
    await desk.touchSession(session.idHash, now.toISOString());
  }
  return session;
}

/** The `Set-Cookie` header that makes the browser forget. */
export function forgetCookie(path: string, tls: boolean): string {
  return cookie('', path, tls, 0);
}

/** Sessions last used, or begun, before these have ended. */
function lines(now: Date): { lastSeenAt: string; signedInAt: string } {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  return { lastSeenAt: before(SESSION_IDLE_MS), signedInAt: before(SESSION_MAX_MS) };
}

/** With the prefix a browser refuses the cookie unless it came over TLS. */
function nameOf(tls: boolean): string {
  return tls ? '__Secure-handlaggning' : 'handlaggning';
}

function cookie(value: string, path: string, tls: boolean, seconds: number): string {
  const secure = tls ? '; Secure' : '';
  return `${nameOf(tls)}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}

function secretIn(headers: Headers, tls: boolean): string | undefined {
  const prefix = `${nameOf(tls)}=`;
  const value = (headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  return value !== undefined && SECRET.test(value) ? value : undefined;
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
