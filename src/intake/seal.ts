/**
 * Sealing and opening of responses: tips, and what was sent with the other forms. The format is standard age (age-encryption.org/v1), so that Debian's
 * `age` program opens an envelope without any of our code.
 *
 * Two envelopes: the answers, and the contact details apart, so that these can be erased first. What
 * stands beside the envelopes for counting is repeated inside, and so is the lookup hash: who opens
 * them sees whether somebody has changed or moved a row.
 */
import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import type { RawAnswers } from '../domain/forms/definition.ts';
import { deriveAnswerSeed } from '../domain/tips/receipt.ts';
import type { NewResponse, StoredResponse } from './response-store.ts';
import type { NewTip, StoredTip } from './store.ts';
import { responseOfTip } from './tips-in-register.ts';

/** Coordinator, registrar, escrow: one lost key must not make a public document unreadable. */
export const MINIMUM_RECIPIENTS = 2;

export type ResponseToSeal = Omit<NewResponse, 'textEnvelope' | 'contactEnvelope'>;

const answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const sealedText = z.object({
  version: z.literal(1),
  publisher: z.string(),
  form: z.string(),
  entry: z.string().optional(),
  lang: z.string(),
  lookupHash: z.string(),
  coded: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  answers,
});
const sealedContact = z.object({
  version: z.literal(1),
  publisher: z.string(),
  lookupHash: z.string(),
  answers,
});

export interface OpenedResponse {
  lang: string;
  answers: RawAnswers;
  contact?: RawAnswers;
  /** Names of what stands beside the envelope but not so inside. Empty when all agree. */
  mismatches: string[];
}
export type OpenedTip = OpenedResponse;

/** Throws unless there are at least two different age recipients. */
export function requireRecipients(recipients: readonly string[], publisher: string): void {
  if (new Set(recipients).size < MINIMUM_RECIPIENTS) {
    throw new RangeError(`${publisher}: at least ${MINIMUM_RECIPIENTS} age recipients are needed.`);
  }
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
}

/** Seals the answers of a response. `contact` may be empty; then there is no second envelope. */
export async function sealResponse(
  response: ResponseToSeal,
  lang: string,
  answersToSeal: RawAnswers,
  contact: RawAnswers,
  recipients: readonly string[],
): Promise<NewResponse> {
  requireRecipients(recipients, response.publisher);
  const { publisher, form, entry, lookupHash } = response;
  const text: z.input<typeof sealedText> = {
    version: 1,
    publisher,
    form,
    ...(entry === undefined ? {} : { entry }),
    lang,
    lookupHash,
    coded: codedOf(response),
    answers: answersToSeal,
  };
  const sealed: NewResponse = { ...response, textEnvelope: await seal(text, recipients) };
  if (Object.keys(contact).length > 0) {
    const inner: z.input<typeof sealedContact> = {
      version: 1,
      publisher,
      lookupHash,
      answers: contact,
    };
    sealed.contactEnvelope = await seal(inner, recipients);
  }
  return sealed;
}

/** Seals the answers of a tip: `sealResponse`. */
export async function sealTip(
  tip: Omit<NewTip, 'textEnvelope' | 'contactEnvelope'>,
  lang: string,
  answersToSeal: RawAnswers,
  contact: RawAnswers,
  recipients: readonly string[],
): Promise<NewTip> {
  const unsealed = responseOfTip({ ...tip, textEnvelope: new Uint8Array() });
  const sealed = await sealResponse(unsealed, lang, answersToSeal, contact, recipients);
  const { textEnvelope, contactEnvelope } = sealed;
  return { ...tip, textEnvelope, ...(contactEnvelope ? { contactEnvelope } : {}) };
}

/** Opens a tip: `openResponse`. */
export async function openTip(tip: StoredTip, identity: string): Promise<OpenedTip> {
  return openResponse(responseOfTip(tip), identity);
}

/**
 * Opens a response with an age identity (`AGE-SECRET-KEY-1…`).
 * @throws when the key is not a recipient's, or the envelope is damaged
 */
export async function openResponse(
  response: StoredResponse,
  identity: string,
): Promise<OpenedResponse> {
  const text = sealedText.parse(await open(response.textEnvelope, identity));
  const beside: Record<string, unknown> = { ...codedOf(response), ...ownership(response) };
  const inside: Record<string, unknown> = { ...text.coded, ...ownership(text) };
  const names = new Set([...Object.keys(beside), ...Object.keys(inside)]);
  const mismatches = [...names].filter(
    (name) => JSON.stringify(beside[name]) !== JSON.stringify(inside[name]),
  );
  const opened: OpenedResponse = { lang: text.lang, answers: text.answers, mismatches };
  if (response.contactEnvelope) {
    const contact = sealedContact.parse(await open(response.contactEnvelope, identity));
    if (contact.publisher !== response.publisher || contact.lookupHash !== response.lookupHash) {
      mismatches.push('contact');
    }
    opened.contact = contact.answers;
  }
  return opened;
}

/** The age identity with which the holder of a receipt code opens answers. Never stored. */
export async function deriveAnswerIdentity(code: string): Promise<string> {
  const seed = await deriveAnswerSeed(code);
  // age's own encoding of an X25519 secret: Bech32 in capitals (C2SP age specification).
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', seed).toUpperCase();
}

/** The public half, which is stored with the tip: answers to the sender are sealed to it. */
export async function deriveAnswerRecipient(code: string): Promise<string> {
  return identityToRecipient(await deriveAnswerIdentity(code));
}

/** What stands beside the envelope, to be repeated in it. No field of a form may have these three names. */
function codedOf({ coded, receivedAt, isoWeek, flags }: ResponseToSeal) {
  const copied = Object.entries(coded).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [...value],
  ]);
  return {
    ...(Object.fromEntries(copied) as Record<string, string | string[]>),
    receivedAt,
    isoWeek,
    flags: [...flags],
  };
}

function ownership({
  publisher,
  form,
  entry,
  lookupHash,
}: {
  publisher: string;
  form: string;
  entry?: string | undefined;
  lookupHash: string;
}) {
  return { publisher, form, entry, lookupHash };
}

/** Seals a value as JSON in one age file. */
export async function seal(content: unknown, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(JSON.stringify(content));
}

/** Opens what `seal` made. @throws when the key is not a recipient's, or the envelope is damaged */
export async function open(envelope: Uint8Array, identity: string): Promise<unknown> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(envelope, 'text'));
}
