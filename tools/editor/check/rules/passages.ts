import { idsIn } from '../../../../src/model/facts/mentions.ts';
import { referencesIn } from '../../../../src/model/references.ts';
import { listAt, textAt } from '../../../../src/model/values.ts';
import { didYouMean } from '../../../../src/model/read/nearest.ts';
import { attributeOf } from '../../../../src/model/read/mdx.ts';
import { allEntries, entriesOf, type Entry } from '../../../../src/model/read/entries.ts';
import type { Spot } from '../../../../src/model/read/positions.ts';
import type { Report, Rule } from '../rule.ts';

/** Every source says where in it the thing stands, or that it was looked for and not found again. */
function checkSource({ id, value, at }: Entry, report: Report): void {
  const seen = listAt(value, 'passages').length > 0;
  const sought = textAt(value, 'sought') !== undefined;
  if (!seen && !sought)
    report(
      at('id'),
      `the source "${id}" names no passage`,
      'open it and write "passages"; if its page is not to be found, write the day under "sought"',
    );
  if (seen && sought)
    report(
      at('sought'),
      `the source "${id}" was not found again, and yet has passages`,
      'take out "sought" if its page was seen, else "passages"',
    );
  if (seen && textAt(value, 'read') === undefined)
    report(
      at('passages'),
      `nothing says how much of the source "${id}" was read`,
      'write "read": whole, part, excerpt or relayed',
    );
}

/**
 * Each source is read and has passages, and a passage that an entry or a citation means is one of
 * its source.
 */
export const passagesRule: Rule = {
  name: 'passages',
  across: true,
  check(content, report) {
    const passages = new Map(
      entriesOf(content, 'source').map(({ id, value }) => [
        id,
        listAt(value, 'passages').flatMap((one) => textAt(one, 'id') ?? []),
      ]),
    );
    const checkPart = (source: string, part: string | undefined, where: Spot): void => {
      const known = passages.get(source);
      // A source that there is not is the rule `unknown-id`'s to report.
      if (part === undefined || !known || known.includes(part)) return;
      report(
        where,
        `the source "${source}" has no passage "${part}"`,
        didYouMean(part, known, known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'),
      );
    };
    for (const source of entriesOf(content, 'source')) checkSource(source, report);
    for (const { kind, value, at } of allEntries(content))
      for (const reference of referencesIn(kind, value))
        if (reference.kind === 'source')
          checkPart(reference.id, reference.part, at(...reference.path));
    for (const { file, tree } of content.mdx)
      for (const component of tree?.components.values() ?? [])
        if (component.name === 'Cite') {
          const { line, column } = component;
          const source = attributeOf(component, 'id') ?? '';
          for (const part of idsIn(attributeOf(component, 'passage')))
            checkPart(source, part, { file, line, column });
        }
  },
};
