import { countOrigins, type Origins } from '../../../../src/model/facts/evidence.ts';
import { splitReference } from '../../../../src/model/references.ts';
import { sides } from '../../../../src/model/schema/claim.ts';
import { sourceGroups } from '../../../../src/model/schema/source.ts';
import { textAt, textsAt } from '../../../../src/model/values.ts';
import type { Content } from '../../../../src/model/read/content.ts';
import { entriesOf, type Entry } from '../../../../src/model/read/entries.ts';
import type { Report, Rule } from '../rule.ts';

/** In which list a verdict needs two origins, and what sources in it do. */
const needsTwo: Readonly<Record<string, { field: 'for' | 'against'; does: string }>> = {
  supported: { field: 'for', does: 'bears it out' },
  'partly-supported': { field: 'for', does: 'bears it out' },
  contradicted: { field: 'against', does: 'speaks against it' },
};

/** Sources and origins as they are written; what no schema would take counts as on no side. */
function originsOf(content: Content): Origins & { knows: (id: string) => boolean } {
  const sources = new Map(entriesOf(content, 'source').map(({ id, value }) => [id, value]));
  const origins = new Map(entriesOf(content, 'origin').map(({ id, value }) => [id, value]));
  return {
    knows: (id) => sources.has(id),
    sources: {
      get: (id) => {
        const value = sources.get(id) ?? {};
        const named = textsAt(value, 'origin');
        const group = sourceGroups.find((one) => one === textAt(value, 'group')) ?? 'Other';
        return { group, publisher: '', ...(named.length > 0 && { origin: named }) };
      },
    },
    origins: {
      get: (id) => ({
        name: '',
        side: sides.find((one) => one === textAt(origins.get(id), 'side')) ?? 'other',
      }),
    },
  };
}

function checkClaim(
  { id, text, value, at }: Entry,
  known: ReturnType<typeof originsOf>,
  report: Report,
): void {
  const verdict = text('verdict') ?? '';
  const listed = (field: string): string[] =>
    textsAt(value, field).filter((one) => known.knows(splitReference(one).id));
  const document = text('document');
  const cited = [...listed('for'), ...listed('against')];
  if (document !== undefined && !cited.some((one) => splitReference(one).id === document))
    report(
      at('document'),
      `the document of "${id}" is "${document}", which is neither in "for" nor in "against"`,
      'name it there too, with its passage',
    );
  const { field, does } = needsTwo[verdict] ?? {};
  if (field !== undefined && text('kind') !== 'said') {
    const list = listed(field);
    const { sources, origins } = countOrigins(list, known);
    const holds = list.some((one) => splitReference(one).id === document);
    if (origins === 1 && !holds)
      report(
        at('verdict'),
        `the claim "${id}" is called ${verdict}, but a single origin ${does}${sources === 1 ? '' : `: ${sources} sources relay it`}`,
        'add a source that does not depend on it, name the "document" that the claim is about, or call it unverified; see /how-we-check/#rules',
      );
  }
  if (verdict === 'disputed' && cited.length > 1 && countOrigins(cited, known).sides.length === 1)
    report(
      at('verdict'),
      `the claim "${id}" is called disputed, but all of its sources lead back to one side`,
      'add the source of a second side, or choose another verdict; see /how-we-check/#rules',
    );
}

/** A verdict rests on origins, not on copies: two that do not depend on each other, or the document. */
export const originsRule: Rule = {
  name: 'origins',
  across: true,
  check(content, report) {
    const known = originsOf(content);
    for (const entry of entriesOf(content, 'claim')) checkClaim(entry, known, report);
  },
};
