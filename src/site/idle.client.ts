/**
 * Comes once the page has loaded and the browser has nothing to do, after two seconds at the latest:
 * a browser may find no such moment in a page that stands still.
 */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = (): void => {
      // Safari has no `requestIdleCallback`.
      const { requestIdleCallback: later } = globalThis as {
        requestIdleCallback?: typeof requestIdleCallback;
      };
      if (later) later(() => resolve(), { timeout: 2000 });
      else setTimeout(resolve, 200);
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });
}
