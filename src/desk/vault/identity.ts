/**
 * The coordinator's key file: an age identity, as `npm run intake -- keygen` and `age-keygen` write it,
 * locked with a passphrase (an age file in armour or not) or open.
 */
import { armor, Decrypter, identityToRecipient } from 'age-encryption';
import { bech32 } from '@scure/base';

/** The key in a form that opens envelopes, and cannot be read out again where the browser can see to it. */
export interface UnlockedKey {
  identity: CryptoKey | string;
  recipient: string;
}

/** `passphrase`: the file is a key file, and this does not open it. `key-file`: it is not one. */
export type UnlockProblem = 'passphrase' | 'key-file';

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
const BINARY = 'age-encryption.org/v1\n';
/** What stands before 32 bytes of an X25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32];

/** Opens a key file. @param file its bytes */
export async function unlockKeyFile(
  file: Uint8Array,
  passphrase: string,
): Promise<UnlockedKey | UnlockProblem> {
  const text = new TextDecoder().decode(file);
  const locked = lockedFile(file, text);
  let open = text;
  if (locked) {
    try {
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      open = await decrypter.decrypt(locked, 'text');
    } catch {
      return 'passphrase';
    }
  }
  const found = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(open)?.[0];
  if (found === undefined) return 'key-file';
  try {
    const recipient = await identityToRecipient(found);
    return { identity: await asKey(found), recipient };
  } catch {
    return 'key-file';
  }
}

/** True when the file asks for a passphrase. */
export function isLocked(file: Uint8Array): boolean {
  return lockedFile(file, new TextDecoder().decode(file)) !== undefined;
}

function lockedFile(file: Uint8Array, text: string): Uint8Array | undefined {
  if (text.startsWith(BINARY)) return file;
  if (!text.trimStart().startsWith(ARMOR)) return undefined;
  try {
    return armor.decode(text);
  } catch {
    return undefined;
  }
}

/**
 * The browser's own X25519 (Chrome 133, Firefox 130, Safari 17) keeps a key so that no script can read it
 * out, and opens in half the time. An older browser opens with the text of the key.
 */
async function asKey(identity: string): Promise<CryptoKey | string> {
  const { bytes } = bech32.decodeToBytes(identity);
  const encoded = new Uint8Array([...PKCS8, ...bytes]);
  try {
    return await crypto.subtle.importKey('pkcs8', encoded, { name: 'X25519' }, false, [
      'deriveBits',
    ]);
  } catch {
    return identity;
  } finally {
    bytes.fill(0);
    encoded.fill(0);
  }
}
