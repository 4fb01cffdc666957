/**
 * The worker in which the coordinator's key lives. When the desk is locked the worker is ended, and the key
 * with it.
 */
import { createKeyHolder } from './key-holder.ts';
import type { VaultRequest } from './protocol.ts';

const hold = createKeyHolder();

addEventListener('message', (event: MessageEvent<VaultRequest>) => {
  void hold(event.data).then((reply) => {
    postMessage(reply);
  });
});
