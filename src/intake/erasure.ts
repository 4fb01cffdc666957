/**
 * Erasure under a publisher's decision: contact details first, then whole tips
 * and other responses with their messages.
 * Without a decision nothing is erased. What was erased is then searched for in the files, because a
 * database that says "deleted" may still hold the bytes.
 */
import type { Erasure } from '../domain/tips/handling.ts';
import type { IntakeEvent } from './contract.ts';
import { findBytes } from './find-bytes.ts';
import type { StoredResponse } from './response-store.ts';
import type { SweepResult, TipStore } from './store.ts';

const MS_PER_DAY = 86_400_000;
/** Enough of a sealed envelope to be like no other: its bytes look like chance. */
const SAMPLE_BYTES = 48;
/** Another reader of the database can keep the old bytes in its log for a moment. */
const TRIES = 5;
const PAUSE_MS = 500;

export interface ErasureDeps {
  store: TipStore;
  /** The files in which erased bytes are searched for; none when the database is elsewhere. */
  files: () => readonly string[];
  log: (event: IntakeEvent) => void;
}

export interface ErasureResult extends SweepResult {
  /** Envelopes of which some bytes could still be found. Anything but 0 is a fault. */
  remaining: number;
}

/** Where the line goes: what came before is erased. ISO 8601, UTC. */
export function erasureLines(
  { contactsAfterDays, tipsAfterDays }: Pick<Erasure, 'contactsAfterDays' | 'tipsAfterDays'>,
  now: Date,
): { contacts: string; tips: string } {
  const line = (days: number) =>
    `${new Date(now.getTime() - days * MS_PER_DAY).toISOString().slice(0, 19)}Z`;
  return { contacts: line(contactsAfterDays), tips: line(tipsAfterDays) };
}

/** Erases what is due at one publisher, and makes sure that it is gone. */
export async function eraseDue(
  { store, files, log }: ErasureDeps,
  publisher: { slug: string; erasure?: Erasure | undefined },
  now: Date,
): Promise<ErasureResult> {
  const { slug, erasure } = publisher;
  if (!erasure) return { contacts: 0, tips: 0, remaining: 0 };
  const before = erasureLines(erasure, now);
  const samples = await samplesOfDue(store, slug, before);
  const swept = await store.sweep(slug, before);
  let remaining = (await findBytes(files(), samples)).length;
  for (let attempt = 1; remaining > 0 && attempt < TRIES; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await store.sweep(slug, before); // Nothing is due any more; it empties the log of the database.
    remaining = (await findBytes(files(), samples)).length;
  }
  const result = { ...swept, remaining };
  if (swept.contacts > 0 || swept.tips > 0) log({ event: 'erased', publisher: slug, ...result });
  return result;
}

/** A piece of each envelope that is due. Sealed bytes: what is remembered says nothing. */
async function samplesOfDue(
  store: TipStore,
  publisher: string,
  before: { contacts: string; tips: string },
): Promise<Uint8Array[]> {
  const samples: Uint8Array[] = [];
  for (const response of await store.responses.list({ publisher })) {
    const keptFrom = response.keptFrom ?? response.receivedAt;
    if (keptFrom >= before.contacts && keptFrom >= before.tips) continue;
    const whole = keptFrom < before.tips;
    samples.push(...(await envelopesOf(store, response, whole)).map(sampleOf));
  }
  return samples;
}

async function envelopesOf(
  store: TipStore,
  { publisher, number, textEnvelope, contactEnvelope }: StoredResponse,
  whole: boolean,
): Promise<Uint8Array[]> {
  const contact = contactEnvelope ? [contactEnvelope] : [];
  if (!whole) return contact;
  const messages = await store.messages.list(publisher, number);
  const record = await store.desk.get({ publisher, kind: 'tip', id: number });
  return [
    ...contact,
    textEnvelope,
    ...messages.map(({ envelope }) => envelope),
    ...(record ? [record.envelope] : []),
  ];
}

/** From the end, where the sealed content is; the beginning of every age file is alike. */
function sampleOf(envelope: Uint8Array): Uint8Array {
  return envelope.slice(-SAMPLE_BYTES);
}
