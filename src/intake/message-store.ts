/** The store of what is written after a tip has come: answers to its sender, and the sender's questions. */

/** Who wrote. The sender of a tip is known by the receipt code alone. */
export const MESSAGE_AUTHORS = ['municipality', 'sender'] as const;
export type MessageAuthor = (typeof MESSAGE_AUTHORS)[number];

export interface NewMessage {
  publisher: string;
  /** The tip's number in the register. */
  number: string;
  from: MessageAuthor;
  /** Milliseconds are dropped; `2026-11-20T08:15:00Z`. */
  sentAt: string;
  /** Tells "sent again" from a new message. Says nothing about the text. */
  contentTag: string;
  /** age file, sealed to both ends: the municipality's keys and the receipt code's. */
  envelope: Uint8Array;
}

export interface StoredMessage extends NewMessage {
  /** 1 for the first message of the tip, and so on in the order in which they came. */
  position: number;
}

/** A tip or other response that nobody has read, or whose sender wrote last. */
export interface Waiting {
  kind: 'tip' | 'response' | 'question';
  /** Of a `response`: which form it answers. */
  form?: string;
  number: string;
  /** When it came: of several unanswered questions, the first. */
  since: string;
  /** Changes with every further question, so that each is announced once. */
  id: string;
}

export interface MessageStore {
  /** Resolves when the message is durable, once for each `contentTag` of a tip. */
  add(message: NewMessage): Promise<'stored' | 'again' | 'no-tip'>;
  /**
   * Puts a newly sealed envelope in the place of a message's, when its keys have changed.
   * @returns false when the envelope there is not `expected` any more
   */
  replaceEnvelope(
    message: { publisher: string; number: string; position: number },
    expected: Uint8Array,
    envelope: Uint8Array,
  ): Promise<boolean>;
  /** In the order in which they came. Erased with their tip. */
  list(publisher: string, number: string): Promise<StoredMessage[]>;
  /** By number, tips before questions. Opens nothing. */
  listWaiting(publisher: string): Promise<Waiting[]>;
}

/** What an unread response is called, by its form. */
export function unread(form: string): Pick<Waiting, 'kind' | 'form'> {
  return form === 'tips' ? { kind: 'tip' } : { kind: 'response', form };
}
