// What the bar keeps from page to page. Only in development: nothing of this is in the site.

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    // Storage may be barred: nothing is remembered then.
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    // As above.
  }
}

/** Whether the bar was left open. */
export const wasOpen = (): boolean => read(() => localStorage, 'editor-bar') === 'open';
export const keepOpen = (open: boolean): void =>
  write(() => localStorage, 'editor-bar', open ? 'open' : 'closed');

/** The trouble that was last looked away from, in this window. */
export const lastDismissed = (): string | null =>
  read(() => sessionStorage, 'editor-bar-dismissed');
export const keepDismissed = (trouble: string): void =>
  write(() => sessionStorage, 'editor-bar-dismissed', trouble);
