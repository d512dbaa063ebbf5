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
  // Not `controller`: a new worker may have claimed this page by now, and did not bring it.
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({
    loaded: [location.href, ...loaded],
    isNew: !opened?.workerStart,
    isSparing: isSparing(),
  });
}

// A page on a disk is there without a network, and has no worker; nor has one that came over http.
if (!__DEV_SERVER__ && location.protocol !== 'file:' && 'serviceWorker' in navigator)
  // Where the browser lets nothing be kept, the site is read as before.
  void idle()
    .then(keepPages)
    .catch(() => undefined);
