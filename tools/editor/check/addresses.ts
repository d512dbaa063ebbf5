import { isSection } from '../../../src/model/components.ts';
import { groupEvents, parts, stepsOf } from '../../../src/model/facts/events-by-time.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import type { Event } from '../../../src/model/schema/event.ts';
import { sourceGroups } from '../../../src/model/schema/source.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { chapterParts, lessonParts } from '../../../src/model/parts.ts';
import { addressesOf, addressOf, fixedPages, judgingAddress } from '../../../src/model/routes.ts';
import { listAt } from '../../../src/model/values.ts';
import { entriesIn, entriesOf } from '../../../src/model/read/entries.ts';
import { namedEntries } from './ids.ts';
import { componentsOf } from './texts.ts';

const withParts = (page: string, parts: readonly string[]): string[] => [
  page,
  ...parts.map((part) => `${page}#${part}`),
];

/** Days, weeks, months and years that the explorer and the timeline have headings for. */
function times(content: Content): string[] {
  const events = entriesOf(content, 'event').flatMap(({ id, value, text }) => {
    const date = text('date');
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

/** Every address of the site that content may link to: pages, anchors, files for downloading. */
export function addresses(content: Content): Set<string> {
  const named = namedEntries(content);
  const known = new Set([
    ...Object.entries(fixedPages).flatMap(([page, parts]) => withParts(page, parts)),
    ...sourceGroups.map((group) => `/sources/#g-${group.toLowerCase()}`),
    ...times(content),
  ]);
  for (const file of content.facts)
    for (const { id, value } of entriesIn(file).filter((entry) => entry.id !== ''))
      for (const address of addressesOf(file.kind, id, value, named.has(`${file.kind} ${id}`)))
        known.add(address);
  for (const text of content.mdx) {
    const components = componentsOf({ mdx: [text] });
    const sections = components
      .filter(({ name }) => isSection(name))
      .map(({ attribute }) => attribute('id') ?? '');
    const notes = components.some(({ name }) => name === 'Cite') ? ['notes'] : [];
    const changes = listAt(text.data, 'changes').length > 0 ? ['changes'] : [];
    const own = { chapter: chapterParts, lesson: lessonParts, page: [...notes, ...changes] };
    const parts = own[text.kind];
    for (const address of withParts(addressOf(text.kind, text.slug), [...parts, ...sections]))
      known.add(address);
    if (text.kind === 'chapter') known.add(judgingAddress(text.slug));
  }
  return known;
}
