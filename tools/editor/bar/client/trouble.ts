import { button, make } from '../../client/dom.ts';
import type { Findings } from '../view.ts';
import { findingList, kept, ToolElement } from './parts.ts';

/** Where this window keeps the trouble that was last looked away from. */
const dismissed = 'editor-bar-dismissed';

const keepDismissed = (trouble: string): void =>
  kept(() => sessionStorage.setItem(dismissed, trouble));

/**
 * Says what keeps content from being shown: in place of a page that could not be made (with the
 * attribute `page`), else over the page, which then shows what was read before. Goes away by itself
 * when the content is mended.
 */
export class ContentTrouble extends ToolElement {
  /** Whether it stands in the place of the page. */
  readonly page = this.hasAttribute('page');
  #shown = '';

  constructor() {
    super();
    if (this.page) this.root.append(make('p', {}, 'The check is running …'));
  }

  /** @param here - all that is wrong with the page, which may have stopped it though it seldom does */
  show(trouble: Findings, here: Findings): void {
    const now = JSON.stringify(
      [...trouble.told, ...here.told].map(({ file, line, column, message }) => [
        file,
        line,
        column,
        message,
      ]),
    );
    if (now === this.#shown) return;
    this.#shown = now;
    this.say('');
    if (this.page) this.#inPage(trouble, here);
    else this.#overPage(trouble);
  }

  #inPage(trouble: Findings, here: Findings): void {
    const { errors, told } = trouble.errors > 0 ? trouble : here;
    const words =
      errors > 0
        ? 'Mend this and save: the page then comes by itself.'
        : 'The check finds nothing that keeps the content from being shown, so the fault is in the code. The terminal says more.';
    this.root.replaceChildren(make('p', {}, words), findingList(told), this.said);
  }

  #overPage({ errors, told }: Findings): void {
    const now = JSON.stringify(
      told.map(({ file, line, column, message }) => [file, line, column, message]),
    );
    this.root.replaceChildren();
    if (errors === 0) keepDismissed('');
    // Whoever has looked away from just this is not shown it again with each page.
    if (errors === 0 || kept(() => sessionStorage.getItem(dismissed)) === now) return;
    const heading =
      errors === 1
        ? 'One problem keeps content from being shown'
        : `${errors} problems keep content from being shown`;
    const words =
      'The page behind this shows what was read before. Mend this and save: this goes away by itself.';
    const dialog = make(
      'dialog',
      { 'aria-labelledby': 'heading', close: () => keepDismissed(now) },
      make('h2', { id: 'heading' }, heading),
      make('p', {}, words),
      findingList(told),
      this.said,
      make(
        'p',
        { class: 'close' },
        button('Look at the page', () => dialog.close()),
      ),
    );
    this.root.append(dialog);
    dialog.showModal();
  }
}
