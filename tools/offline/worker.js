// Keeps the pages that somebody has opened, so that they can be read again without a network. With
// one, every page comes from it: what was kept is never shown in place of what there is.
// BASE, VERSION and ALWAYS (the page that stands in for others, with its scripts) are set by the build.

const prefix = `across-the-aras ${BASE} `;
const name = prefix + VERSION;
/** Stands in for a page that was not opened before. */
const stand = ALWAYS[0];
/** So many files at most; the oldest go first. */
const most = 250;

/** Files whose names change with what they hold. */
const lasts = (url) => url.pathname.startsWith(`${BASE}_astro/`);
const isOwn = (url) => url.origin === location.origin && url.pathname.startsWith(BASE);

async function keep(request, response) {
  if (!response.ok || response.type !== 'basic') return;
  const cache = await caches.open(name);
  // To put is to set last.
  await cache.put(request, response);
  const keys = (await cache.keys()).filter(({ url }) => !ALWAYS.includes(new URL(url).pathname));
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

async function fromNetwork(event) {
  // Asks whether a copy of the browser's own still stands.
  const response = await fetch(event.request, { cache: 'no-cache' });
  const { origin, pathname } = new URL(event.request.url);
  event.waitUntil(keep(origin + pathname, response.clone()));
  return response;
}

async function answer(event) {
  const url = new URL(event.request.url);
  const kept = (address) => caches.match(address, { cacheName: name });
  if (lasts(url)) {
    const held = await kept(url.href);
    if (held) return held;
  }
  try {
    return await fromNetwork(event);
  } catch (error) {
    const held = await kept(url.origin + url.pathname);
    const other = held ?? (event.request.mode === 'navigate' ? await kept(stand) : undefined);
    if (other) return other;
    throw error;
  }
}

addEventListener('install', (event) => {
  skipWaiting();
  const wanted = ALWAYS.map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(wanted)));
});

/** What the worker of the build before had kept goes on; files that only that build had go. */
async function takeOver() {
  const cache = await caches.open(name);
  const before = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
  for (const key of before) {
    const old = await caches.open(key);
    for (const request of await old.keys()) {
      const url = new URL(request.url);
      if (lasts(url) || url.pathname === stand || (await cache.match(request))) continue;
      await cache.put(request, await old.match(request));
    }
    await caches.delete(key);
  }
  await clients.claim();
}

addEventListener('activate', (event) => event.waitUntil(takeOver()));

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  // A download is no page to come back to.
  const is = new URL(url);
  if (method === 'GET' && isOwn(is) && !/\.(zip|pdf)$/.test(is.pathname))
    event.respondWith(answer(event));
});

// A page that was opened before there was a worker names itself and what it has loaded.
addEventListener('message', (event) => {
  const urls = event.data.filter((url) => isOwn(new URL(url)));
  event.waitUntil(
    Promise.all(
      urls.map(async (url) => {
        const { origin, pathname } = new URL(url);
        await keep(origin + pathname, await fetch(url));
      }),
    ),
  );
});
