import { href } from './href.ts';

/**
 * Starts what keeps the pages that somebody opens for a time without a network, once this page is
 * there and the browser has nothing else to do.
 */
async function keepPages(): Promise<void> {
  await navigator.serviceWorker.register(href('/sw.js'));
  if (navigator.serviceWorker.controller) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...loaded]);
}

// A page on a disk is there without a network, and has no worker; nor has one that came over http.
if (!__DEV_SERVER__ && location.protocol !== 'file:' && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    // Safari has no `requestIdleCallback`.
    const { requestIdleCallback: whenIdle = setTimeout } = globalThis as {
      requestIdleCallback?: (act: () => void) => void;
    };
    // Where the browser lets nothing be kept, the site is read as before.
    whenIdle(() => void keepPages().catch(() => undefined));
  });
