import { parse } from 'yaml';
import { orderFacts, type Facts } from '../../src/model/facts/facts.ts';
import { whereUsed, type WhereUsed } from '../../src/model/facts/where-used.ts';
import { chapter } from '../../src/model/schema/chapter.ts';
import { chart } from '../../src/model/schema/chart.ts';
import { claim } from '../../src/model/schema/claim.ts';
import { control } from '../../src/model/schema/control.ts';
import { event } from '../../src/model/schema/event.ts';
import { line } from '../../src/model/schema/line.ts';
import { number } from '../../src/model/schema/number.ts';
import { place } from '../../src/model/schema/place.ts';
import { source } from '../../src/model/schema/source.ts';
import { term } from '../../src/model/schema/term.ts';

/** The frontmatter and the body of an MDX text. */
const parts = (text: string): [frontmatter: string, body: string] => {
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return [frontmatter, body];
};

/**
 * The examples as facts, as `getFacts()` gives those of `content/`.
 *
 * @param yaml - text of `tests/fixtures/examples/facts.yaml`
 * @param mdx - text of `tests/fixtures/examples/chapter.mdx`
 * @throws Error when an entry does not satisfy its schema
 */
export function exampleFacts(yaml: string, mdx: string): { facts: Facts; used: WhereUsed } {
  const raw = parse(yaml, { merge: true }) as Record<string, unknown[]>;
  const [frontmatter, body] = parts(mdx);
  const facts = orderFacts({
    chapters: [{ slug: 'components', data: chapter.parse(parse(frontmatter)), body }],
    paragraphs: [],
    sources: source.array().parse(raw['sources']),
    claims: claim.array().parse(raw['claims']),
    events: event.array().parse(raw['events']),
    places: place.array().parse(raw['places']),
    lines: line.array().parse(raw['lines']),
    control: control.array().parse(raw['control']),
    numbers: number.array().parse(raw['numbers']),
    charts: chart.array().parse(raw['charts']),
    terms: term.array().parse(raw['terms']),
  });
  return { facts, used: whereUsed(facts) };
}
