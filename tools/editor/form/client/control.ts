import type { JsonSchema } from '../../schemas/json-schema.ts';
import { make } from './dom.ts';
import type { Spec } from './field.ts';
import { picker } from './picker.ts';

/** What one value is entered with. */
export interface Control {
  control: HTMLElement;
  /** Further words that depend on what is entered. */
  extra?: HTMLElement;
  read: () => unknown;
}

/** Reads a text control; what was not touched is as it was, spaces and all. */
function readText(control: { value: string }, { value, required, inList }: Spec): () => unknown {
  const shown = control.value;
  const mayLack = !inList && (!required || value === undefined);
  return () => {
    if (control.value === shown && value !== undefined) return value;
    const text = control.value.trim();
    return text === '' && mayLack ? undefined : text;
  };
}

/**
 * A text that may be as long as it likes, in a box that grows with it. A line break would mean
 * nothing, so it becomes a space.
 */
function longText(spec: Spec): Control {
  const control = make('textarea', { rows: '1', spellcheck: true });
  control.value = typeof spec.value === 'string' ? spec.value : '';
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
  });
  control.addEventListener('input', () => {
    if (!/[\r\n]/.test(control.value)) return;
    const at = control.selectionStart;
    control.value = control.value.replaceAll(/\r\n|[\r\n]/g, ' ');
    control.setSelectionRange(at, at);
  });
  return { control, read: readText(control, spec) };
}

function shortText(spec: Spec): Control {
  const control = make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  control.value = typeof spec.value === 'string' ? spec.value : '';
  return { control, read: readText(control, spec) };
}

function numberText({ value, required }: Spec): Control {
  const control = make('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    class: 'number',
  });
  const shown = typeof value === 'number' ? String(value) : '';
  control.value = shown;
  return {
    control,
    read() {
      const text = control.value.trim();
      if (text === shown && value !== undefined) return value;
      if (text === '') return required ? '' : undefined;
      // What is no number goes to the checker, which says so.
      return Number.isFinite(Number(text)) ? Number(text) : text;
    },
  };
}

/** A choice of words, with what the chosen one means. */
function choice({ schema, value, required }: Spec): Control {
  const words = (schema.enum ?? []).map(String);
  const control = make('select');
  const known = value === undefined || words.includes(String(value));
  if (!required || value === undefined) control.append(make('option', { value: '' }, 'none'));
  for (const word of known ? words : [String(value), ...words])
    control.append(make('option', { value: word }, word));
  control.value = value === undefined ? '' : String(value);
  const extra = make('span', { class: 'meaning', 'aria-live': 'polite' });
  const explain = (): void => {
    extra.textContent =
      schema.enumDescriptions?.[words.indexOf(control.value)]?.replaceAll('`', '') ?? '';
  };
  control.addEventListener('change', explain);
  explain();
  return {
    control,
    ...(schema.enumDescriptions ? { extra } : {}),
    read: () => (control.value === '' ? undefined : control.value),
  };
}

function tick({ value }: Spec): Control {
  const control = make('input', { type: 'checkbox', checked: value === true });
  return { control, read: () => (control.checked ? true : undefined) };
}

/** Sentences are entered in a box that grows, ids and dates on a line. */
const isProse = ({ pattern, enum: words }: JsonSchema): boolean =>
  pattern === String.raw`\S` && !words;

/** What a value of one kind is entered with. */
export function controlFor(spec: Spec): Control {
  const { schema } = spec;
  if (schema.refersTo !== undefined) return picker(spec, spec.named[schema.refersTo] ?? []);
  if (schema.enum) return choice(spec);
  if (schema.const === true || schema.type === 'boolean') return tick(spec);
  if (schema.type === 'number' || schema.type === 'integer') return numberText(spec);
  return isProse(schema) ? longText(spec) : shortText(spec);
}
