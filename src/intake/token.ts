/**
 * The signed token of the check page: proof that this server showed the page, when, and with which
 * submission key. Only a lower bound is read from the time: nobody is too slow.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Less than this between the check page and send is a machine, or a double click: the page is shown
 * again with the same token, and the next press sends. A second is far below what reading takes.
 */
export const TIME_TRAP_MS = 1000;

export interface TokenClaims {
  submissionKey: string;
  publisher: string;
  form: string;
}

export type TokenCheck = 'valid' | 'too-quick' | 'invalid';

/** A token for the claims, issued at `now`. */
export function issueToken(key: Uint8Array, claims: TokenClaims, now: Date): string {
  const issued = now.getTime().toString(36);
  return `${issued}.${sign(key, claims, issued).toString('base64url')}`;
}

/** Checks signature and time. A token from the future means that the clock was set back: valid. */
export function checkToken(
  key: Uint8Array,
  claims: TokenClaims,
  token: string | undefined,
  now: Date,
): TokenCheck {
  const [, issued, signature] = /^([0-9a-z]{1,11})\.([A-Za-z0-9_-]{43})$/.exec(token ?? '') ?? [];
  if (!issued || !signature) return 'invalid';
  const given = Buffer.from(signature, 'base64url');
  if (!timingSafeEqual(sign(key, claims, issued), given)) return 'invalid';
  const age = now.getTime() - Number.parseInt(issued, 36);
  return age >= 0 && age < TIME_TRAP_MS ? 'too-quick' : 'valid';
}

function sign(key: Uint8Array, claims: TokenClaims, issued: string): Buffer {
  const parts = ['check-page/1', claims.submissionKey, claims.publisher, claims.form, issued];
  return createHmac('sha256', key).update(parts.join('\0')).digest();
}
