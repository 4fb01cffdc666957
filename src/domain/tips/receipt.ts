/**
 * The receipt of a tip, derived from the submission's secret key.
 *
 *     submission key (256 bits) ──HKDF "code"──▶ receipt code (95 bits + check character)
 *     receipt code ──HKDF "lookup"──▶ lookup hash (stored)
 *     receipt code ──HKDF "answer"──▶ seed of the answer key (only its public half is stored)
 *
 * The same submission therefore gives the same receipt, and nothing that is stored leads back to the
 * code. WebCrypto only: the browser derives the code itself, since a receipt code never travels in an
 * address. HKDF is RFC 5869 with SHA-256; a fast hash is enough because 95 bits cannot be guessed.
 */

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and written by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_LENGTH = 19;
/** A receipt code without its hyphens: 19 characters of 5 bits and one check character. */
export const RECEIPT_CODE_LENGTH = DATA_LENGTH + 1;
const KEY_BYTES = 32;
const SALT = 'trygghetsloftet/tips/1';

/** Why a typed code cannot be a receipt code. */
export type ReceiptCodeProblem = 'empty' | 'length' | 'character' | 'check';

export type ParsedReceiptCode =
  { ok: true; code: string } | { ok: false; problem: ReceiptCodeProblem };

/** A new submission key: 32 random bytes as base64url, 43 characters. A secret of the sender. */
export function createSubmissionKey(): string {
  return toBase64Url(globalThis.crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

/** The bytes of a submission key, or undefined unless it is exactly 32 bytes of base64url. */
export function parseSubmissionKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/') + '=');
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  // The last character holds two unused bits; only one spelling of a key is accepted.
  return toBase64Url(bytes) === text ? bytes : undefined;
}

/**
 * The receipt code of a submission, 20 characters without hyphens.
 * @throws RangeError when the key is not 32 bytes of base64url
 */
export async function deriveReceiptCode(submissionKey: string): Promise<string> {
  const key = parseSubmissionKey(submissionKey);
  if (!key) throw new RangeError('The submission key must be 32 bytes of base64url.');
  const data = toBase32(await hkdf(key, 'code', 12)).slice(0, DATA_LENGTH);
  return data + checkCharacter(data);
}

/** What the store keeps to find the tip again: 32 bytes as base64url. */
export async function deriveLookupHash(code: string): Promise<string> {
  return toBase64Url(await hkdf(new TextEncoder().encode(code), 'lookup', 32));
}

/** The 32 secret bytes of the key that opens answers to the sender. */
export async function deriveAnswerSeed(code: string): Promise<Uint8Array<ArrayBuffer>> {
  return hkdf(new TextEncoder().encode(code), 'answer', 32);
}

/** A code as it is shown: `XXXX-XXXX-XXXX-XXXX-XXXX`. */
export function formatReceiptCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * Reads a code that a person has typed. Case, spaces and hyphens do not matter; O is read as 0, I and
 * L as 1 (Crockford's rule). The check character catches every single wrong character.
 */
export function parseReceiptCode(typed: string): ParsedReceiptCode {
  const code = typed
    .replace(/[\s\p{Pd}\u2212\u200B\u00AD.]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code === '') return { ok: false, problem: 'empty' };
  if ([...code].some((character) => !ALPHABET.includes(character))) {
    return { ok: false, problem: 'character' };
  }
  if (code.length !== RECEIPT_CODE_LENGTH) return { ok: false, problem: 'length' };
  const data = code.slice(0, DATA_LENGTH);
  if (code.at(-1) !== checkCharacter(data)) return { ok: false, problem: 'check' };
  return { ok: true, code };
}

/** Luhn mod N with N = 32: from the right, every other value is doubled and its base-32 digits added. */
function checkCharacter(data: string): string {
  let sum = 0;
  let factor = 2;
  for (const character of [...data].reverse()) {
    const product = ALPHABET.indexOf(character) * factor;
    sum += Math.floor(product / 32) + (product % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/** Base32 from the most significant bit; bits left over at the end are dropped. */
function toBase32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

async function hkdf(
  secret: Uint8Array<ArrayBuffer>,
  label: 'code' | 'lookup' | 'answer',
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = globalThis.crypto;
  const encoder = new TextEncoder();
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: encoder.encode(SALT),
    info: encoder.encode(label),
  };
  return new Uint8Array(await subtle.deriveBits(parameters, key, bytes * 8));
}
