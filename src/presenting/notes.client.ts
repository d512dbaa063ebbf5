import type { Move } from './keys.ts';

/** What the two windows of a lesson tell each other. */
type Message = { screen: number } | { move: Move } | { ready: true };

/** Files on a disk have no origin that could be named: what they send comes from `null`. */
const isFile = location.protocol === 'file:';
const target = isFile ? '*' : location.origin;

function listen(to: () => Window | null, hear: (message: Message) => void): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<Message>) => {
    const isOwn = isFile || origin === location.origin;
    if (source !== null && source === to() && isOwn) hear(data);
  });
}

/**
 * The window with the teacher's notes, as the window that is shown to the class sees it.
 *
 * @param onMove - told of a move that was made in the notes
 * @param screen - gives the number of the screen that is shown
 */
export function notesWindow(onMove: (move: Move) => void, screen: () => number) {
  let notes: Window | null = null;
  const tell = (): void => notes?.postMessage({ screen: screen() } satisfies Message, target);
  listen(
    () => notes,
    (message) => {
      if ('move' in message) onMove(message.move);
      else tell();
    },
  );
  return {
    tell,
    open(): void {
      notes = open('?present=notes', 'notes', 'popup,width=760,height=820');
    },
    close: (): void => notes?.close(),
  };
}

/**
 * The window that is shown to the class, as the notes see it.
 *
 * @param onScreen - told of the screen that it shows
 * @returns passes a move on; undefined where the notes were opened by themselves
 */
export function shownWindow(
  onScreen: (screen: number) => void,
): ((move: Move) => void) | undefined {
  const shown = opener as Window | null;
  if (!shown) return undefined;
  listen(
    () => shown,
    (message) => {
      if ('screen' in message) onScreen(message.screen);
    },
  );
  shown.postMessage({ ready: true } satisfies Message, target);
  return (move) => shown.postMessage({ move } satisfies Message, target);
}
