import type { DrawingView } from './drawing-view.ts';
import { panByDrag } from './pan.ts';

/** What pointing at the drawing leads to. Marks are named by their index; -1 is none. */
interface PointerActs {
  /** Whether an event is not filtered out. */
  isShown: (index: number) => boolean;
  read: (index: number) => void;
  open: (index: number) => void;
}

/**
 * Lets the drawing be dragged, and its marks be read and pressed from as near as a finger comes.
 */
export function listenToPointer(drawing: DrawingView, { isShown, read, open }: PointerActs): void {
  const { plot, scroller, marks } = drawing;
  const near = ({ clientX, clientY }: MouseEvent): number =>
    drawing.markAt(clientX, clientY, isShown);
  const wasDragged = panByDrag(scroller, plot);
  plot.addEventListener('pointermove', (event) => read(near(event)));
  plot.addEventListener('pointerleave', () => read(-1));
  plot.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (wasDragged()) return;
    const own = (event.target as Element).closest<SVGAElement>('.tl-mark');
    const index = own ? marks.indexOf(own) : near(event);
    if (isShown(index)) open(index);
  });
}
