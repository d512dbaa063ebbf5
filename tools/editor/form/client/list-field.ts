import type { JsonSchema } from '../../schemas/json-schema.ts';
import { button, freshId, make } from './dom.ts';
import { inner, type Field, type Spec } from './field.ts';
import { faultPlace, hintOf, optionalNote } from './parts.ts';

/** The schema of the items, and for a list of fixed length of each of them. */
function itemSchema({ items }: JsonSchema, index: number): JsonSchema {
  return (Array.isArray(items) ? items[index] : items) ?? {};
}

/** Two numbers, such as a point: a list whose length is fixed. */
function fixedFields(spec: Spec, fieldFor: (spec: Spec) => Field): Field[] {
  const items = Array.isArray(spec.schema.items) ? spec.schema.items : [];
  const values = Array.isArray(spec.value) ? (spec.value as unknown[]) : [];
  return items.map((schema, index) =>
    fieldFor({
      ...spec,
      schema,
      value: values[index],
      label: `${spec.label}.${index + 1}`,
      required: true,
      inList: false,
    }),
  );
}

/** A list whose items can be added, taken out and moved. */
export function listField(spec: Spec, fieldFor: (spec: Spec) => Field): Field {
  const { schema, label, required, named } = spec;
  const fixed = Array.isArray(schema.items);
  const values = Array.isArray(spec.value) ? (spec.value as unknown[]) : [];
  const list = make('ol');
  const element = make(
    'fieldset',
    { tabindex: '-1', id: freshId() },
    make('legend', {}, label, optionalNote(spec)),
  );
  const { place, say } = faultPlace(element);
  let fields: Field[] = fixed ? fixedFields(spec, fieldFor) : [];

  const itemField = (value: unknown, index: number): Field =>
    fieldFor({
      schema: itemSchema(schema, index),
      value,
      label: `${label} ${index + 1}`,
      required: true,
      inList: true,
      named,
    });

  /** Numbers the items, and says so in the names of their buttons. */
  const renumber = (): void => {
    for (const [index, field] of fields.entries()) {
      field.label = `${label} ${index + 1}`;
      const name = field.element.querySelector(':scope > label, :scope > legend');
      if (name) name.textContent = field.label;
      for (const one of field.element.parentElement?.querySelectorAll<HTMLButtonElement>(
        ':scope > .moves button',
      ) ?? []) {
        one.setAttribute('aria-label', `${one.title}: ${field.label}`);
        one.disabled =
          (one.dataset.step === '-1' && index === 0) ||
          (one.dataset.step === '1' && index === fields.length - 1);
      }
    }
  };
  const changed = (): boolean => element.dispatchEvent(new Event('input', { bubbles: true }));

  const move = (field: Field, step: number): void => {
    const from = fields.indexOf(field);
    fields = fields.with(from, fields[from + step] as Field).with(from + step, field);
    const item = field.element.parentElement;
    const other = step < 0 ? item?.previousElementSibling : item?.nextElementSibling;
    if (step < 0) other?.before(item as Node);
    else other?.after(item as Node);
    renumber();
    const own = item?.querySelector<HTMLButtonElement>(`:scope > .moves [data-step="${step}"]`);
    (own?.disabled
      ? item?.querySelector<HTMLButtonElement>('.moves button:enabled')
      : own
    )?.focus();
    changed();
  };
  const takeOut = (field: Field): void => {
    const index = fields.indexOf(field);
    fields = fields.filter((one) => one !== field);
    field.element.parentElement?.remove();
    renumber();
    (fields[Math.min(index, fields.length - 1)]?.target ?? add).focus();
    changed();
  };
  const append = (value: unknown): Field => {
    const field = itemField(value, fields.length);
    fields = [...fields, field];
    const moves = make(
      'div',
      { class: 'moves' },
      button('↑', () => move(field, -1), { title: 'Move up', 'data-step': '-1' }),
      button('↓', () => move(field, 1), { title: 'Move down', 'data-step': '1' }),
      button('×', () => takeOut(field), { title: 'Take out' }),
    );
    list.append(
      make(
        'li',
        { class: field.element.tagName === 'FIELDSET' ? 'large' : undefined },
        field.element,
        moves,
      ),
    );
    return field;
  };
  const add = button(`Add to “${label}”`, () => {
    const field = append(undefined);
    renumber();
    (field.element.querySelector<HTMLElement>('input, textarea, select') ?? field.target).focus();
    changed();
  });

  const hint = spec.inList ? undefined : hintOf(schema, freshId());
  if (hint) element.setAttribute('aria-describedby', hint.id);
  element.append(
    ...[hint].filter((one) => one !== undefined),
    ...(fixed ? fields.map((one) => one.element) : [list, add]),
    place,
  );
  if (!fixed) {
    for (const value of values) append(value);
    renumber();
  }
  const field: Field = {
    element,
    label,
    target: element,
    say,
    read() {
      const now = fields.map((one) => one.read());
      return now.length === 0 && !required ? undefined : now;
    },
    at: (path) => inner(field, { get: (key) => fields[Number(key)] }, path),
  };
  return field;
}
