/** What the page and the worker that holds the key say to each other. The key itself is never said back. */
import type { ListedTip, SealedRecord, SealedTip } from '../../domain/desk/wire.ts';
import type { OpenedRecord, TipContent } from '../contract.ts';
import type { UnlockProblem } from './identity.ts';

export interface VaultCalls {
  unlock: {
    takes: { file: Uint8Array; passphrase: string };
    gives: { recipient: string } | { problem: UnlockProblem };
  };
  /** The answer to a challenge, or nothing when it is not one of this desk's. */
  challenge: {
    takes: { envelope: string; origin: string; publisher: string };
    gives: string | undefined;
  };
  openTips: {
    takes: { publisher: string; tips: readonly { listed: ListedTip; sealed: SealedTip }[] };
    gives: { number: string; content: TipContent | 'closed-to-me' }[];
  };
  openRecords: {
    takes: { publisher: string; records: readonly SealedRecord[] };
    /** Those that did not open are left out. */
    gives: OpenedRecord[];
  };
  sealRecord: {
    takes: {
      place: {
        publisher: string;
        kind: OpenedRecord['kind'];
        id: string;
        revision: number;
      };
      by: string;
      content: unknown;
      recipients: readonly string[];
    };
    gives: string;
  };
  sealAnswer: {
    takes: {
      answer: { publisher: string; lookupHash: string; sentAt: string; text: string };
      recipients: readonly string[];
    };
    gives: string;
  };
  sealCopy: {
    takes: { content: unknown; recipients: readonly string[] };
    gives: Uint8Array<ArrayBuffer>;
  };
  /** The same content for other keys; nothing when this key does not open it. */
  reseal: {
    takes: { sealed: SealedTip; recipients: readonly string[] };
    gives:
      | {
          text: string;
          contact?: string;
          messages: { position: number; was: string; envelope: string }[];
        }
      | undefined;
  };
}
export type VaultCall = keyof VaultCalls;

export interface VaultRequest<C extends VaultCall = VaultCall> {
  id: number;
  call: C;
  input: VaultCalls[C]['takes'];
}
export type VaultReply = { id: number; ok: true; output: unknown } | { id: number; ok: false };
