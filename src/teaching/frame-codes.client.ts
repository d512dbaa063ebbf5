import { find, make, makeButton } from '../site/elements.client.ts';
import { codeToCopy } from '../site/linking/copyable.client.ts';

/**
 * A list of parts of which each can show its code for a frame. Without it a teacher has only the
 * address of the frame, and would have to write the code round it.
 */
class FrameCodes extends HTMLElement {
  connectedCallback(): void {
    // Hundreds of buttons are made when their fold is opened.
    for (const fold of this.querySelectorAll('details'))
      fold.addEventListener('toggle', () => this.#offer(fold), { once: true });
  }

  #offer(fold: HTMLDetailsElement): void {
    for (const link of fold.querySelectorAll<HTMLAnchorElement>('a[data-frame]')) {
      const { frame: title = '' } = link.dataset;
      const button = makeButton('Code', () => this.#show(link, button, title), {
        'aria-label': `Code for a frame: ${title}`,
      });
      link.after(' ', button);
    }
  }

  /** Puts the code below its part, in the place of the button. */
  #show(link: HTMLAnchorElement, button: HTMLElement, title: string): void {
    const said = make('span', { class: 'small', role: 'status' });
    const code = codeToCopy(link.href, title, said);
    button.replaceWith(code, said);
    find<HTMLElement>(code, 'button').focus();
  }
}

customElements.define('frame-codes', FrameCodes);
