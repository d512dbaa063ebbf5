import { groupEvents, parts, stepsOf } from '../../../src/model/facts/events-by-time.ts';
import { attributeOf } from '../../../src/model/read/mdx.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import type { Event } from '../../../src/model/schema/event.ts';
import { sourceGroups } from '../../../src/model/schema/source.ts';
import type { Content } from './content.ts';
import { addressesOf, addressOf, chapterParts, fixedPages } from '../../../src/model/routes.ts';
import { listAt, textAt } from '../../../src/model/values.ts';
import { entriesOf } from './entries.ts';
import { references } from './ids.ts';

const withParts = (page: string, parts: readonly string[]): string[] => [
  page,
  ...parts.map((part) => `${page}#${part}`),
];

/**
 * Days, weeks, months and years that the explorer and the timeline have headings for, from the
 * events as they are.
 */
function times(content: Content): string[] {
  const events = entriesOf(content, 'event').flatMap(({ id, value }) => {
    const date = textAt(value, 'date');
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
  const named = new Set(references(content).map(({ kind, id }) => `${kind} ${id}`));
  const known = new Set([
    ...Object.entries(fixedPages).flatMap(([page, parts]) => withParts(page, parts)),
    ...sourceGroups.map((group) => `/sources/#g-${group.toLowerCase()}`),
    ...times(content),
  ]);
  for (const { kind, entries } of content.facts)
    for (const { value } of entries) {
      const id = textAt(value, 'id') ?? '';
      if (id === '') continue;
      for (const address of addressesOf(kind, id, value, named.has(`${kind} ${id}`)))
        known.add(address);
    }
  for (const { kind, slug, data, tree } of content.mdx) {
    const found = [...(tree?.components.values() ?? [])];
    const cites = found.some(({ name }) => name === 'Cite');
    const sections = found
      .filter(({ name }) => name === 'Section')
      .map((section) => attributeOf(section, 'id') ?? '');
    const parts =
      kind === 'chapter'
        ? chapterParts
        : [...(cites ? ['notes'] : []), ...(listAt(data, 'changes').length > 0 ? ['changes'] : [])];
    for (const address of withParts(addressOf(kind, slug), [...parts, ...sections]))
      known.add(address);
  }
  return known;
}
