import { parse } from 'yaml';
import { orderFacts, type Facts, type RawFacts } from '../../src/model/facts/facts.ts';
import { whereUsed, type WhereUsed } from '../../src/model/facts/where-used.ts';
import { factKinds, kinds } from '../../src/model/kinds.ts';
import { readFrontmatter } from '../../src/model/read/frontmatter.ts';

/**
 * The examples as facts, as `getFacts()` gives those of `content/`.
 *
 * @param yaml - text of `tests/fixtures/examples/facts.yaml`
 * @param mdx - text of `tests/fixtures/examples/chapter.mdx`
 * @throws Error when an entry does not satisfy its schema
 */
export function exampleFacts(yaml: string, mdx: string): { facts: Facts; used: WhereUsed } {
  const written = parse(yaml, { merge: true }) as Record<string, unknown>;
  const lists = factKinds.map((kind) => {
    const { collection, schema } = kinds[kind];
    return [collection, schema.array().parse(written[collection] ?? [])];
  });
  const { data, end } = readFrontmatter(mdx);
  const facts = orderFacts({
    ...(Object.fromEntries(lists) as RawFacts),
    chapters: [
      { slug: 'components', data: kinds.chapter.schema.parse(data), body: mdx.slice(end) },
    ],
  });
  return { facts, used: whereUsed(facts) };
}
