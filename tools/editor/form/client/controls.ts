import { freshId, make } from '../../client/dom.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import type { Named } from '../types.ts';

/** What a field is made from. */
export interface Spec {
  schema: JsonSchema;
  /** Undefined where the entry has none. */
  value: unknown;
  label: string;
  required: boolean;
  /** Whether it is one of several in a list, whose number is its label. */
  inList?: boolean;
  /** Entries of each kind that a field may name. */
  named: Record<string, Named[]>;
}

/** What one value is entered with. */
export interface Control {
  control: HTMLElement;
  /** Further words that depend on what is entered. */
  extra?: HTMLElement;
  read: () => unknown;
}

/**
 * Fills a text control, and reads it: what was not touched is as it was, spaces and all.
 *
 * @param shown - what it is filled with
 * @param mayLack - whether an empty one means that there is no value
 */
function fill(
  control: { value: string },
  { value }: Spec,
  shown: string,
  mayLack: boolean,
  meaning: (text: string) => unknown = (text) => text,
): () => unknown {
  control.value = shown;
  return () => {
    if (control.value === shown && value !== undefined) return value;
    const text = control.value.trim();
    if (text === '') return mayLack ? undefined : '';
    return meaning(text);
  };
}

const textOf = ({ value }: Spec): string => (typeof value === 'string' ? value : '');

/**
 * Sentences, of any length, are entered in a box that grows with them, where a line break would mean
 * nothing, so it becomes a space; ids and dates on a line.
 */
function textField(spec: Spec): Control {
  const { schema, value, required, inList } = spec;
  const isProse = schema.pattern === String.raw`\S`;
  const control = isProse
    ? make('textarea', { rows: '1', spellcheck: true })
    : make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  if (control instanceof HTMLTextAreaElement) {
    control.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    });
    control.addEventListener('input', () => {
      if (!/[\r\n]/.test(control.value)) return;
      const at = control.selectionStart;
      control.value = control.value.replaceAll(/\r\n|[\r\n]/g, ' ');
      control.setSelectionRange(at, at);
    });
  }
  const mayLack = !inList && (!required || value === undefined);
  return { control, read: fill(control, spec, textOf(spec), mayLack) };
}

function numberField(spec: Spec): Control {
  const control = make('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    class: 'number',
  });
  const shown = typeof spec.value === 'number' ? String(spec.value) : '';
  // What is no number goes to the checker, which says so.
  const meaning = (text: string): unknown => (Number.isFinite(Number(text)) ? Number(text) : text);
  return { control, read: fill(control, spec, shown, !spec.required, meaning) };
}

/** A choice of words, with what the chosen one means. */
function choice({ schema, value, required }: Spec): Control {
  const words = (schema.enum ?? []).map(String);
  const shown = value === undefined ? '' : String(value);
  const options = shown === '' || words.includes(shown) ? words : [shown, ...words];
  const control = make(
    'select',
    {},
    (!required || shown === '') && make('option', { value: '' }, 'none'),
    ...options.map((word) => make('option', { value: word }, word)),
  );
  control.value = shown;
  const read = (): unknown => control.value || undefined;
  const meanings = schema.enumDescriptions;
  if (!meanings) return { control, read };
  const extra = make('span', { class: 'meaning', 'aria-live': 'polite' });
  const explain = (): void => {
    extra.textContent = meanings[words.indexOf(control.value)]?.replaceAll('`', '') ?? '';
  };
  control.addEventListener('change', explain);
  explain();
  return { control, extra, read };
}

function tick({ value }: Spec): Control {
  const control = make('input', { type: 'checkbox', checked: value === true });
  return { control, read: () => control.checked || undefined };
}

/** As many as can be looked through. */
const most = 12;

/** Entries in whose id or label all words of a text occur, those whose id starts with it first. */
function matches(text: string, named: readonly Named[]): Named[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = named.filter(({ id, label }) =>
    words.every((word) => `${id} ${label}`.toLowerCase().includes(word)),
  );
  const starts = ({ id }: Named): number => Number(id.startsWith(text.toLowerCase()));
  return found.toSorted((a, b) => starts(b) - starts(a)).slice(0, most);
}

/**
 * A field for the id of another entry: typing looks for it in ids and titles. The pattern is that
 * of an editable combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
function picker(spec: Spec, kind: string): Control {
  const named = spec.named[kind] ?? [];
  const listId = freshId();
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
  });
  const list = make('ul', {
    role: 'listbox',
    id: listId,
    'aria-label': `Entries of kind ${kind}`,
  });
  const extra = make('span', { class: 'meaning', 'aria-live': 'polite' });
  const read = fill(input, spec, textOf(spec), !spec.required);
  let active = -1;

  const tell = (): void => {
    const id = input.value.trim();
    const label = named.find((one) => one.id === id)?.label;
    extra.textContent = id === '' ? '' : (label ?? `There is no ${kind} with this id.`);
  };
  const offer = (found: readonly Named[]): void => {
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
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  };
  const search = (): void => offer(matches(input.value, named));
  const close = (): void => offer([]);
  const choose = (id: string): void => {
    input.value = id;
    close();
    tell();
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

  input.addEventListener('input', () => {
    tell();
    search();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.hidden) search();
      if (!list.hidden) mark(key === 'ArrowDown' ? active + 1 : Math.max(active, 0) - 1);
    } else if (key === 'Enter') {
      const id = list.children[active]?.getAttribute('data-id');
      if (id) choose(id);
    } else if (key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  close();
  tell();
  return { control: make('div', { class: 'picker' }, input, list), extra, read };
}

/** What a value of one kind is entered with. */
export function controlFor(spec: Spec): Control {
  const { schema } = spec;
  if (schema.refersTo !== undefined) return picker(spec, schema.refersTo);
  if (schema.enum) return choice(spec);
  if (schema.const === true || schema.type === 'boolean') return tick(spec);
  if (schema.type === 'number' || schema.type === 'integer') return numberField(spec);
  return textField(spec);
}
