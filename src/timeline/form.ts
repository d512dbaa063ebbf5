import { find } from './items.ts';
import { choiceNames, type Allowed, type Choice } from './url-state.ts';

/** The filter form: a `<select>` for each name of a choice, and an `<output>`. */
export class ChoiceForm {
  readonly element: HTMLFormElement;
  readonly allowed: Allowed;
  #selects: HTMLSelectElement[];

  /** @param onChoice - hears of every change by the reader */
  constructor(element: HTMLFormElement, onChoice: (choice: Choice) => void) {
    this.element = element;
    this.#selects = choiceNames.map((name) => find(element, `[name=${name}]`));
    const values = this.#selects.map(({ name, options }) => [
      name,
      [...options].map(({ value }) => value).filter(Boolean),
    ]);
    this.allowed = Object.fromEntries(values) as Allowed;
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
    const output = find<HTMLOutputElement>(this.element, 'output');
    if (output.value !== said) output.value = said;
  }

  /** The name of a month, as the form writes it. */
  monthName = (month: string): string =>
    find<HTMLOptionElement>(this.element, `[value="${month}"]`).text;
}
