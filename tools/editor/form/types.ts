import type { JsonSchema } from '../schemas/json-schema.ts';

/** The fields of an entry, as its YAML has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Keys and indexes from the top of an entry. */
export type Path = readonly (string | number)[];

/** An entry that can be named by its id. */
export interface Named {
  id: string;
  label: string;
}

/** What the page of one entry gets. */
export interface FormData {
  kind: string;
  id: string;
  /** Path under the project and line, for those who want to look. */
  file: string;
  line: number;
  version: string;
  value: Fields;
  schema: JsonSchema;
  /** Entries of each kind that its fields may name. */
  named: Record<string, Named[]>;
}

/** One thing that the checker says against a change. */
export interface Fault {
  /** Where in the entry; undefined when it is somewhere else. */
  path?: Path;
  /** `content/facts/places.yaml:12:3`. */
  where: string;
  rule: string;
  message: string;
  hint?: string;
  level: 'error' | 'warning';
}

/** A line of a comparison of two texts. */
export interface DiffLine {
  kind: 'same' | 'gone' | 'come' | 'gap';
  /**
   * Number of the line in the text as it is now, or in the old one for a line that is gone; from 1.
   */
  number: number;
  text: string;
}

/** What a page sends to be saved. */
export interface SaveRequest {
  version: string;
  value: Fields;
}

/** What became of it. */
export type SaveResult =
  | { state: 'saved'; file: string; diff: DiffLine[]; warnings: Fault[]; data: FormData }
  | { state: 'unchanged' }
  | { state: 'refused'; faults: Fault[] }
  /**
   * The entry is no longer what the form was made of: as it is now, and its YAML; neither when it
   * is gone.
   */
  | { state: 'stale'; file: string; value?: Fields; source?: string };
