import type { Choosable } from '../site/asked.ts';
import { find } from '../site/elements.client.ts';
import { choiceNames, type Allowed, type Choice } from './choice.ts';

/**
 * The filter form: a `<select>` for each name of a choice, and an `<output>`. What can be chosen
 * stands in the selects of a `<template>`.
 */
export class ChoiceForm {
  readonly element: HTMLFormElement;
  readonly allowed: Allowed;
  /** The same, with the labels of the form. */
  readonly choosable: readonly Choosable[];
  #selects: HTMLSelectElement[];

  constructor(
    element: HTMLFormElement,
    choices: HTMLTemplateElement,
    onChoice: (choice: Choice) => void,
  ) {
    this.element = element;
    this.#selects = choiceNames.map((name) => find(element, `[name=${name}]`));
    for (const select of this.#selects)
      select.append(...find(choices.content, `[name=${select.name}]`).children);
    const values = this.#selects.map(({ name, options }) => [
      name,
      [...options].map(({ value }) => value).filter(Boolean),
    ]);
    this.allowed = Object.fromEntries(values) as Allowed;
    this.choosable = choiceNames.map((name) => ({
      name,
      label: find(element, `label:has([name=${name}]) > span`).textContent,
      values: this.allowed[name],
    }));
    element.addEventListener('submit', (event) => event.preventDefault());
    element.addEventListener('input', () =>
      onChoice(
        Object.fromEntries(this.#selects.map(({ name, value }) => [name, value || undefined])),
      ),
    );
    element.addEventListener('reset', () => setTimeout(() => onChoice({})));
  }

  show(choice: Choice, said: string): void {
    for (const select of this.#selects) select.value = choice[select.name as keyof Choice] ?? '';
    const fold = this.element.closest('details');
    // What is chosen is seen on a phone too.
    if (fold && this.#selects.some(({ value }) => value !== '')) fold.open = true;
    const output = find<HTMLOutputElement>(this.element, 'output');
    if (output.value !== said) output.value = said;
  }

  /** The name of a month, as the form writes it. */
  monthName = (month: string): string =>
    find<HTMLOptionElement>(this.element, `[value="${month}"]`).text;
}

/** What the buttons above the drawing, and the keys for them, do. */
export type ZoomAction = 'earlier' | 'later' | 'in' | 'out' | 'whole';

/** Keys for the buttons, as in `KeyboardEvent.key`. */
export const zoomKeys: Record<string, ZoomAction> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
};

export class ZoomBar {
  readonly #bar: HTMLElement;

  constructor(bar: HTMLElement, act: (what: ZoomAction) => void) {
    this.#bar = bar;
    bar.addEventListener('click', ({ target }) => {
      const what = (target as Element).closest<HTMLElement>('[data-do]')?.dataset.do;
      if (what) act(what as ZoomAction);
    });
    bar.hidden = false;
  }

  /** The whole can only be zoomed in; the closest cannot. */
  mark({ isWhole, isClosest }: { isWhole: boolean; isClosest: boolean }): void {
    for (const button of this.#bar.querySelectorAll('button')) {
      // Not `disabled`: that would throw the focus off the button that was just pressed.
      button.setAttribute(
        'aria-disabled',
        String(button.dataset.do === 'in' ? isClosest : isWhole),
      );
    }
  }
}
