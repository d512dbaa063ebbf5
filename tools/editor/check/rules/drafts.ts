import { kindOf } from '../../../../src/model/kinds.ts';
import { addressOf } from '../../../../src/model/routes.ts';
import { addresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { textAt } from '../../../../src/model/values.ts';
import { allEntries, type Entry, type Spot } from '../entries.ts';
import { references } from '../ids.ts';
import type { Report, Rule } from '../rule.ts';
import { utcToday, type Today } from '../today.ts';

/** After every day there is: nobody knows yet when readers will see it. */
const never = '9999-99-99';

/** The first day on which readers see something; the empty text for what they see already. */
function seenFrom(value: Record<string, unknown>, today: string): string {
  if (value['draft'] === true) return never;
  const publishOn = textAt(value, 'publishOn') ?? '';
  return publishOn > today ? publishOn : '';
}

const whenWords = (day: string): string =>
  day === never ? 'which is a draft' : `which readers do not see before ${day}`;

/** Who wrote on a line of a file: the entry that starts last before it, or the text. */
function ownerOf(
  owners: ReadonlyMap<string, readonly { entry: Entry; line: number }[]>,
  { file, line }: Spot,
): Entry | undefined {
  return owners.get(file)?.findLast((owner) => owner.line <= line)?.entry;
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
  const owners = new Map<string, { entry: Entry; line: number }[]>();
  for (const entry of entries) {
    const { file, line } = entry.at();
    owners.set(file, [
      ...(owners.get(file) ?? []),
      { entry, line: kindOf(entry.kind).form === 'text' ? 1 : line },
    ]);
  }
  for (const { kind, id, field, ...spot } of references(content)) {
    const day = days.get(`${kind} ${id}`) ?? '';
    const owner = day === '' ? undefined : ownerOf(owners, spot);
    if (!owner || seenFrom(owner.value, today) >= day) continue;
    report({
      file: spot.file,
      line: spot.line,
      column: spot.column,
      field,
      message: `the ${owner.kind} "${owner.id}" is published and names the ${kind} "${id}", ${whenWords(day)}`,
      hint: `publish the ${kind} first, or make the ${owner.kind} a draft too`,
    });
  }
}

/** The content as readers see it today: without drafts. */
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
  const [all, seen] = [addresses(content), addresses(published(content, today))];
  for (const { file, kind, slug, data, tree } of content.mdx) {
    if (!tree || seenFrom(data, today) !== '') continue;
    const own = addressOf(kind, slug);
    for (const { url, line, column } of tree.links) {
      const address = (url.startsWith('#') ? own + url : url).replace(/\?[^#]*/, '');
      if (!all.has(address) || seen.has(address)) continue;
      report({
        file,
        line,
        column,
        message: `the link leads to a draft: ${url}`,
        hint: 'publish what it leads to first, or take the link out',
      });
    }
  }
}

/**
 * What readers see names nothing that they cannot see, and nothing is kept back by mistake after
 * its day has come.
 *
 * @param today - asked once for each check
 */
export function draftsRuleOn(today: Today): Rule {
  return {
    name: 'drafts',
    check(content, report) {
      const day = today();
      const entries = allEntries(content);
      for (const { kind, id, value, at } of entries) {
        const publishOn = textAt(value, 'publishOn');
        if (value['draft'] !== true || publishOn === undefined || publishOn > day) continue;
        report({
          ...at('draft'),
          message: `the ${kind} "${id}" was to be seen from ${publishOn} on, but is still called a draft (today is ${day}, UTC)`,
          hint: 'remove "draft: true" to publish it, or give "publishOn" a day to come',
        });
      }
      if (entries.every(({ value }) => seenFrom(value, day) === '')) return;
      checkReferences(content, entries, day, report);
      checkLinks(content, day, report);
    },
  };
}

export const draftsRule: Rule = draftsRuleOn(utcToday);
