import { find, make, makeButton } from '../site/elements.client.ts';
import { comparison, type Choice, type Mode } from './judging-set.ts';

const readers = { alone: ['You'], pairs: ['First reader', 'Second reader'] };

/** What each of them is told before the choice. */
const turns = {
  alone: [''],
  pairs: [
    'First reader: choose while the second looks away.',
    'Second reader: the first choice is hidden. Now choose.',
  ],
};

const buttons = {
  alone: ['Compare with what we found'],
  pairs: ['Hide my choice', 'Show both choices'],
};

/** What one reader chose, and the sign of that verdict. */
interface Chosen extends Choice {
  sign: Element;
}

/** One claim that is judged before its answer can be opened. Nothing of it is kept. */
export class JudgeCard {
  readonly #card: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #answer: HTMLDetailsElement;
  #mode: Mode = 'alone';
  #chosen: Chosen[] = [];

  constructor(card: HTMLElement, template: HTMLTemplateElement) {
    this.#card = card;
    this.#template = template;
    this.#answer = find(card, '.judge-answer');
  }

  /** Asks anew, unless this claim has been judged by all. */
  ask(mode: Mode): void {
    if (this.#chosen.length === readers[this.#mode].length) return;
    this.#mode = mode;
    this.#begin();
  }

  #begin(): void {
    this.#chosen = [];
    this.#answer.hidden = true;
    this.#answer.open = false;
    for (const old of this.#card.querySelectorAll('.judge-form, .judge-result')) old.remove();
    this.#form();
  }

  #form(): HTMLFormElement {
    const reader = this.#chosen.length;
    const form = find<HTMLFormElement>(
      document.importNode(this.#template.content, true),
      '.judge-form',
    );
    const turn = turns[this.#mode][reader] ?? '';
    if (turn !== '') form.prepend(make('p', { class: 'judge-turn', tabindex: '-1' }, turn));
    const exhibits = this.#card.querySelectorAll('.judge-exhibits > li').length;
    const none = find(form, '.judge-deciding label');
    for (let at = 0; at < exhibits; at += 1) {
      const letter = String.fromCodePoint(65 + at);
      const radio = make('input', { type: 'radio', name: 'passage', value: letter, required: '' });
      none.before(make('label', {}, radio, ` ${letter}`));
    }
    find(form, 'button').textContent = buttons[this.#mode][reader] ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose(form);
    });
    this.#answer.before(form);
    return form;
  }

  #choose(form: HTMLFormElement): void {
    const sign = find(form, '[name="verdict"]:checked + span .verdict');
    this.#chosen.push({
      sign: sign.cloneNode(true) as Element,
      verdict: sign.textContent.trim(),
      passage: find<HTMLInputElement>(form, '[name="passage"]:checked').value || undefined,
    });
    form.remove();
    if (this.#chosen.length < readers[this.#mode].length)
      find<HTMLElement>(this.#form(), '.judge-turn').focus();
    else this.#show();
  }

  #show(): void {
    const found = find(this.#answer, '.verdict');
    const heading = make(
      'h3',
      { tabindex: '-1' },
      comparison(this.#chosen, found.textContent.trim()),
    );
    const columns = this.#chosen.map(({ sign, passage }, reader) =>
      make(
        'li',
        {},
        make('p', { class: 'label' }, readers[this.#mode][reader] ?? ''),
        sign,
        make('p', {}, passage ? `What decided: ${passage}` : 'None settles it'),
      ),
    );
    const ours = make('li', {}, make('p', { class: 'label' }, 'This site'), found.cloneNode(true));
    const again = makeButton(
      'Judge it anew',
      () => {
        this.#begin();
        find<HTMLInputElement>(this.#card, '.judge-form input').focus();
      },
      {},
    );
    this.#answer.before(
      make(
        'div',
        { class: 'judge-result' },
        heading,
        make('ul', { class: 'plain-list judge-compare' }, ...columns, ours),
        again,
      ),
    );
    this.#answer.hidden = false;
    this.#answer.open = true;
    find(this.#answer, 'summary').textContent = 'What we found';
    heading.focus();
  }
}
