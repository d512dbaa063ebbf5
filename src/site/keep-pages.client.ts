import { idle } from './idle.client.ts';

/** Whether the reader or a poor line asks for nothing to be fetched ahead; not all browsers know. */
function isSparing(): boolean {
  const { connection = {} } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  const { saveData = false, effectiveType = '' } = connection;
  return saveData || effectiveType.endsWith('2g');
}

/** Not by `href()`: every page would fetch one more file for it. */
const address = `/${import.meta.env.BASE_URL}/sw.js`.replaceAll(/\/{2,}/g, '/');

/**
 * Starts what keeps the pages that somebody opens for a time without a network, once this page is
 * there and the browser has nothing else to do.
 */
async function keepPages(): Promise<void> {
  await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  // As long as the page is open: what was on its way when the worker took over comes past it, and late.
  const tell = new PerformanceObserver((list) =>
    active?.postMessage({
      loaded: (list.getEntries() as PerformanceResourceTiming[]).map(({ name, workerStart }) => [
        name,
        workerStart,
      ]),
      isSparing: isSparing(),
    }),
  );
  for (const type of ['navigation', 'resource']) tell.observe({ type, buffered: true });
}

// A page on a disk is there without a network, and has no worker; nor has one that came over http.
if (!__DEV_SERVER__ && location.protocol !== 'file:' && 'serviceWorker' in navigator)
  // Where the browser lets nothing be kept, the site is read as before.
  void idle()
    .then(keepPages)
    .catch(() => undefined);
