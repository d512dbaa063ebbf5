import type { FactKind } from './kinds.ts';

export interface Attribute {
  required?: true;
  /** The kind of the entries that it names by their ids, with commas between them. */
  names?: FactKind;
  /** Whether readers read it. */
  prose?: true;
}

const anEntry = (kind: FactKind): { id: Attribute } => ({ id: { required: true, names: kind } });

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
  MapView: { places: { names: 'place' }, on: {}, caption: { prose: true }, only: {} },
  Mistake: {},
  Number: anEntry('number'),
  Paragraph: { number: { required: true } },
  Place: { ...anEntry('place'), names: {} },
  Question: { ask: { required: true, prose: true } },
  Section: { id: { required: true }, title: { required: true, prose: true }, formerly: {} },
  Step: {
    id: { required: true },
    title: { required: true, prose: true },
    minutes: { required: true },
    formerly: {},
  },
  Task: { lines: {} },
  Term: anEntry('term'),
  TimelineStrip: { events: { required: true, names: 'event' }, caption: { prose: true } },
  Views: { claim: { required: true, names: 'claim' } },
} as const satisfies Record<string, Readonly<Record<string, Attribute>>>;

/** Components that are sections of a page: with an id, a title and a heading of level 2. */
const sections: ReadonlySet<string> = new Set(['Section', 'Step'] satisfies ComponentName[]);

export const isSection = (component: string | null | undefined): boolean =>
  sections.has(component ?? '');

export type ComponentName = keyof typeof components;

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
