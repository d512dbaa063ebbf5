import { button, freshId, make } from '../../client/dom.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import type { Path } from '../types.ts';
import { controlFor, type Spec } from './controls.ts';

/** One field of the form, or a group or list of them. */
export interface Field {
  element: HTMLElement;
  label: string;
  /** What a link to the field leads to. */
  target: HTMLElement;
  /** Where it is said what is wrong with it. */
  place?: HTMLElement;
  /**
   * The value as it is now; undefined: left out. What was not touched is as it was, to the letter.
   */
  read: () => unknown;
  /** A field inside it. */
  inner?: (key: string | number) => Field | undefined;
}

/** A field, and those inside it on the way to the innermost one at a path. */
export function wayTo(field: Field, [first, ...rest]: Path): [Field, ...Field[]] {
  const next = first === undefined ? undefined : field.inner?.(first);
  return next ? [field, ...wayTo(next, rest)] : [field];
}

/** Shows what is wrong with a field; an empty list takes that away. */
export function sayFaults({ place, target }: Field, words: readonly string[]): void {
  if (!place) return;
  place.replaceChildren(...words.map((text) => make('p', {}, text)));
  place.hidden = words.length === 0;
  if (words.length > 0) target.setAttribute('aria-invalid', 'true');
  else target.removeAttribute('aria-invalid');
}

/** What a field means and, for dates and ids, how it is written. */
function hintWords({ description = '', patternErrorMessage = '', pattern }: JsonSchema): string {
  const isForm = pattern !== String.raw`\S` && !/^an? id is/.test(patternErrorMessage);
  const form = isForm && patternErrorMessage;
  // How an empty list is written in a file is of no use here.
  const meaning = description.replace(/; `\[\]` where [^.;]*/, '');
  return [meaning, form && `${form.charAt(0).toUpperCase()}${form.slice(1)}.`]
    .filter(Boolean)
    .join(' ');
}

/** The words around a field: its name, what it means, and the place for what is wrong with it. */
function wordsAround(spec: Spec, target: HTMLElement, extra?: HTMLElement) {
  const { schema, label, required, inList } = spec;
  const words = inList && !schema.properties ? '' : hintWords(schema);
  // Code stands between backticks.
  const pieces = words
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? make('code', {}, piece) : piece));
  const hint = words === '' ? undefined : make('p', { class: 'hint', id: freshId() }, ...pieces);
  const place = make('div', { class: 'fault', id: freshId(), hidden: true });
  target.id = freshId();
  if (extra) extra.id = freshId();
  const describing = [hint, extra, place].filter((one) => one !== undefined);
  target.setAttribute('aria-describedby', describing.map(({ id }) => id).join(' '));
  // What may be left out says so; all else must be there.
  const optional = !required && make('span', { class: 'optional' }, ' may be left out');
  return { name: [label, optional] as const, hint, place };
}

function simpleField(spec: Spec): Field {
  const { label, required, inList } = spec;
  const { control, extra, read } = controlFor(spec);
  const target = control.querySelector<HTMLElement>('input') ?? control;
  const { name, hint, place } = wordsAround(spec, target, extra);
  if (required && !inList) target.setAttribute('aria-required', 'true');
  const element = make(
    'div',
    { class: `field ${target.getAttribute('type') === 'checkbox' ? 'tick' : ''}` },
    make('label', { for: target.id, class: inList && 'unseen' }, ...name),
    hint,
    control,
    extra,
    place,
  );
  return { element, label, target, place, read };
}

/** A field around others. */
function outerField(spec: Spec, inside: HTMLElement[], more: Pick<Field, 'read' | 'inner'>): Field {
  const element = make('fieldset', { tabindex: '-1' });
  const { name, hint, place } = wordsAround(spec, element);
  const legend = make('legend', {}, ...name);
  element.append(...[legend, hint, ...inside, place].filter((one) => one !== undefined));
  return { element, label: spec.label, target: element, place, ...more };
}

const focusFirst = ({ element, target }: Pick<Field, 'element' | 'target'>): void =>
  (element.querySelector<HTMLElement>('input, textarea, select') ?? target).focus();

/** The fields of a group, by their keys. */
export function groupFields({ schema, value, named }: Spec): Map<string | number, Field> {
  const values = (value ?? {}) as Record<string, unknown>;
  return new Map(
    Object.entries(schema.properties ?? {}).map(([key, inside]) => {
      const required = schema.required?.includes(key) ?? false;
      const label = inside.title ?? key;
      return [key, fieldFor({ schema: inside, value: values[key], label, required, named })];
    }),
  );
}

/** What the fields of a group say, with what the schema does not know. */
export function readGroup(
  fields: ReadonlyMap<string | number, Field>,
  before: unknown,
): Record<string, unknown> {
  const value: Record<string, unknown> = { ...(before as Record<string, unknown> | undefined) };
  for (const [key, field] of fields) {
    const now = field.read();
    if (now === undefined) Reflect.deleteProperty(value, key);
    else value[key] = now;
  }
  return value;
}

function groupField(spec: Spec): Field {
  const { label, required } = spec;
  const body = make('div');
  let fields: Map<string | number, Field> | undefined;
  let before: unknown;
  const fill = (value: unknown): void => {
    before = value;
    fields = groupFields({ ...spec, value });
    body.replaceChildren(...fields.values().map(({ element }) => element));
    if (!required) body.append(button(`Take “${label}” out`, empty));
  };
  const empty = (): void => {
    fields = undefined;
    const add = button(`Add “${label}”`, () => {
      fill({});
      focusFirst({ element: body, target: body });
    });
    body.replaceChildren(add);
    // Nothing happens before the form is on the page.
    add.focus();
  };
  if (required || spec.value !== undefined) fill(spec.value);
  else empty();
  return outerField(spec, [body], {
    read: () => fields && readGroup(fields, before),
    inner: (key) => fields?.get(key),
  });
}

/** Two numbers, such as a point: a list whose length is fixed. */
function tupleField(spec: Spec, schemas: readonly JsonSchema[]): Field {
  const values = Array.isArray(spec.value) ? (spec.value as unknown[]) : [];
  const fields = schemas.map((schema, index) => {
    const label = `${spec.label}.${index + 1}`;
    return fieldFor({ schema, value: values[index], label, required: true, named: spec.named });
  });
  return outerField(
    spec,
    fields.map(({ element }) => element),
    { read: () => fields.map((field) => field.read()), inner: (key) => fields[Number(key)] },
  );
}

/** A list whose items can be added, taken out and moved. */
function listField(spec: Spec, schema: JsonSchema): Field {
  const { label, required, named } = spec;
  const list = make('ol');
  const fieldOf = new WeakMap<Element, Field>();
  const fields = (): Field[] => [...list.children].flatMap((item) => fieldOf.get(item) ?? []);

  /** Numbers the items, and says so in the names of their buttons. */
  const renumber = (): void => {
    for (const [index, field] of fields().entries()) {
      field.label = `${label} ${index + 1}`;
      const item = field.element.parentElement;
      const name = field.element.querySelector(':scope > label, :scope > legend');
      if (name) name.textContent = field.label;
      const buttons = item?.querySelectorAll<HTMLButtonElement>(':scope > .moves button') ?? [];
      for (const one of buttons) one.setAttribute('aria-label', `${one.title}: ${field.label}`);
      const [up, down] = buttons;
      if (up) up.disabled = !item?.previousElementSibling;
      if (down) down.disabled = !item?.nextElementSibling;
    }
  };
  const append = (value: unknown): Field => {
    const field = fieldFor({
      schema,
      value,
      label: `${label} ${list.children.length + 1}`,
      required: true,
      inList: true,
      named,
    });
    const move = (by: HTMLButtonElement, past: Element | null, where: 'before' | 'after'): void => {
      past?.[where](item);
      renumber();
      [by, up, down].find(({ disabled }) => !disabled)?.focus();
    };
    const up: HTMLButtonElement = button(
      '↑',
      () => move(up, item.previousElementSibling, 'before'),
      { title: 'Move up' },
    );
    const down: HTMLButtonElement = button(
      '↓',
      () => move(down, item.nextElementSibling, 'after'),
      { title: 'Move down' },
    );
    const takeOut = (): void => {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      renumber();
      ((next && fieldOf.get(next)?.target) ?? add).focus();
    };
    const item = make(
      'li',
      { class: field.element.tagName === 'FIELDSET' && 'large' },
      field.element,
      make('div', { class: 'moves' }, up, down, button('×', takeOut, { title: 'Take out' })),
    );
    fieldOf.set(item, field);
    list.append(item);
    return field;
  };
  const add = button(`Add to “${label}”`, () => {
    const field = append(undefined);
    renumber();
    focusFirst(field);
  });
  for (const value of Array.isArray(spec.value) ? (spec.value as unknown[]) : []) append(value);
  renumber();
  return outerField(spec, [list, add], {
    read() {
      const now = fields().map((field) => field.read());
      return now.length === 0 && !required ? undefined : now;
    },
    inner: (key) => fields()[Number(key)],
  });
}

/** The field for a value of any kind. */
function fieldFor(spec: Spec): Field {
  const { properties, type, items = {} } = spec.schema;
  if (properties) return groupField(spec);
  if (type !== 'array') return simpleField(spec);
  return Array.isArray(items) ? tupleField(spec, items) : listField(spec, items);
}
