/** The page's side of the worker that holds the key. */
import type { VaultCall, VaultCalls, VaultReply } from './protocol.ts';

/** What a vault is reached through; a worker in the browser, something of the same shape in tests. */
export interface VaultPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listen: () => void): void;
  terminate(): void;
}

export class Vault {
  readonly #port: VaultPort;
  readonly #waiting = new Map<number, (output: never) => void>();
  #next = 1;
  #ended = false;

  /** @param onStopped is told when the worker stops without having been asked to */
  constructor(port: VaultPort, onStopped: () => void) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#receive(data as VaultReply));
    port.addEventListener('error', () => {
      this.#end();
      onStopped();
    });
  }

  /** What was asked for; undefined when it could not be done, or the vault was locked meanwhile. */
  call<C extends VaultCall>(
    call: C,
    input: VaultCalls[C]['takes'],
  ): Promise<VaultCalls[C]['gives'] | undefined> {
    if (this.#ended) return Promise.resolve(undefined);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#port.postMessage({ id, call, input });
    });
  }

  /** Ends the worker, and the key with it. */
  lock(): void {
    this.#port.terminate();
    this.#end();
  }

  #receive(reply: VaultReply): void {
    const resolve = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    resolve?.((reply.ok ? reply.output : undefined) as never);
  }

  #end(): void {
    this.#ended = true;
    for (const resolve of this.#waiting.values()) resolve(undefined as never);
    this.#waiting.clear();
  }
}
