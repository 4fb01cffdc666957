/**
 * A page and its files kept on a device by a worker: registered when the reader asks for it and not before, and taken
 * away with all that it has kept.
 */
interface Policy {
  createScriptURL: (address: string) => string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  }
}

export interface KeptPage {
  isKept: () => Promise<boolean>;
  /** True when every file is there. @throws when it cannot be done */
  keep: () => Promise<boolean>;
  forget: () => Promise<void>;
}

/**
 * @param scope The folder of the pages; their worker lies in it.
 * @param names The name of the policy under which the page may make the worker's address (src/server/headers.ts), and
 *   what the names of the worker's caches begin with (scripts/build/offline.ts).
 * @returns nothing where the browser cannot keep pages
 */
export function keepPage(
  scope: string,
  names: { policy: string; cache: string },
): KeptPage | undefined {
  // The worker keeps files packed; a browser that cannot pack (before 2023) would keep too much.
  if (!('serviceWorker' in navigator) || !('CompressionStream' in window)) return undefined;
  const { serviceWorker } = navigator;
  const address = new URL(scope, location.href).href;
  const policy = makePolicy(names.policy, `${scope}sw.js`);
  const registered = async () => {
    const found = await serviceWorker.getRegistration(scope);
    return found?.scope === address ? found : undefined;
  };
  const forget = async () => {
    await (await registered())?.unregister();
    for (const name of await caches.keys()) {
      if (name.startsWith(`${names.cache} ${scope} `)) await caches.delete(name);
    }
  };
  return {
    isKept: async () => (await registered()) !== undefined,
    async keep() {
      try {
        const worker = policy.createScriptURL(`${scope}sw.js`);
        const registration = await serviceWorker.register(worker, { scope });
        await filled(await activeOf(registration));
        return true;
      } catch (error) {
        await forget();
        throw error;
      }
    },
    forget,
  };
}

/** Lets through the address of this page's worker and nothing else. */
function makePolicy(name: string, allowed: string): Policy {
  const rules: Policy = {
    createScriptURL(address) {
      if (address !== allowed) throw new TypeError(address);
      return address;
    },
  };
  return window.trustedTypes?.createPolicy(name, rules) ?? rules;
}

async function activeOf({ installing, waiting, active }: ServiceWorkerRegistration) {
  const worker = installing ?? waiting ?? active;
  if (!worker) throw new Error('no worker');
  return new Promise<ServiceWorker>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('not saved'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Waits until the worker says that every file is there. A registration that was removed while a page
 * still uses it comes to life again without being installed, so being active is not enough.
 */
function filled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data === 'saved' ? resolve() : reject(new Error('not saved')));
    worker.postMessage('save', [port2]);
  });
}
