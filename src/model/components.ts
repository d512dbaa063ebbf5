import type { FactKind } from './kinds.ts';

export interface Attribute {
  required?: true;
  /** The kind of the entries that it names by their ids, with commas between them. */
  names?: FactKind;
  /** Whether it may name more than one. */
  several?: true;
  /** Whether readers read it. */
  prose?: true;
  /** What its value must look like, and that in words. */
  form?: readonly [RegExp, string];
}

const anEntry = (kind: FactKind): { id: Attribute } => ({ id: { required: true, names: kind } });

const aCount: Attribute['form'] = [/^[1-9]\d?$/, 'a number from 1 to 99 in digits'];

const heads: Attribute['form'] = [
  /^[^;]*[^;\s][^;]*(?:;[^;]*[^;\s][^;]*)+$/,
  'the heads of at least two rows or columns, with semicolons between them',
];

/**
 * The components that content may use; `src/reading/mdx-components.ts` says what is drawn for each.
 */
export const components = {
  Answer: {},
  Chart: anEntry('chart'),
  CheckYourself: {},
  Cite: { ...anEntry('source'), passage: {} },
  Claim: anEntry('claim'),
  Event: anEntry('event'),
  MapView: {
    places: { names: 'place', several: true },
    on: {},
    caption: { prose: true },
    only: { form: [/^borders$/, 'the word "borders"'] },
  },
  Mistake: {},
  Number: anEntry('number'),
  Paragraph: {
    number: {
      required: true,
      form: [/^(?:[1-9]|[12]\d|3\d)$/, 'the number of one paragraph, from 1 to 39, in digits'],
    },
  },
  Place: { ...anEntry('place'), names: {} },
  Question: { ask: { required: true, prose: true } },
  Section: { id: { required: true }, title: { required: true, prose: true }, formerly: {} },
  Step: {
    id: { required: true },
    title: { required: true, prose: true },
    minutes: { required: true, form: aCount },
    formerly: {},
  },
  Task: {
    lines: { form: aCount },
    rows: { prose: true, form: heads },
    columns: { prose: true, form: heads },
  },
  Term: anEntry('term'),
  TimelineStrip: {
    events: { required: true, names: 'event', several: true },
    caption: { prose: true },
  },
  Views: { claim: { required: true, names: 'claim' } },
} as const satisfies Record<string, Readonly<Record<string, Attribute>>>;

/** Components that are sections of a page: with an id, a title and a heading of level 2. */
const sections: ReadonlySet<string> = new Set(['Section', 'Step'] satisfies ComponentName[]);

export const isSection = (component: string | null | undefined): boolean =>
  sections.has(component ?? '');

export type ComponentName = keyof typeof components;

const wordy: ReadonlySet<string> = new Set([
  'Answer',
  'CheckYourself',
  'Event',
  'Mistake',
  'Place',
  'Question',
  'Section',
  'Step',
  'Task',
  'Term',
] satisfies ComponentName[]);

/** Whether a component shows what stands between its tags; with any other it would be lost. */
export const showsWords = (component: string): boolean => wordy.has(component);

export function attributesOf(
  component: string | null | undefined,
): Readonly<Record<string, Attribute>> | undefined {
  return Object.hasOwn(components, component ?? '')
    ? components[component as ComponentName]
    : undefined;
}

/** The attribute in which a component names entries, and of which kind. */
export function namingOf(
  component: string | null | undefined,
): { attribute: string; kind: FactKind } | undefined {
  for (const [attribute, { names }] of Object.entries(attributesOf(component) ?? {}))
    if (names) return { attribute, kind: names };
  return undefined;
}
