/**
 * Lets a mouse drag a scrolling area sideways, as a finger does by itself.
 *
 * @param handle - what is dragged, within `scroller`
 * @returns tells whether the last press became a drag, so that the click that ends it can be passed
 *   over
 */
export function panByDrag(scroller: HTMLElement, handle: Element): () => boolean {
  let from: { x: number; left: number } | undefined;
  let dragged = false;
  handle.addEventListener('pointerdown', (event) => {
    const { pointerType, button, clientX } = event as PointerEvent;
    dragged = false;
    if (pointerType === 'mouse' && button === 0) from = { x: clientX, left: scroller.scrollLeft };
  });
  addEventListener('pointermove', ({ clientX }) => {
    if (!from) return;
    dragged ||= Math.abs(clientX - from.x) > 4;
    if (dragged) scroller.scrollLeft = from.left - (clientX - from.x);
  });
  addEventListener('pointerup', () => (from = undefined));
  // Or the browser would begin to drag the link or a selection.
  handle.addEventListener('dragstart', (event) => event.preventDefault());
  return () => dragged;
}
