/**
 * What the holder of the key does for the page: opens and seals. The key goes in once and never comes out.
 * The worker is a thin shell around it, so that tests can hold the same in a process of their own.
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

/** Answers one request of the page. Never throws. */
export type KeyHolder = (request: VaultRequest) => Promise<VaultReply>;

/** A holder with no key in it yet. */
export function createKeyHolder(): KeyHolder {
  let opener: Opener | undefined;
  const key = (): Opener => {
    if (!opener) throw new Error('locked');
    return opener;
  };

  const calls: {
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
      // All at once: the browser's own X25519 works beside the script, which need not wait for each.
      return Promise.all(
        tips.map(async ({ listed, sealed }) => ({
          number: listed.number,
          content: await openTip(key(), publisher, listed, sealed),
        })),
      );
    },

    async openRecords({ publisher, records }) {
      const opened = await Promise.all(
        records.map((record) => openRecord(key(), publisher, record)),
      );
      return opened.filter((record) => record !== undefined);
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

  return async ({ id, call, input }) => {
    try {
      const run = calls[call] as (input: unknown) => Promise<unknown>;
      return { id, ok: true, output: await run(input) };
    } catch {
      return { id, ok: false };
    }
  };
}
