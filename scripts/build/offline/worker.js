/**
 * The worker that keeps pages on a device: fraud help, or a safety walk. scripts/build/offline.ts writes what it
 * keeps above this text: NAME (what its caches are called), SCOPE (the folder), VERSION (a digest of the files) and FILES (their addresses).
 *
 * A page is fetched anew where there is a network, else the kept one is shown. Other files carry their
 * digest in the name: the kept one is right.
 *
 * Files are kept packed (gzip), and unpacked when they are read: that way all of the help has room.
 */
/* global NAME, SCOPE, VERSION, FILES */
const PREFIX = `${NAME} ${SCOPE} `;
const CACHE = PREFIX + VERSION;
/** A line so bad that the page has not come by now is no line. */
const PATIENCE_MS = 4000;

/** Fetches every file, or none: a half help is not kept. */
async function fill() {
  if (await caches.has(CACHE)) return;
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(FILES.map((file) => keep(cache, file)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function keep(cache, file) {
  const fetched = await fetch(new Request(file, { cache: 'no-cache' }));
  if (!fetched.ok) throw new Error(file);
  await cache.put(file, through(new CompressionStream('gzip'), fetched));
}

async function kept(path) {
  const cache = (await caches.has(CACHE)) ? await caches.open(CACHE) : undefined;
  const packed = await cache?.match(path);
  return packed && through(new DecompressionStream('gzip'), packed);
}

/** The response with its body sent through the stream. Its headers, the security policy too, are its own. */
function through(stream, response) {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(response.body.pipeThrough(stream), { headers });
}

async function page(request, path) {
  const saved = (await kept(path)) ?? (await kept(SCOPE));
  const fetched = fetch(request);
  if (!saved) return fetched;
  const late = new Promise((resolve) => setTimeout(() => resolve(saved), PATIENCE_MS));
  // A page that is not kept is waited for; only without a network does the list of pages stand in for it.
  if (!FILES.includes(path)) return fetched.catch(() => saved);
  return Promise.race([fetched.catch(() => saved), late]);
}

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    fill().then(
      () => port?.postMessage('saved'),
      () => port?.postMessage('failed'),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname).then((saved) => saved ?? fetch(request)));
  }
});
