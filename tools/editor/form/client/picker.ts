import type { Named } from '../types.ts';
import type { Control } from './control.ts';
import { freshId, make } from './dom.ts';
import type { Spec } from './field.ts';

/** As many as can be looked through. */
const most = 12;

/** Entries in whose id or label all words of a text occur, those whose id starts with it first. */
function matches(text: string, named: readonly Named[]): Named[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = named.filter(({ id, label }) =>
    words.every((word) => `${id} ${label}`.toLowerCase().includes(word)),
  );
  const starts = (id: string): number => (id.startsWith(text.toLowerCase()) ? 0 : 1);
  return found.toSorted((a, b) => starts(a.id) - starts(b.id)).slice(0, most);
}

/**
 * A field for the id of another entry: typing looks for it in ids and titles. The pattern is that
 * of an editable combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function picker({ value, required, schema }: Spec, named: readonly Named[]): Control {
  const listId = freshId();
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  });
  const shown = typeof value === 'string' ? value : '';
  input.value = shown;
  const list = make('ul', {
    role: 'listbox',
    id: listId,
    'aria-label': `Entries of kind ${schema.refersTo ?? ''}`,
    hidden: true,
  });
  const chosen = make('span', { class: 'meaning', 'aria-live': 'polite' });
  const control = make('div', { class: 'picker' }, input, list);
  let active = -1;

  const tell = (): void => {
    const id = input.value.trim();
    chosen.textContent =
      id === ''
        ? ''
        : (named.find((one) => one.id === id)?.label ??
          `There is no ${schema.refersTo ?? 'entry'} with this id.`);
  };
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (id: string): void => {
    input.value = id;
    close();
    tell();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  };
  const mark = (index: number): void => {
    const options = [...list.children];
    active = (index + options.length) % options.length;
    for (const [at, option] of options.entries())
      option.setAttribute('aria-selected', String(at === active));
    const option = options[active];
    if (!option) return;
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    const found = matches(input.value, named);
    list.replaceChildren(
      ...found.map(({ id, label }) => {
        const option = make(
          'li',
          { role: 'option', id: freshId(), 'aria-selected': 'false', 'data-id': id },
          make('code', {}, id),
          ` ${label}`,
        );
        // Before the field loses the focus.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(id);
        });
        return option;
      }),
    );
    active = -1;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
  };

  input.addEventListener('input', (event) => {
    tell();
    if (event.isTrusted) open();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      if (!list.hidden)
        mark(event.key === 'ArrowDown' ? active + 1 : active <= 0 ? -1 : active - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const id = list.children[active]?.getAttribute('data-id');
      if (!list.hidden && id) choose(id);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  tell();
  const read = (): unknown => {
    if (input.value === shown && value !== undefined) return value;
    const id = input.value.trim();
    return id === '' && !required ? undefined : id;
  };
  return { control, extra: chosen, read };
}
