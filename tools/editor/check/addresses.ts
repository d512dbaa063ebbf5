import { groupEvents, parts, stepsOf } from '../../../src/model/facts/events-by-time.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import type { Event } from '../../../src/model/schema/event.ts';
import { sourceGroups } from '../../../src/model/schema/source.ts';
import type { Content, FactKind } from './content.ts';
import { allEntries, entriesOf, listOf, textOf } from './entries.ts';
import { attributeOf, elements } from './mdx.ts';

/** Pages that no file of content makes, and parts of them. */
const fixed = [
  '/',
  '/chapters/',
  '/op-ed/',
  '/claims/',
  '/timeline/',
  '/explore/',
  '/map/',
  '/map/#held',
  '/map/#lines',
  '/map/#places',
  '/places/',
  '/sources/',
  '/glossary/',
  '/numbers/',
  '/charts/',
  '/corrections/',
  '/corrections/#how',
  '/corrections/#changes',
  '/schemas/',
  '/feed.xml',
];

const page = (path: string, parts: readonly (string | false)[]): string[] => [
  path,
  ...parts.filter((part) => part !== false).map((part) => `${path}#${part}`),
];

/**
 * Addresses of an entry: its page with the parts that readers are given links to, and its line in
 * lists.
 */
const ofEntry: Readonly<
  Partial<Record<FactKind, (id: string, value: Record<string, unknown>) => string[]>>
> = {
  claim: (id, { missing, views }) => [
    ...page(`/claims/${id}/`, [
      'verdict',
      missing !== undefined && 'missing',
      listOf(views).length > 0 && 'views',
      'sources',
    ]),
    `/claims/#c-${id}`,
  ],
  event: (id, { differs }) => [
    ...page(`/events/${id}/`, [differs !== undefined && 'dates', 'sources']),
    `/timeline/#e-${id}`,
  ],
  place: (id, { control, basisSource }) => [
    ...page(`/places/${id}/`, [
      control !== undefined && 'control',
      basisSource !== undefined && 'position',
    ]),
    `/places/#pl-${id}`,
  ],
  source: (id) => [`/sources/#s-${id}`],
  term: (id) => [`/glossary/#t-${id}`],
  number: (id) => [`/numbers/#n-${id}`],
  chart: (id) => [`/charts/#${id}`, `/data/${id}.csv`, `/data/${id}.json`],
  paragraph: (id) => [`/op-ed/#${id}`],
  line: (id) => [`/map/#line-${id}`],
};

const ownParts = ['minute', 'check-yourself', 'claims', 'where-and-when', 'notes', 'changes'];

/**
 * Days, weeks, months and years that the explorer and the timeline have headings for, from the
 * events as they are.
 */
function times(content: Content): string[] {
  const events = entriesOf(content, 'event').flatMap(({ id, value }) => {
    const date = textOf(value, 'date');
    // An event without a date that can be read is the schema rule's to report.
    return date !== undefined && isEdtf(date) ? [{ ...value, id, date } as unknown as Event] : [];
  });
  const steps = parts.flatMap((part) => [
    part.id,
    ...stepsOf(part, events).flatMap(({ id, events: begun }) => [
      id,
      ...begun.map((event) => `e-${event.id}`),
    ]),
  ]);
  const groups = Object.entries(groupEvents(events)).flatMap(([period, list]) => [
    period,
    ...list.map(({ key }) => key),
  ]);
  return [...steps.map((id) => `/explore/#${id}`), ...groups.map((id) => `/timeline/#${id}`)];
}

/**
 * Every address inside the site that content may link to: pages, anchors with `#`, and files for
 * downloading.
 */
export function addresses(content: Content): Set<string> {
  const known = new Set([
    ...fixed,
    ...sourceGroups.map((group) => `/sources/#g-${group.toLowerCase()}`),
    ...times(content),
  ]);
  for (const { kind, id, value } of allEntries(content)) {
    if (kind === 'chapter' || kind === 'page' || id === '') continue;
    for (const address of ofEntry[kind]?.(id, value) ?? []) known.add(address);
  }
  for (const { kind, slug, tree } of content.mdx) {
    const own = kind === 'chapter' ? `/chapters/${slug}/` : `/${slug}/`;
    const found = tree ? elements(tree) : [];
    const cites = found.some(({ name }) => name === 'Cite');
    for (const address of page(own, kind === 'chapter' ? ownParts : [cites && 'notes']))
      known.add(address);
    for (const element of found) {
      if (element.name === 'Section') known.add(`${own}#${attributeOf(element, 'id') ?? ''}`);
    }
  }
  return known;
}
