import { isSparing } from './sparing.client.ts';

/** Not by `href()`: every page would fetch one more file for it. */
const address = `${import.meta.env.BASE_URL}sw.js`;

/**
 * Starts what keeps the pages that somebody opens for a time without a network.
 *
 * @throws Error where nothing can be kept: in some private windows, over http, and on a disk, which is
 *   there without a network
 */
export async function keepPages(): Promise<void> {
  if (__DEV_SERVER__) return;
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
