/**
 * The worker in which the coordinator's key lives. The page hands in envelopes and gets what was inside;
 * the key goes in once and never comes out. When the desk is locked the worker is ended, and the key with it.
 */
import type { SealedChallenge } from '../../domain/desk/wire.ts';
import {
  fromBase64,
  openerOf,
  openRecord,
  openTip,
  sealAnew,
  sealAnswer,
  sealJson,
  sealRecord,
  toBase64,
  type Opener,
} from './envelopes.ts';
import { unlockKeyFile } from './identity.ts';
import type { VaultCall, VaultCalls, VaultReply, VaultRequest } from './protocol.ts';

let opener: Opener | undefined;

function key(): Opener {
  if (!opener) throw new Error('locked');
  return opener;
}

const CALLS: {
  [C in VaultCall]: (input: VaultCalls[C]['takes']) => Promise<VaultCalls[C]['gives']>;
} = {
  async unlock({ file, passphrase }) {
    const unlocked = await unlockKeyFile(file, passphrase);
    if (typeof unlocked === 'string') return { problem: unlocked };
    opener = openerOf(unlocked.identity);
    return { recipient: unlocked.recipient };
  },

  async challenge({ envelope, origin, publisher }) {
    const content = JSON.parse(await key().decrypt(fromBase64(envelope))) as {
      [Name in keyof SealedChallenge]: string;
    };
    // Only what is a challenge, of this desk, on this site: nothing else is opened for the server.
    const isOurs =
      content.purpose === 'trygghetsloftet/desk/sign-in/1' &&
      content.origin === origin &&
      content.publisher === publisher &&
      /^[A-Za-z0-9_-]{43}$/.test(content.nonce);
    return isOurs ? content.nonce : undefined;
  },

  async openTips({ publisher, tips }) {
    const opened = [];
    for (const { listed, sealed } of tips) {
      const content = await openTip(key(), publisher, listed, sealed);
      opened.push({ number: listed.number, content });
    }
    return opened;
  },

  async openRecords({ publisher, records }) {
    const opened = [];
    for (const record of records) {
      const content = await openRecord(key(), publisher, record);
      if (content) opened.push(content);
    }
    return opened;
  },

  async sealRecord({ place, by, content, recipients }) {
    return toBase64(await sealRecord(place, by, content, recipients));
  },

  async sealAnswer({ answer, recipients }) {
    return toBase64(await sealAnswer(answer, recipients));
  },

  async sealCopy({ content, recipients }) {
    return sealJson(content, recipients);
  },

  async reseal({ sealed, recipients }) {
    try {
      const anew = (envelope: string, keys = recipients) => sealAnew(key(), envelope, keys);
      const messages = [];
      for (const { position, envelope } of sealed.messages) {
        const both = [...recipients, sealed.answerRecipient];
        messages.push({ position, was: envelope, envelope: await anew(envelope, both) });
      }
      return {
        text: await anew(sealed.text),
        ...(sealed.contact ? { contact: await anew(sealed.contact) } : {}),
        messages,
      };
    } catch {
      return undefined;
    }
  },
};

addEventListener('message', (event: MessageEvent<VaultRequest>) => {
  const { id, call, input } = event.data;
  const run = CALLS[call] as (input: unknown) => Promise<unknown>;
  run(input).then(
    (output) => {
      postMessage({ id, ok: true, output } satisfies VaultReply);
    },
    () => {
      postMessage({ id, ok: false } satisfies VaultReply);
    },
  );
});
