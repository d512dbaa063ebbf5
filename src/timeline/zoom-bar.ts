const doings = ['earlier', 'later', 'in', 'out', 'whole'] as const;

/** What the buttons above the drawing, and the keys that stand for them, do. */
export type ZoomDoing = (typeof doings)[number];

/** Keys for the buttons, as in `KeyboardEvent.key`. */
export const zoomKeys: Record<string, ZoomDoing> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
};

/** The buttons that zoom and move the drawing. */
export class ZoomBar {
  readonly #bar: HTMLElement;

  /** @param act - told which button was pressed */
  constructor(bar: HTMLElement, act: (what: ZoomDoing) => void) {
    this.#bar = bar;
    bar.addEventListener('click', ({ target }) => {
      const pressed = (target as Element).closest<HTMLButtonElement>('button')?.dataset['do'];
      const what = doings.find((doing) => doing === pressed);
      if (what) act(what);
    });
    bar.hidden = false;
  }

  /**
   * Says which buttons have nothing to do: all but one where the whole is shown, and that one where
   * it cannot come closer.
   */
  mark({ isWhole, isClosest }: { isWhole: boolean; isClosest: boolean }): void {
    for (const button of this.#bar.querySelectorAll('button')) {
      // Not `disabled`: that would throw the focus off the button that was just pressed.
      button.setAttribute(
        'aria-disabled',
        String(button.dataset['do'] === 'in' ? isClosest : isWhole),
      );
    }
  }
}
