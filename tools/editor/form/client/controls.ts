import { freshId, make } from '../../client/dom.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import type { Named } from '../form-data.ts';

export interface Spec {
  schema: JsonSchema;
  value: unknown;
  label: string;
  required: boolean;
  /** Whether it is one of several in a list, whose number is its label. */
  inList?: boolean;
  /** Entries of each kind that a field may name. */
  named: Record<string, Named[]>;
}

export interface Control {
  control: HTMLElement;
  /** What stands in the field, where it is more than the control. */
  around?: HTMLElement;
  /** Further words that depend on what is entered. */
  extra?: HTMLElement;
  read: () => unknown;
}

/** Reads a text control as it is filled now: what was not touched is as it was, spaces and all. */
function reader(
  control: HTMLInputElement | HTMLTextAreaElement,
  { value, required, inList }: Spec,
  meaning: (text: string) => unknown = (text) => text,
): () => unknown {
  const before = control.value;
  return () => {
    if (control.value === before && value !== undefined) return value;
    const text = control.value.trim();
    if (text !== '') return meaning(text);
    // An item that is empty stays one, for the checker to name; so does what must be there and was.
    return inList || (required && value !== undefined) ? '' : undefined;
  };
}

const shown = (value: unknown): string => (value === undefined ? '' : String(value));

const line = ({ value }: Spec, more: Record<string, string> = {}): HTMLInputElement =>
  make('input', {
    type: 'text',
    value: shown(value),
    autocomplete: 'off',
    spellcheck: 'false',
    ...more,
  });

/** A box that grows with the sentence in it, where a line break would mean nothing: it is a space. */
function proseField(spec: Spec): Control {
  const control = make('textarea', { rows: '1', spellcheck: true }, shown(spec.value));
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return { control, read: reader(control, spec, (text) => text.replaceAll(/[\r\n]+/g, ' ')) };
}

function numberField(spec: Spec): Control {
  const control = line(spec, { inputmode: 'decimal' });
  // What is no number goes to the checker, which says so.
  const meaning = (text: string): unknown => (Number.isFinite(Number(text)) ? Number(text) : text);
  return { control, read: reader(control, spec, meaning) };
}

/** Words below a control that are read out as they change. */
const meaningPlace = (): HTMLElement =>
  make('p', { class: 'small', id: freshId(), 'aria-live': 'polite' });

/** A choice of words, with what the chosen one means. */
function choice({
  schema: { enum: choices = [], enumDescriptions },
  value,
  required,
}: Spec): Control {
  const known = choices.map(String);
  const before = shown(value);
  const options = before === '' || known.includes(before) ? known : [before, ...known];
  const control = make(
    'select',
    {},
    (!required || before === '') && make('option', { value: '' }, 'none'),
    ...options.map((word) => make('option', {}, word)),
  );
  control.value = before;
  const read = (): unknown => control.value || undefined;
  if (!enumDescriptions) return { control, read };
  const extra = meaningPlace();
  const explain = (): void => {
    const meaning = enumDescriptions[known.indexOf(control.value)] ?? '';
    extra.textContent = meaning.replaceAll('`', '');
  };
  control.addEventListener('change', explain);
  explain();
  return { control, extra, read };
}

function tick({ value }: Spec): Control {
  const control = make('input', { type: 'checkbox', checked: value === true });
  return { control, read: () => control.checked || undefined };
}

const most = 12;

/** Kinds whose names are to be asked for again: another window may have made an entry since. */
const old = new Set<string>();
const known = new Set<string>();
for (const left of ['blur', 'visibilitychange'])
  addEventListener(left, () => known.forEach((kind) => old.add(kind)));

/** Brings the list of all pickers of a kind up to date, if this window was left since. */
async function renew(named: Named[], kind: string): Promise<void> {
  if (!old.delete(kind)) return;
  const now = await fetch(`${location.pathname.replace(/[^/]+\/[^/]+\/$/, '')}${kind}/+names/`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Named[]>) : undefined))
    .catch(() => undefined);
  if (now) named.splice(0, Infinity, ...now);
}

/** Entries in whose id or label all words of a text occur, those whose id starts with it first. */
function matches(text: string, named: readonly Named[]): Named[] {
  const wanted = text.toLowerCase();
  const found = named.filter(({ id, label }) =>
    wanted.split(/\s+/).every((word) => `${id} ${label}`.toLowerCase().includes(word)),
  );
  const starts = ({ id }: Named): number => Number(id.startsWith(wanted));
  return found.toSorted((a, b) => starts(b) - starts(a)).slice(0, most);
}

/**
 * A field for the id of another entry: typing looks for it in ids and titles, which a `<datalist>`
 * cannot do for several words. The pattern is that of an editable combobox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
function picker(spec: Spec, kind: string): Control {
  const named = (spec.named[kind] ??= []);
  known.add(kind);
  const list = make('ul', {
    role: 'listbox',
    id: freshId(),
    'aria-label': `Entries of kind ${kind}`,
  });
  const control = line(spec, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  });
  const extra = meaningPlace();
  let active: Element | null = null;

  const mark = (option: Element | null): void => {
    if (active) active.ariaSelected = 'false';
    if (option) option.ariaSelected = 'true';
    active = option;
    control.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const offer = (found: readonly Named[]): void => {
    const options = found.map(({ id, label }) => {
      const attributes = { role: 'option', id: freshId(), 'aria-selected': 'false' };
      return make('li', attributes, make('code', {}, id), ` ${label}`);
    });
    list.replaceChildren(...options);
    list.hidden = found.length === 0;
    control.ariaExpanded = String(!list.hidden);
    mark(null);
  };
  const tell = (): void => {
    const id = control.value.trim();
    const label = named.find((one) => one.id === id)?.label;
    extra.textContent = id === '' ? '' : (label ?? `There is no ${kind} with this id.`);
  };
  const choose = (option: Element | null): void => {
    const id = option?.querySelector('code')?.textContent;
    if (id === undefined) return;
    control.value = id;
    offer([]);
    tell();
  };
  const search = (): void => offer(matches(control.value, named));

  // Not by a click: the field has lost the focus by then.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose((event.target as Element).closest('[role="option"]'));
  });
  control.addEventListener('input', () => {
    tell();
    search();
  });
  control.addEventListener('focus', () => void renew(named, kind).then(tell));
  control.addEventListener('blur', () => offer([]));
  control.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      if (list.hidden) search();
      mark(active?.nextElementSibling ?? list.firstElementChild);
    } else if (event.key === 'ArrowUp') {
      if (list.hidden) search();
      mark(active?.previousElementSibling ?? list.lastElementChild);
    } else if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape' && !list.hidden) offer([]);
    else return;
    event.preventDefault();
  });
  offer([]);
  tell();
  const around = make('div', { class: 'picker' }, control, list);
  return { control, around, extra, read: reader(control, spec) };
}

export function controlFor(spec: Spec): Control {
  const { refersTo, enum: choices, const: constant, type, pattern } = spec.schema;
  if (refersTo !== undefined) return picker(spec, refersTo);
  if (choices) return choice(spec);
  if (constant === true || type === 'boolean') return tick(spec);
  if (type === 'number' || type === 'integer') return numberField(spec);
  if (pattern === String.raw`\S`) return proseField(spec);
  const control = line(spec);
  return { control, read: reader(control, spec) };
}
