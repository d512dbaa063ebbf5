import { find, make, makeButton } from '../site/elements.client.ts';
import { dayIn, type DayForm } from './day-forms.ts';

/** Puts text on the clipboard, with its italics for a program that takes them. */
async function copy(from: HTMLElement): Promise<void> {
  const [text, html] = [from.textContent.trim(), from.cloneNode(true) as HTMLElement];
  const isPlain = from.matches('pre');
  // Older browsers put plain text there alone.
  if (isPlain || !('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(text);
  const as = (type: string, data: string): Blob => new Blob([data], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': as('text/plain', text),
      'text/html': as('text/html', new XMLSerializer().serializeToString(html)),
    }),
  ]);
}

/** Says today where a citation wants the day of reading, and gives each a button that copies it. */
class CiteList extends HTMLElement {
  /** There before anything is said in it, or it would not be read out. */
  #said = make('span', { class: 'permalink-said', role: 'status' });

  connectedCallback(): void {
    for (const day of this.querySelectorAll<HTMLElement>('[data-day]'))
      day.textContent = dayIn(day.dataset.day as DayForm, new Date());
    for (const name of this.querySelectorAll('dt')) {
      const what = name.nextElementSibling;
      if (!what) continue;
      const style = name.textContent;
      const act = (): void => {
        copy(find<HTMLElement>(what, 'span, pre')).then(
          () => this.#say(`${style}: copied`),
          () => this.#say('The browser does not let us copy. Mark the text and copy it by hand.'),
        );
      };
      name.append(makeButton('Copy', act, { 'aria-label': `Copy: ${style}` }));
    }
    this.append(this.#said);
  }

  #say(words: string): void {
    this.#said.textContent = words;
    setTimeout(() => (this.#said.textContent = ''), 2500);
  }
}

customElements.define('cite-list', CiteList);
