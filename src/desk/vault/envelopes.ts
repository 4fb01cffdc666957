/**
 * What the desk seals and opens. The form of a tip and of a message is the intake's (src/intake/seal.ts,
 * src/intake/answers.ts); the same is proved by tests that seal there and open here, and the other way.
 *
 * What was opened is looked at before it is believed: who holds the database can put any envelope in any
 * row, and anyone can seal to a public key.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import type {
  DeskRecordKind,
  Envelope,
  ListedTip,
  SealedMessage,
  SealedRecord,
  SealedTip,
} from '../../domain/desk/wire.ts';
import type { DeskMessage, OpenedRecord, TipContent } from '../contract.ts';

type Fields = Record<string, unknown>;
type Answers = Record<string, string | string[]>;

/** Opens envelopes with one identity. */
export interface Opener {
  decrypt(envelope: Uint8Array): Promise<string>;
}

export function openerOf(identity: CryptoKey | string): Opener {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return { decrypt: (envelope) => decrypter.decrypt(envelope, 'text') };
}

/** Seals a value as JSON in one age file. */
export async function sealJson(
  content: unknown,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return sealText(JSON.stringify(content), recipients);
}

async function sealText(text: string, recipients: readonly string[]) {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** Opens a tip with its messages. `closed-to-me` when the key does not open it. */
export async function openTip(
  opener: Opener,
  publisher: string,
  listed: ListedTip,
  sealed: SealedTip,
): Promise<TipContent | 'closed-to-me'> {
  let text: Fields | undefined;
  try {
    text = asFields(JSON.parse(await opener.decrypt(fromBase64(sealed.text))));
  } catch {
    return 'closed-to-me';
  }
  const answers = asAnswers(text?.['answers']);
  if (!text || !answers) return 'closed-to-me';
  const mismatches = compare(publisher, listed, sealed, text);
  const contact = sealed.contact
    ? await openContact(opener, publisher, sealed, sealed.contact)
    : undefined;
  if (sealed.contact && !contact) mismatches.push('contact');
  const messages = await Promise.all(
    sealed.messages.map((message) => openMessage(opener, publisher, sealed, message)),
  );
  return {
    lang: typeof text['lang'] === 'string' ? text['lang'] : 'sv',
    answers,
    ...(contact ? { contact } : {}),
    messages,
    mismatches,
  };
}

/** Names of what stands beside the envelope but not so inside. */
function compare(
  publisher: string,
  listed: ListedTip,
  { lookupHash }: SealedTip,
  inside: Fields,
): string[] {
  const { coded, receivedAt, isoWeek, flags, form, entry } = listed;
  const own = { publisher: inside['publisher'], form: inside['form'], entry: inside['entry'] };
  const sealed: Fields = {
    ...asFields(inside['coded']),
    ...own,
    lookupHash: inside['lookupHash'],
  };
  const beside: Fields = {
    ...coded,
    receivedAt,
    isoWeek,
    flags,
    publisher,
    form,
    entry,
    lookupHash,
  };
  return [...new Set([...Object.keys(beside), ...Object.keys(sealed)])].filter(
    (name) => JSON.stringify(beside[name]) !== JSON.stringify(sealed[name]),
  );
}

async function openContact(
  opener: Opener,
  publisher: string,
  { lookupHash }: SealedTip,
  envelope: Envelope,
): Promise<Answers | undefined> {
  try {
    const inside = asFields(JSON.parse(await opener.decrypt(fromBase64(envelope))));
    if (inside?.['publisher'] !== publisher || inside['lookupHash'] !== lookupHash) {
      return undefined;
    }
    return asAnswers(inside['answers']);
  } catch {
    return undefined;
  }
}

async function openMessage(
  opener: Opener,
  publisher: string,
  { lookupHash }: SealedTip,
  { from, sentAt, envelope }: SealedMessage,
): Promise<DeskMessage> {
  try {
    const inside = asFields(JSON.parse(await opener.decrypt(fromBase64(envelope))));
    const { text } = inside ?? {};
    const agrees =
      inside?.['publisher'] === publisher &&
      inside['lookupHash'] === lookupHash &&
      inside['from'] === from &&
      inside['sentAt'] === sentAt;
    return agrees && typeof text === 'string' ? { from, sentAt, text } : { from, sentAt };
  } catch {
    return { from, sentAt };
  }
}

/** An answer to the sender, as the receipt page opens it. */
export function sealAnswer(
  answer: { publisher: string; lookupHash: string; sentAt: string; text: string },
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return sealJson({ version: 1, ...answer, from: 'municipality' }, recipients);
}

interface RecordPlace {
  publisher: string;
  kind: DeskRecordKind;
  id: string;
  revision: number;
}

/** A record of the desk. Where it belongs is sealed with it. */
export function sealRecord(
  place: RecordPlace,
  by: string,
  content: unknown,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { publisher, kind, id, revision } = place;
  return sealJson({ version: 1, publisher, kind, id, revision, by, content }, recipients);
}

/** Opens a record. Undefined when the key does not open it, or it is not of this place. */
export async function openRecord(
  opener: Opener,
  publisher: string,
  { kind, id, revision, updatedAt, envelope }: SealedRecord,
): Promise<OpenedRecord | undefined> {
  try {
    const inside = asFields(JSON.parse(await opener.decrypt(fromBase64(envelope))));
    const agrees =
      inside?.['publisher'] === publisher &&
      inside['kind'] === kind &&
      inside['id'] === id &&
      inside['revision'] === revision;
    if (!agrees) return undefined;
    const by = typeof inside['by'] === 'string' ? inside['by'] : '';
    return { kind, id, revision, updatedAt, by, content: inside['content'] };
  } catch {
    return undefined;
  }
}

/** The same content for other keys. @throws when this key does not open it */
export async function sealAnew(
  opener: Opener,
  envelope: Envelope,
  recipients: readonly string[],
): Promise<Envelope> {
  return toBase64(await sealText(await opener.decrypt(fromBase64(envelope)), recipients));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // A long argument list is too much for the stack.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

function asAnswers(value: unknown): Answers | undefined {
  const fields = asFields(value);
  const isText = (item: unknown) => typeof item === 'string';
  return fields &&
    Object.values(fields).every(
      (answer) => isText(answer) || (Array.isArray(answer) && answer.every(isText)),
    )
    ? (fields as Answers)
    : undefined;
}
