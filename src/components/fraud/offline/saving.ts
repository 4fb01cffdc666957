/**
 * "Spara på min telefon": registers the worker of these pages when the reader asks for it, and not
 * before; "Ta bort" unregisters it and deletes all that it has kept.
 */

/** The security policy lets these pages make one kind of trusted address, and this is the name it goes by. */
const POLICY = 'fraud-help-offline';

interface Policy {
  createScriptURL: (address: string) => string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  }
}

/** Shows the panel where the browser can save, with what is true now. */
export async function offerSaving(panel: HTMLElement): Promise<void> {
  const save = panel.querySelector<HTMLElement>('[data-save]');
  const remove = panel.querySelector<HTMLElement>('[data-remove]');
  const status = panel.querySelector('[role=status]');
  const { offline: scope = '' } = panel.dataset;
  // The worker keeps files packed; a browser that cannot pack (before 2023) would keep too much.
  const able = 'serviceWorker' in navigator && 'CompressionStream' in window;
  if (!able || !save || !remove || !status) return;
  const { serviceWorker } = navigator;
  const address = new URL(scope, location.href).href;
  const registered = async () => {
    const found = await serviceWorker.getRegistration(scope);
    return found?.scope === address ? found : undefined;
  };
  const show = (saved: boolean, word: string) => {
    const focused = document.activeElement === save || document.activeElement === remove;
    save.hidden = saved;
    remove.hidden = !saved;
    if (focused) (saved ? remove : save).focus();
    status.textContent = panel.dataset[word] ?? '';
  };
  const saved = (await registered()) !== undefined;
  show(saved, saved ? 'saved' : '');
  panel.hidden = false;

  const policy = makePolicy(`${scope}sw.js`);
  const keep = async () => {
    status.textContent = panel.dataset['saving'] ?? '';
    try {
      const worker = policy.createScriptURL(`${scope}sw.js`);
      const registration = await serviceWorker.register(worker, { scope });
      await filled(await activeOf(registration));
      show(true, 'saved');
    } catch {
      await forget(await registered(), scope);
      show(false, 'failed');
    }
  };
  save.addEventListener('click', () => void keep());
  remove.addEventListener('click', () => {
    void registered()
      .then((registration) => forget(registration, scope))
      .then(() => show(false, 'removed'));
  });
}

/** Lets through the address of this page's worker and nothing else. */
function makePolicy(allowed: string): Policy {
  const rules: Policy = {
    createScriptURL(address) {
      if (address !== allowed) throw new TypeError(address);
      return address;
    },
  };
  return window.trustedTypes?.createPolicy(POLICY, rules) ?? rules;
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

async function forget(registration: ServiceWorkerRegistration | undefined, scope: string) {
  await registration?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`bluffhjalp ${scope} `)) await caches.delete(name);
  }
}
