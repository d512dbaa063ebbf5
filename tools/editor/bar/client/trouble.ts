import type { Findings } from '../view.ts';
import { element } from './dom.ts';
import { findingList } from './finding.ts';
import { keepDismissed, lastDismissed } from './memory.ts';
import type { Say } from './open.ts';
import { troubleSheets } from './sheets.ts';

const waiting = 'The check is running …';
const fault =
  'The check finds nothing that keeps the content from being shown, so the fault is in the code. The terminal says more.';

const heading = (count: number): string =>
  count === 1
    ? 'One problem keeps content from being shown'
    : `${count} problems keep content from being shown`;

/**
 * Says what keeps content from being shown: in place of a page that could not be made (with the
 * attribute `page`), else over the page, which then shows what was read before. Goes away by itself
 * when the content is mended.
 */
export class ContentTrouble extends HTMLElement {
  readonly #root: ShadowRoot;
  readonly #said = element('p', { class: 'said', attributes: { role: 'status' } });
  readonly #say: Say = (text) => {
    this.#said.textContent = text;
  };
  #shown: string | undefined;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = troubleSheets;
    if (this.page) this.#root.append(element('p', {}, waiting));
  }

  /** Whether it stands in the place of the page. */
  get page(): boolean {
    return this.hasAttribute('page');
  }

  show(trouble: Findings): void {
    const now = JSON.stringify(
      trouble.told.map(({ file, line, column, message }) => [file, line, column, message]),
    );
    if (now === this.#shown) return;
    this.#shown = now;
    this.#say('');
    if (this.page) this.#inPage(trouble);
    else this.#overPage(trouble, now);
  }

  #inPage({ errors, told }: Findings): void {
    if (errors === 0) this.#root.replaceChildren(element('p', {}, fault));
    else
      this.#root.replaceChildren(
        element('p', {}, 'Mend this and save: the page then comes by itself.'),
        findingList(told, this.#say),
        this.#said,
      );
  }

  #overPage({ errors, told }: Findings, now: string): void {
    this.#root.replaceChildren();
    if (errors === 0) keepDismissed('');
    // Whoever has looked away from just this is not shown it again with each page.
    if (errors === 0 || lastDismissed() === now) return;
    const dialog = element(
      'dialog',
      { attributes: { 'aria-labelledby': 'heading' } },
      element('h2', { attributes: { id: 'heading' } }, heading(errors)),
      element(
        'p',
        {},
        'The page behind this shows what was read before. Mend this and save: this goes away by itself.',
      ),
      findingList(told, this.#say),
      this.#said,
      element(
        'p',
        { class: 'close' },
        element(
          'button',
          { attributes: { type: 'button' }, click: () => dialog.close() },
          'Look at the page',
        ),
      ),
    );
    dialog.addEventListener('close', () => keepDismissed(now));
    this.#root.append(dialog);
    dialog.showModal();
  }
}
