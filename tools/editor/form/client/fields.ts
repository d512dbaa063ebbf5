import { controlFor } from './control.ts';
import { button, freshId, make } from './dom.ts';
import { inner, type Field, type Spec } from './field.ts';
import { listField } from './list-field.ts';
import { faultPlace, hintOf, optionalNote } from './parts.ts';

function simpleField(spec: Spec): Field {
  const { control, extra, read } = controlFor(spec);
  const target = control.querySelector<HTMLElement>('input') ?? control;
  target.id = freshId();
  const hintId = freshId();
  const hint = spec.inList ? undefined : hintOf(spec.schema, hintId);
  const { place, say } = faultPlace(target);
  if (extra) extra.id = freshId();
  target.setAttribute(
    'aria-describedby',
    [hint?.id, extra?.id, place.id].filter(Boolean).join(' '),
  );
  if (spec.required && !spec.inList) target.setAttribute('aria-required', 'true');
  const label = make(
    'label',
    { for: target.id, class: spec.inList ? 'unseen' : undefined },
    spec.label,
    optionalNote(spec),
  );
  const element = make(
    'div',
    { class: `field ${target.getAttribute('type') === 'checkbox' ? 'tick' : ''}` },
    label,
    hint,
    control,
    extra,
    place,
  );
  const field: Field = {
    element,
    label: spec.label,
    target,
    read,
    say,
    at: () => ({ field, labels: [spec.label] }),
  };
  return field;
}

/** The fields of a group. */
export function groupFields({ schema, value, named }: Spec): Map<string | number, Field> {
  const values = (value ?? {}) as Record<string, unknown>;
  const made = Object.entries(schema.properties ?? {}).map(([key, inside]): [string, Field] => {
    const required = schema.required?.includes(key) ?? false;
    return [
      key,
      fieldFor({ schema: inside, value: values[key], label: inside.title ?? key, required, named }),
    ];
  });
  return new Map(made);
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
  const body = make('div', { class: 'group-body' });
  const element = make(
    'fieldset',
    { tabindex: '-1', id: freshId() },
    make('legend', {}, spec.label, optionalNote(spec)),
    hintOf(spec.schema, freshId()),
    body,
  );
  const { place, say } = faultPlace(element);
  let fields: Map<string | number, Field> | undefined;
  let before: unknown;
  const fill = (value: unknown): void => {
    before = value;
    fields = groupFields({ ...spec, value });
    body.replaceChildren(...[...fields.values()].map((field) => field.element));
    if (!spec.required) body.append(button(`Take “${spec.label}” out`, empty));
  };
  const empty = (): void => {
    fields = undefined;
    const add = button(`Add “${spec.label}”`, () => {
      fill({});
      body.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
    body.replaceChildren(add);
    if (element.contains(document.activeElement) || document.activeElement === document.body)
      add.focus();
  };
  if (spec.required || spec.value !== undefined) fill(spec.value);
  else empty();
  element.append(place);
  const field: Field = {
    element,
    label: spec.label,
    target: element,
    say,
    read: () => fields && readGroup(fields, before),
    at: (path) => inner(field, fields ?? new Map<string, Field>(), path),
  };
  return field;
}

/** The field for a value of any kind. */
function fieldFor(spec: Spec): Field {
  if (spec.schema.properties) return groupField(spec);
  if (spec.schema.type === 'array') return listField(spec, fieldFor);
  return simpleField(spec);
}
