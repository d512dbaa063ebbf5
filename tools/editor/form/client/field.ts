import type { JsonSchema } from '../../schemas/json-schema.ts';
import type { Named, Path } from '../types.ts';

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

/** One field of the form, or a group or list of them. */
export interface Field {
  element: HTMLElement;
  label: string;
  /** What a link to the field leads to. */
  target: HTMLElement;
  /**
   * The value as it is now; undefined: left out. What was not touched is as it was, to the letter.
   */
  read: () => unknown;
  /** The innermost field at a path, with the labels on the way to it. */
  at: (path: Path) => { field: Field; labels: string[] };
  /** Shows what is wrong with it; an empty list takes that away. */
  say: (words: readonly string[]) => void;
}

/** The parts of a path, for a field that holds others. */
export function inner(
  own: Field,
  fields: { get: (key: string | number) => Field | undefined },
  [first, ...rest]: Path,
): { field: Field; labels: string[] } {
  const next = first === undefined ? undefined : fields.get(first);
  if (!next) return { field: own, labels: [own.label] };
  const { field, labels } = next.at(rest);
  return { field, labels: [own.label, ...labels] };
}
