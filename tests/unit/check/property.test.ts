import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { kindOf } from '../../../src/model/kinds.ts';
import { readContent, type MdxFile } from '../../../src/model/read/content.ts';
import type { Problem } from '../../../tools/editor/check/problem.ts';
import type { Rule } from '../../../tools/editor/check/rule.ts';
import { rules } from '../../../tools/editor/check/rules.ts';
import { mutation, type Mutation } from './mutations.ts';
import { sampleWith, textOf } from './real.ts';
import { tries } from '../support/random.ts';

/**
 * Spelling takes most of the time of a check where half of the names are missing, as in the sample;
 * some runs have it.
 */
const quick = rules.filter(({ name }) => name !== 'spelling');

const keyOf = ({ file, rule, field = '', message }: Problem): string =>
  [file, rule, field, message].join('\n');
const base = checkContent(sampleWith(), rules).problems;

/** Of a seed that is not random all tests are given the same mutations: each is checked once. */
const found = new Map<string, Problem[]>();

function news({ path, text }: Mutation): Problem[] {
  const key = `${path}\n${text}`;
  const problems = found.get(key) ?? newsOf({ path, text }, quick);
  found.set(key, problems);
  return problems;
}

/** What is found after a mutation that was not there before. */
function newsOf({ path, text }: Omit<Mutation, 'what'>, list: readonly Rule[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of base) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return checkContent(sampleWith({ [path]: text }), list).problems.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

const words = (text: string): Set<string> => new Set(text.match(/[\w-]+/g));

/**
 * A problem that cannot be shown to an editor: no such line, no such column, or words that are
 * none.
 */
function faults(problem: Problem, { path, text }: Mutation): string[] {
  const { file, line, column, message, hint = '' } = problem;
  const found: string[] = [];
  const own = file === `content/${path}`;
  const there = own
    ? text
    : file.includes('.')
      ? textOf(file.replace('content/', '') as Mutation['path'])
      : '';
  const written = there.split('\n')[line - 1];
  if (written === undefined && line > 1) found.push('a line outside the file');
  if (column < 1 || column > (written ?? '').length + 1) found.push('a column outside the line');
  if (!/\S/.test(message) || /\n|undefined|\[object|could not look/.test(message + hint))
    found.push('no words for people');
  // In another file only what names something that stands, or stood, in the one that was changed.
  const named = [...message.matchAll(/"([^"]+)"|\b(\d+)\b|[/#]([\w-]+)/g)].flatMap(([, ...parts]) =>
    parts.filter(Boolean),
  );
  const mine = words(`${text} ${textOf(path)} ${path}`);
  if (
    !own &&
    file.includes('.') &&
    !named.some((name) =>
      [...words(name)].some((word) => mine.has(word) || mine.has(word.replace(/^[a-z]{1,2}-/, ''))),
    )
  )
    found.push('a file that has nothing to do with it');
  return found.map((fault) => `${fault}: ${JSON.stringify(problem)}`);
}

/** All words that readers or links could get from a tree. */
function wordsOf(tree: NonNullable<MdxFile['tree']>): Set<string> {
  const found: string[] = [];
  for (const node of tree.nodes) {
    const { value, url, title, alt, name, lang, meta, label, identifier } =
      node as unknown as Record<string, unknown>;
    found.push(
      ...[value, url, title, alt, name, lang, meta, label, identifier].filter(
        (one) => typeof one === 'string',
      ),
    );
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute')
          found.push(attribute.name, typeof attribute.value === 'string' ? attribute.value : '');
  }
  return new Set(found.join(' ').match(/\p{L}{4,}/gu));
}

/**
 * What was lost or understood otherwise than by the parsers of the build, though the checker had
 * nothing to say.
 */
function silentLosses({ path, text }: Mutation): unknown {
  const content = readContent(sampleWith({ [path]: text }));
  const list = content.facts.find(({ file }) => file === `content/${path}`);
  if (list) {
    const valid = list.entries.every(
      ({ value }) => kindOf(list.kind).schema.safeParse(value).success,
    );
    return {
      found: list.entries.map(({ value }) => value),
      valid,
      wanted: parse(text, { schema: 'core' }) as unknown,
    };
  }
  const mdx = content.mdx.find(({ file }) => file === `content/${path}`);
  const { frontmatter, content: body } = parseFrontmatter(text);
  const seen = mdx?.tree ? wordsOf(mdx.tree) : new Set<string>();
  const lost = [...new Set(body.replaceAll(/&\w+;/g, ' ').match(/\p{L}{4,}/gu))].filter(
    (word) => !seen.has(word),
  );
  return {
    found: mdx?.data,
    valid: mdx?.schema.safeParse(mdx.data).success === true && lost.length === 0,
    lost,
    wanted: frontmatter,
  };
}

describe('any mutation of a real file', () => {
  it('is reported at a line of that file, or of one that names what is in it, in words', () => {
    fc.assert(
      fc.property(mutation, (mutated) => {
        expect(news(mutated).flatMap((problem) => faults(problem, mutated))).toEqual([]);
      }),
      tries(100),
    );
  });

  it('loses nothing in silence: what is not reported is read as the build reads it, whole and valid', () => {
    fc.assert(
      fc.property(mutation, (mutated) => {
        if (news(mutated).length > 0) return;
        const { found, valid, wanted } = silentLosses(mutated) as Record<
          'found' | 'valid' | 'wanted',
          unknown
        >;
        expect({ found, valid }).toEqual({ found: wanted, valid: true });
      }),
      tries(100),
    );
  });

  it('never makes the spelling rule fail, nor any other', () => {
    fc.assert(
      fc.property(mutation, (mutated) => {
        expect(newsOf(mutated, rules).flatMap((problem) => faults(problem, mutated))).toEqual([]);
      }),
      tries(10),
    );
  });
});
