/**
 * What happens with a tip or other response after it has come: its status, answers to the sender, and the sender's
 * questions back. The commands, the receipt page and a desk all go through these functions.
 *
 * Each message is sealed to both ends: to the municipality's keys, because what an authority sends and
 * receives is a public document that it must be able to read, and to the answer key that only the
 * receipt code leads to. The database alone opens nothing.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { MESSAGE_MAX_LENGTH } from '../domain/tips/message.ts';
import type { SettableStatus } from '../domain/tips/status.ts';
import type { MessageAuthor, StoredMessage } from './message-store.ts';
import { deriveAnswerIdentity, open, requireRecipients, seal } from './seal.ts';
import { CLOSED_REASONS, type ClosedReason, type StoredTip, type TipStore } from './store.ts';

/** What is needed of a tip, or of another response, to write to its sender. */
export type Addressed = Pick<StoredTip, 'publisher' | 'number' | 'lookupHash' | 'answerRecipient'>;

/** How many questions a sender may write on one tip: beyond that a conversation needs a telephone. */
export const MAX_QUESTIONS = 30;

export { SETTABLE_STATUSES, type SettableStatus } from '../domain/tips/status.ts';

export interface AnswerDeps {
  store: TipStore;
  /** The publisher's age recipients. */
  recipients: (publisher: string) => readonly string[];
  clock: () => Date;
}

/** Which tip. */
export interface TipReference {
  publisher: string;
  /** In the register: `2026-0001`. */
  number: string;
}

/** Why a message was not taken. */
export type MessageProblem = 'empty' | 'too-long' | 'too-many' | 'no-tip';
export type MessageResult = { ok: true; again: boolean } | { ok: false; problem: MessageProblem };

/** A message as the holder of a key reads it. */
export interface OpenedMessage {
  from: MessageAuthor;
  /** ISO 8601, UTC. */
  sentAt: string;
  /** Absent when the envelope cannot be opened, or is not of this tip. */
  text?: string;
}

const sealedMessage = z.object({
  version: z.literal(1),
  publisher: z.string(),
  lookupHash: z.string(),
  from: z.string(),
  sentAt: z.string(),
  text: z.string(),
});

/** Sends an answer to the sender of a tip, and sets its status to `answered`. */
export async function answerSender(
  deps: AnswerDeps,
  { publisher, number }: TipReference,
  text: string,
): Promise<MessageResult> {
  const tip = await deps.store.responses.get(publisher, number);
  if (!tip) return { ok: false, problem: 'no-tip' };
  // Two answers in the same words are two answers: the tag is chance.
  const result = await send(deps, tip, 'municipality', text, randomBytes(32).toString('base64url'));
  if (result.ok) await deps.store.setStatus(publisher, number, 'answered');
  return result;
}

/**
 * Sends a question from the holder of a receipt code.
 *
 * @param code as `parseReceiptCode` gives it; the tip is the one that it leads to
 * @param key the form's own random key: the same form sent twice is one question
 */
export async function askMunicipality(
  deps: AnswerDeps,
  tip: Addressed,
  { code, key, text }: { code: string; key: string; text: string },
): Promise<MessageResult> {
  const earlier = await deps.store.messages.list(tip.publisher, tip.number);
  // Keyed by the sender's secret, so that the stored tag says nothing about the text to anyone else.
  const tag = createHmac('sha256', code).update(`question/1\0${key}\0${text}`).digest('base64url');
  const again = earlier.some(({ contentTag }) => contentTag === tag);
  if (!again && earlier.filter(({ from }) => from === 'sender').length >= MAX_QUESTIONS) {
    return { ok: false, problem: 'too-many' };
  }
  return send(deps, tip, 'sender', text, tag);
}

/**
 * Sets the status of a tip. `closed` needs a reason, the others have none.
 * @returns false when there is no such tip
 * @throws RangeError for a reason without `closed`, or `closed` without one
 */
export async function setTipStatus(
  { store }: Pick<AnswerDeps, 'store'>,
  { publisher, number }: TipReference,
  status: SettableStatus,
  reason?: ClosedReason,
): Promise<boolean> {
  if ((status === 'closed') !== (reason !== undefined)) {
    throw new RangeError(`A closed tip has a reason: ${CLOSED_REASONS.join(', ')}.`);
  }
  return store.setStatus(publisher, number, status, reason);
}

/** The messages of a tip, opened with an age identity: a municipality's, or the answer key's. */
export async function openMessages(
  { store }: Pick<AnswerDeps, 'store'>,
  tip: Addressed,
  identity: string,
): Promise<OpenedMessage[]> {
  const messages = await store.messages.list(tip.publisher, tip.number);
  return Promise.all(messages.map((message) => openMessage(message, tip, identity)));
}

/** The messages of a tip, opened with its receipt code. */
export async function openMessagesWithCode(
  deps: Pick<AnswerDeps, 'store'>,
  tip: Addressed,
  code: string,
): Promise<OpenedMessage[]> {
  return openMessages(deps, tip, await deriveAnswerIdentity(code));
}

async function send(
  { store, recipients, clock }: AnswerDeps,
  tip: Addressed,
  from: MessageAuthor,
  written: string,
  contentTag: string,
): Promise<MessageResult> {
  const text = written.toWellFormed().replaceAll('\r\n', '\n').trim();
  if (text === '') return { ok: false, problem: 'empty' };
  if (text.length > MESSAGE_MAX_LENGTH) return { ok: false, problem: 'too-long' };
  const { publisher, number, lookupHash } = tip;
  const keys = recipients(publisher);
  requireRecipients(keys, publisher);
  const sentAt = `${clock().toISOString().slice(0, 19)}Z`;
  const content: z.input<typeof sealedMessage> = {
    version: 1,
    publisher,
    lookupHash,
    from,
    sentAt,
    text,
  };
  const envelope = await seal(content, [...keys, tip.answerRecipient]);
  const outcome = await store.messages.add({
    publisher,
    number,
    from,
    sentAt,
    contentTag,
    envelope,
  });
  return outcome === 'no-tip'
    ? { ok: false, problem: 'no-tip' }
    : { ok: true, again: outcome === 'again' };
}

/** What stands beside the envelope must be what was sealed, or somebody has changed or moved a row. */
async function openMessage(
  { from, sentAt, envelope }: StoredMessage,
  tip: Addressed,
  identity: string,
): Promise<OpenedMessage> {
  try {
    const inside = sealedMessage.parse(await open(envelope, identity));
    const agrees =
      inside.publisher === tip.publisher &&
      inside.lookupHash === tip.lookupHash &&
      inside.from === from &&
      inside.sentAt === sentAt;
    return agrees ? { from, sentAt, text: inside.text } : { from, sentAt };
  } catch {
    return { from, sentAt };
  }
}
