import type { DrawingView } from './drawing-view.client.ts';
import { isForBrowser } from './keyboard.ts';

/**
 * Lets a mouse drag a scrolling area sideways, as a finger does by itself.
 *
 * @param handle - what is dragged, within `scroller`
 * @returns tells whether the last press became a drag, so that the click that ends it can be passed
 *   over
 */
function panByDrag(scroller: HTMLElement, handle: Element): () => boolean {
  let from: { x: number; left: number } | undefined;
  let dragged = false;
  handle.addEventListener('pointerdown', (event) => {
    const { pointerType, button, clientX } = event as PointerEvent;
    dragged = false;
    if (pointerType === 'mouse' && button === 0) from = { x: clientX, left: scroller.scrollLeft };
  });
  const end = (): void => {
    from = undefined;
  };
  addEventListener('pointermove', ({ clientX, buttons }) => {
    // The button came up where this page did not hear of it.
    if (buttons === 0) end();
    if (!from) return;
    dragged ||= Math.abs(clientX - from.x) > 4;
    if (dragged) scroller.scrollLeft = from.left - (clientX - from.x);
  });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur'])
    addEventListener(type, end);
  // Or the browser would begin to drag the link or a selection.
  handle.addEventListener('dragstart', (event) => event.preventDefault());
  return () => dragged;
}

/** Marks are named by their index; -1 is none. */
interface PointerHandlers {
  isShown: (index: number) => boolean;
  read: (index: number) => void;
  open: (index: number) => void;
}

/** Lets the drawing be dragged, and marks be read and pressed from as near as a finger comes. */
export function listenToPointer(
  drawing: DrawingView,
  { isShown, read, open }: PointerHandlers,
): void {
  const { plot, scroller, marks } = drawing;
  const near = ({ clientX, clientY }: MouseEvent): number =>
    drawing.markAt(clientX, clientY, isShown);
  const wasDragged = panByDrag(scroller, plot);
  plot.addEventListener('pointermove', (event) => read(near(event)));
  plot.addEventListener('pointerleave', () => read(-1));
  plot.addEventListener('click', (event) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    if (wasDragged()) return;
    const own = (event.target as Element).closest<SVGAElement>('.tl-mark');
    const index = own ? marks.indexOf(own) : near(event);
    if (isShown(index)) open(index);
  });
}
