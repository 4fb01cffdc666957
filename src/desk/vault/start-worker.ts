/** Starts the worker of the desk. The security policy of its pages lets through this one address. */
import workerUrl from './vault.worker.ts?worker&url';

const POLICY = 'desk-worker';

interface Policy {
  createScriptURL: (address: string) => string;
}

const rules: Policy = {
  createScriptURL(address) {
    if (address !== workerUrl) throw new TypeError(address);
    return address;
  },
};
let policy: Policy | undefined;

/** A new worker with no key in it. */
export function startWorker(): Worker {
  policy ??=
    (
      globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
    ).trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
}
