import { make, makeButton } from '../site/elements.client.ts';
import { makeHint } from './hint.client.ts';
import type { Move } from './keys.ts';

/** What the bar under a presentation offers beside the moves. */
interface Options {
  move: (move: Move) => void;
  /** Left out where the page shows no verdict. */
  hideVerdicts?: { hidden: boolean; act: (hidden: boolean) => void } | undefined;
  /** Left out where there are no notes. */
  openNotes?: (() => void) | undefined;
  /** What stands before the buttons, such as a clock. */
  first?: HTMLElement | undefined;
}

/** The bar, and how far it says that the presentation is. */
export interface Bar {
  element: HTMLElement;
  /** @param at - number of the screen, from 0 */
  show: (at: number, of: number, title: string) => void;
}

/** The bar under a presentation: where it is, and what can be done. */
export function makeBar({ move, hideVerdicts, openNotes, first }: Options): Bar {
  const where = make('span', { class: 'present-where' });
  const done = make('progress', { 'aria-hidden': 'true', value: '0' });
  const buttons = [
    makeButton('‹', () => move('back'), { 'aria-label': 'Back', 'aria-keyshortcuts': 'ArrowLeft' }),
    makeButton('›', () => move('on'), { 'aria-label': 'On', 'aria-keyshortcuts': 'ArrowRight' }),
  ];
  const others: HTMLElement[] = [];
  const hint = hideVerdicts ? makeHint() : undefined;
  if (hideVerdicts && hint) {
    const { hidden, act } = hideVerdicts;
    const box = make('input', {
      type: 'checkbox',
      'aria-describedby': hint.text.id,
      ...(hidden ? { checked: '' } : {}),
    });
    box.addEventListener('change', () => {
      act(box.checked);
      hint.text.togglePopover(box.checked);
    });
    others.push(make('label', {}, box, ' Verdicts hidden'), hint.button, hint.text);
  }
  if (openNotes) others.push(makeButton('Notes', openNotes, {}));
  if (document.fullscreenEnabled)
    others.push(
      makeButton('Full screen', () => move('fill'), {
        'aria-keyshortcuts': 'f',
        class: 'present-fill',
      }),
    );
  others.push(makeButton('Leave', () => move('leave'), { 'aria-keyshortcuts': 'Escape' }));
  const element = make(
    'nav',
    { class: 'present-bar', 'aria-label': 'Presentation' },
    done,
    ...(first ? [first] : []),
    ...buttons,
    where,
    ...others,
  );
  return {
    element,
    show(at, of, title) {
      hint?.text.hidePopover();
      done.max = of;
      done.value = at + 1;
      where.textContent = `${at + 1} of ${of}`;
      where.append(make('span', { class: 'present-title' }, `: ${title}`));
    },
  };
}
