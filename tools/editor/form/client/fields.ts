import { button, freshId, make } from '../../client/dom.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import type { Path } from '../save.ts';
import { controlFor, type Control, type Spec } from './controls.ts';

/** One field of the form, or a group or list of them. */
export interface Field {
  element: HTMLElement;
  label: string;
  /** What a link leads to. */
  target: HTMLElement;
  /** The value now; undefined: left out. What was not touched is as it was, to the letter. */
  read: () => unknown;
  inner?: ((key: string | number) => Field | undefined) | undefined;
}

/** A field, and those inside it on the way to a path. */
export function wayTo(field: Field, [first, ...rest]: Path): [Field, ...Field[]] {
  const next = first === undefined ? undefined : field.inner?.(first);
  return next ? [field, ...wayTo(next, rest)] : [field];
}

export function sayFaults({ element, target }: Field, words: readonly string[]): void {
  const place = element.querySelector(':scope > .fault');
  place?.replaceChildren(...words.map((text) => make('p', {}, text)));
  if (place) target.ariaInvalid = 'true';
}

export function clearFaults(form: HTMLElement): void {
  for (const place of form.querySelectorAll('.fault')) place.replaceChildren();
  for (const control of form.querySelectorAll('[aria-invalid]')) control.ariaInvalid = null;
}

/** What a field means and, for dates and ids, how it is written. */
function hintWords({ description = '', patternErrorMessage = '', pattern }: JsonSchema): string {
  const isForm = pattern !== String.raw`\S` && !/^an? id is/.test(patternErrorMessage);
  const form = isForm && patternErrorMessage.replace(/^./, (letter) => letter.toUpperCase());
  // How an empty list is written in a file is of no use here.
  const meaning = description.replace(/; `\[\]` where [^.;]*/, '');
  return [meaning, form && `${form}.`].filter(Boolean).join(' ');
}

/** Puts a field's name, what it means and the place for what is wrong with it around what it holds. */
function fieldOf(
  { schema, label, required, inList }: Spec,
  inside: readonly HTMLElement[],
  { control, extra, read, inner }: Partial<Control> & Pick<Field, 'read' | 'inner'>,
): Field {
  const words = inList && !schema.properties ? '' : hintWords(schema);
  // Code stands between backticks.
  const pieces = words
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? make('code', {}, piece) : piece));
  const hint = words !== '' && make('p', { class: 'small', id: freshId() }, ...pieces);
  const place = make('div', { class: 'fault', id: freshId() });
  const parts = [hint, ...inside, extra, place];
  // What may be left out says so; all else must be there.
  const name = [label, !required && make('span', { class: 'small' }, ' may be left out')];
  const id = freshId();
  const element = control
    ? make(
        'div',
        { class: control.matches('[type="checkbox"]') ? 'field tick' : 'field' },
        make('label', { for: id, class: inList && 'visually-hidden' }, ...name),
        ...parts,
      )
    : make('fieldset', { tabindex: '-1' }, make('legend', {}, ...name), ...parts);
  const target = control ?? element;
  target.id = id;
  const describing = [hint, extra, place].flatMap((one) => (one ? one.id : []));
  target.setAttribute('aria-describedby', describing.join(' '));
  if (control && required && !inList) control.ariaRequired = 'true';
  return { element, label, target, read, inner };
}

const focusFirst = (element: HTMLElement): void =>
  (element.querySelector<HTMLElement>('input, textarea, select') ?? element).focus();

export function groupFields({ schema, value, named }: Spec): Map<string, Field> {
  const values = (value ?? {}) as Record<string, unknown>;
  return new Map(
    Object.entries(schema.properties ?? {}).map(([key, inside]) => {
      const required = schema.required?.includes(key) ?? false;
      const label = inside.title ?? key;
      return [key, fieldFor({ schema: inside, value: values[key], label, required, named })];
    }),
  );
}

/** What the fields say, with what the schema does not know. */
export function readGroup(
  fields: ReadonlyMap<string, Field>,
  before: unknown,
): Record<string, unknown> {
  const now = fields.entries().map(([key, field]) => [key, field.read()] as const);
  const all = { ...(before as object | undefined), ...Object.fromEntries(now) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function groupField(spec: Spec): Field {
  const { label, required } = spec;
  const body = make('div');
  let fields: Map<string, Field> | undefined;
  let before: unknown;
  const fill = (value: unknown): void => {
    before = value;
    fields = groupFields({ ...spec, value });
    body.replaceChildren(...fields.values().map(({ element }) => element));
    if (!required) body.append(button(`Take “${label}” out`, empty));
  };
  const empty = (): void => {
    const [taken, parts] = [fields, [...body.childNodes]];
    const back = button(`Put “${label}” back`, () => {
      fields = taken;
      body.replaceChildren(...parts);
      focusFirst(body);
    });
    fields = undefined;
    const add = button(`Add “${label}”`, () => {
      fill({});
      focusFirst(body);
    });
    body.replaceChildren(add, ...(taken ? [back] : []));
    // Nothing happens before the form is on the page.
    (taken ? back : add).focus();
  };
  if (required || spec.value !== undefined) fill(spec.value);
  else empty();
  return fieldOf(spec, [body], {
    read: () => fields && readGroup(fields, before),
    inner: (key) => fields?.get(String(key)),
  });
}

const itemsOf = ({ value }: Spec): unknown[] => (Array.isArray(value) ? value : []);

/** Two numbers, such as a point: a list whose length is fixed. */
function tupleField(spec: Spec, schemas: readonly JsonSchema[]): Field {
  const fields = schemas.map((schema, index) =>
    fieldFor({
      schema,
      value: itemsOf(spec)[index],
      label: `${spec.label}.${index + 1}`,
      required: true,
      named: spec.named,
    }),
  );
  return fieldOf(
    spec,
    fields.map(({ element }) => element),
    { read: () => fields.map((field) => field.read() ?? ''), inner: (key) => fields[Number(key)] },
  );
}

/** A list whose items can be added, taken out and moved. */
function listField(spec: Spec, schema: JsonSchema): Field {
  const { label, required, named } = spec;
  const list = make('ol');
  const fields: Field[] = [];
  const taken: { field: Field; index: number }[] = [];

  const draw = (): void => {
    back.hidden = taken.length === 0;
    const items = fields.map((field, index) => {
      const { element } = field;
      field.label = `${label} ${index + 1}`;
      element.querySelector('label, legend')?.replaceChildren(field.label);
      const way = (sign: string, title: string, act: () => void, disabled = false): HTMLElement =>
        button(sign, act, { title, 'aria-label': `${title}: ${field.label}`, disabled });
      const moves = make(
        'div',
        { class: 'moves' },
        way('↑', 'Move up', () => move(index, index - 1), index === 0),
        way('↓', 'Move down', () => move(index, index + 1), index === fields.length - 1),
        way('×', 'Take out', () => takeOut(index)),
      );
      return make('li', { class: element.matches('fieldset') && 'large' }, element, moves);
    });
    list.replaceChildren(...items);
  };
  const insert = (value?: unknown): Field => {
    const field = fieldFor({ schema, value, label, required: true, inList: true, named });
    fields.push(field);
    return field;
  };
  const move = (from: number, to: number): void => {
    fields.splice(to, 0, ...fields.splice(from, 1));
    draw();
    const [up, down] = list.children[to]?.querySelectorAll<HTMLElement>('.moves button') ?? [];
    const ways = to < from ? [up, down] : [down, up];
    ways.find((way) => way?.matches(':enabled'))?.focus();
  };
  const takeOut = (index: number): void => {
    taken.push(...fields.splice(index, 1).map((field) => ({ field, index })));
    draw();
    ((fields[index] ?? fields.at(-1))?.target ?? add).focus();
  };
  const back = button(`Put back what was taken out of “${label}”`, () => {
    const last = taken.pop();
    if (!last) return;
    fields.splice(last.index, 0, last.field);
    draw();
    focusFirst(last.field.element);
  });
  const add = button(`Add to “${label}”`, () => {
    const { element } = insert();
    draw();
    focusFirst(element);
  });
  for (const value of itemsOf(spec)) insert(value);
  draw();
  return fieldOf(spec, [list, add, back], {
    read() {
      const now = fields.map((field) => field.read());
      return now.length === 0 && !required ? undefined : now;
    },
    inner: (key) => fields[Number(key)],
  });
}

function fieldFor(spec: Spec): Field {
  const { properties, type, items = {} } = spec.schema;
  if (properties) return groupField(spec);
  if (type === 'array')
    return Array.isArray(items) ? tupleField(spec, items) : listField(spec, items);
  const entered = controlFor(spec);
  return fieldOf(spec, [entered.around ?? entered.control], entered);
}
