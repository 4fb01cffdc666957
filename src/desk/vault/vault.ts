/** The page's side of the worker that holds the key. */
import type { VaultCall, VaultCalls, VaultReply } from './protocol.ts';

/** What a vault is reached through; a worker in the browser, a channel in tests. */
export interface VaultPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listen: () => void): void;
  terminate(): void;
}

export class Vault {
  readonly #port: VaultPort;
  readonly #waiting = new Map<
    number,
    { resolve: (output: never) => void; reject: (error: Error) => void }
  >();
  #next = 1;

  constructor(port: VaultPort) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#receive(data as VaultReply));
    port.addEventListener('error', () => this.#end());
  }

  /** @throws when the vault is locked, or what was handed in could not be worked with */
  call<C extends VaultCall>(
    call: C,
    input: VaultCalls[C]['takes'],
  ): Promise<VaultCalls[C]['gives']> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port.postMessage({ id, call, input });
    });
  }

  /** Ends the worker, and the key with it. */
  lock(): void {
    this.#port.terminate();
    this.#end();
  }

  #receive(reply: VaultReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.output as never);
    else waiting?.reject(new Error('The vault could not do it.'));
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The vault is locked.'));
    this.#waiting.clear();
  }
}
