// Keeps the pages that somebody has opened, so that they can be read again without a network. With
// one, every page comes from it: what was kept is never shown in place of what there is.
// The build sets BASE, VERSION, ALWAYS (the page that stands in for others, with its scripts) and
// LATER (small files that a script loads when they are asked for, by the script's path).

const prefix = `across-the-aras ${BASE} `;
const name = prefix + VERSION;
/** Stands in for a page that was not opened before. */
const stand = ALWAYS[0];
/** So many files at most; the oldest go first. */
const most = 250;

/** Files whose names change with what they hold. */
const lasts = (url) => url.pathname.startsWith(`${BASE}_astro/`);
/**
 * What this worker answers for. Not downloads, which are no pages to come back to; nor the icon,
 * which browsers hold for themselves: Firefox would ask for it anew on every page, and call it an
 * error where that was left before the icon had come.
 */
const isOwn = ({ origin, pathname }) =>
  origin === location.origin &&
  pathname.startsWith(BASE) &&
  !/\.(zip|pdf)$|\/favicon\.svg$/.test(pathname);

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
    if (held) return held;
    if (event.request.mode !== 'navigate') throw error;
    // Of an address that was typed without its last slash; a server would have led there.
    const page = (await kept(`${url.origin}${url.pathname}/`)) ?? (await kept(stand));
    if (page) return page;
    throw error;
  }
}

addEventListener('install', (event) => {
  skipWaiting();
  const wanted = ALWAYS.map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(wanted)));
});

/**
 * What the worker of the build before had kept goes on, with the scripts of that build: pages that
 * it kept, and tabs that are open, go on asking for them.
 */
async function takeOver() {
  const cache = await caches.open(name);
  const before = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
  for (const key of before) {
    const old = await caches.open(key);
    for (const request of await old.keys()) {
      if (new URL(request.url).pathname === stand || (await cache.match(request))) continue;
      await cache.put(request, await old.match(request));
    }
    await caches.delete(key);
  }
  await clients.claim();
}

addEventListener('activate', (event) => event.waitUntil(takeOver()));

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && isOwn(new URL(url))) event.respondWith(answer(event));
});

const keepAll = (urls) =>
  Promise.all(
    urls.map(async (url) => {
      const { origin, pathname } = new URL(url);
      await keep(origin + pathname, await fetch(url, { priority: 'low' }));
    }),
  );

/** What the scripts of a page load when they are asked for, and was not kept before. */
async function laterOf(loaded) {
  const cache = await caches.open(name);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const paths = new Set(loaded.flatMap((url) => LATER[new URL(url).pathname] ?? []));
  return [...paths].map((path) => location.origin + path).filter((url) => !held.has(url));
}

// A page names itself and what it has loaded, each with when that came by way of the worker (0: past
// it). `isSparing` has a line on which nothing may be fetched that nobody has asked for.
addEventListener('message', (event) => {
  const { loaded, isSparing } = event.data;
  const own = loaded.filter(([url]) => isOwn(new URL(url)));
  const work = async () => {
    await keepAll(own.flatMap(([url, came]) => (came ? [] : url)));
    if (!isSparing) await keepAll(await laterOf(own.map(([url]) => url)));
  };
  event.waitUntil(work());
});
