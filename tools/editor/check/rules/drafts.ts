import {
  addresses,
  allEntries,
  linksOf,
  references,
  textAt,
  type Content,
  type Entry,
  type Report,
  type Rule,
  type Spot,
} from '../rule.ts';

/** After every day there is. */
const never = '9999-99-99';

/** The first day on which readers see something; the empty text for what they see already. */
function seenFrom(value: Record<string, unknown>, today: string): string {
  if (value.draft === true) return never;
  const publishOn = textAt(value, 'publishOn') ?? '';
  return publishOn > today ? publishOn : '';
}

const whenWords = (day: string): string =>
  day === never ? 'which is a draft' : `which readers do not see before ${day}`;

/** Finds whose a line is: the entry's that starts last before it, or the text's. */
function owners(entries: readonly Entry[]): (spot: Spot) => Entry | undefined {
  const byFile = Map.groupBy(
    entries.map((entry) => ({ entry, line: 'slug' in entry.file ? 1 : entry.at().line })),
    ({ entry }) => entry.file.file,
  );
  return ({ file, line }) => byFile.get(file)?.findLast((owner) => owner.line <= line)?.entry;
}

function checkReferences(
  content: Content,
  entries: readonly Entry[],
  today: string,
  report: Report,
): void {
  const days = new Map(
    entries.map(({ kind, id, value }) => [`${kind} ${id}`, seenFrom(value, today)]),
  );
  const ownerOf = owners(entries);
  for (const reference of references(content)) {
    const { kind, id } = reference;
    const day = days.get(`${kind} ${id}`) ?? '';
    const owner = day === '' ? undefined : ownerOf(reference);
    if (owner && seenFrom(owner.value, today) < day)
      report(
        reference,
        `the ${owner.kind} "${owner.id}" is published and names the ${kind} "${id}", ${whenWords(day)}`,
        `publish the ${kind} first, or make the ${owner.kind} a draft too`,
      );
  }
}

/** The content as readers see it today. */
function published(content: Content, today: string): Content {
  return {
    ...content,
    facts: content.facts.map((file) => ({
      ...file,
      entries: file.entries.filter(({ value }) => seenFrom(value, today) === ''),
    })),
    mdx: content.mdx.filter(({ data }) => seenFrom(data, today) === ''),
  };
}

function checkLinks(content: Content, today: string, report: Report): void {
  const seenContent = published(content, today);
  const [all, seen] = [addresses(content), addresses(seenContent)];
  for (const { url, address, at } of linksOf(seenContent))
    if (all.has(address) && !seen.has(address))
      report(
        at,
        `the link leads to a draft: ${url}`,
        'publish what it leads to first, or take the link out',
      );
}

export const draftsRule: Rule = {
  name: 'drafts',
  check(content, report, today) {
    const entries = allEntries(content);
    for (const { kind, id, value, text, at } of entries) {
      const publishOn = text('publishOn');
      if (value.draft === true && publishOn !== undefined && publishOn <= today)
        report(
          at('draft'),
          `the ${kind} "${id}" was to be seen from ${publishOn} on, but is still called a draft (today is ${today}, UTC)`,
          'remove "draft: true" to publish it, or give "publishOn" a day to come',
        );
    }
    if (entries.every(({ value }) => seenFrom(value, today) === '')) return;
    checkReferences(content, entries, today, report);
    checkLinks(content, today, report);
  },
};
