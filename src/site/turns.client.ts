/** How long work goes on before the browser gets a turn, in milliseconds: a good part of a frame. */
const stretch = 8;

/**
 * Keeps long work from holding up the reader: awaited between its pieces, it gives the browser a
 * turn to paint and to answer once the work has gone on for some milliseconds, and else none.
 */
export function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < stretch) return undefined;
    // Not every browser has `scheduler.yield`, which goes on before other tasks that wait.
    const turn =
      (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.() ??
      new Promise<void>((resolve) => setTimeout(resolve));
    return turn.then(() => {
      since = performance.now();
    });
  };
}

/**
 * Comes after the browser has laid out and painted the page once more, or after a tenth of a second:
 * a page that nobody sees is not painted.
 */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
