/** Sealing everything of a publisher anew, where the secret key is: on the coordinator's or registrar's machine. */
import { Decrypter, Encrypter } from 'age-encryption';
import type { StoredResponse } from './response-store.ts';
import type { TipStore } from './store.ts';

export interface ResealCounts {
  resealed: number;
  /** What the key does not open. */
  closed: number;
  /** Changed by somebody meanwhile; a second run takes them. */
  changed: number;
}

/** @param recipients the keys of today */
export async function resealAll(
  store: TipStore,
  publisher: string,
  identity: string,
  recipients: readonly string[],
  now: Date,
): Promise<ResealCounts> {
  const counts: ResealCounts = { resealed: 0, closed: 0, changed: 0 };
  const anew = resealer(identity);
  const attempt = async (work: () => Promise<boolean>) => {
    let outcome: keyof ResealCounts = 'closed';
    try {
      outcome = (await work()) ? 'resealed' : 'changed';
    } catch {
      // The key does not open it; that it does not is what is counted.
    }
    counts[outcome] += 1;
  };
  for (const response of await store.responses.list({ publisher })) {
    await attempt(() => resealResponse(store, response, anew, recipients));
  }
  for (const listed of await store.desk.list(publisher)) {
    const record = await store.desk.get(listed);
    if (!record) continue;
    await attempt(async () => {
      // The revision is sealed inside: it stays what it is, and so does the place.
      const envelope = await anew(record.envelope, recipients);
      return store.desk.replaceEnvelope(record, envelope, now.toISOString());
    });
  }
  return counts;
}

type Anew = (envelope: Uint8Array, recipients: readonly string[]) => Promise<Uint8Array>;

async function resealResponse(
  store: TipStore,
  { publisher, number, answerRecipient, textEnvelope, contactEnvelope }: StoredResponse,
  anew: Anew,
  recipients: readonly string[],
): Promise<boolean> {
  const text = await anew(textEnvelope, recipients);
  const contact = contactEnvelope && (await anew(contactEnvelope, recipients));
  for (const { position, envelope } of await store.messages.list(publisher, number)) {
    const both = await anew(envelope, [...recipients, answerRecipient]);
    const message = { publisher, number, position };
    if (!(await store.messages.replaceEnvelope(message, envelope, both))) return false;
  }
  return store.responses.replaceEnvelopes(publisher, number, textEnvelope, { text, contact });
}

function resealer(identity: string): Anew {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return async (envelope, recipients) => {
    const content = await decrypter.decrypt(envelope);
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return encrypter.encrypt(content);
  };
}
