import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { checkContent } from '../../../tools/editor/check/check.ts';
import type { Rule } from '../../../tools/editor/check/rule.ts';
import { sampleWith, textOf } from './real.ts';

const empty = memoryTree(new Map());

describe('checkContent()', () => {
  const here = { file: 'content/a', line: 1, column: 1 };
  const rule = (given: Partial<Rule>): Rule => ({
    name: 'a',
    check: (_, report) => report(here, 'found'),
    ...given,
  });

  it('says by which rule and how heavily a thing was found', () => {
    expect(checkContent(empty, [rule({}), rule({ name: 'b', level: 'warning' })]).problems).toEqual(
      [
        { ...here, message: 'found', rule: 'a', level: 'error' },
        { ...here, message: 'found', rule: 'b', level: 'warning' },
      ],
    );
  });

  it('puts everything in the order of files, lines and columns', () => {
    const places = [
      { file: 'content/b', line: 1, column: 1 },
      { file: 'content/a', line: 10, column: 1 },
      { file: 'content/a', line: 2, column: 9 },
      { file: 'content/a', line: 2, column: 3 },
    ];
    const { problems } = checkContent(empty, [
      rule({
        check: (_, report) => {
          for (const place of places) report(place, 'x');
        },
      }),
    ]);
    expect(problems.map(({ file, line, column }) => ({ file, line, column }))).toEqual(
      places.toReversed(),
    );
  });

  it('says of a rule that breaks off that it did, and what the others found', () => {
    const broken = rule({
      name: 'broken',
      check: () => {
        throw new TypeError('x is undefined');
      },
    });
    expect(checkContent(empty, [broken, rule({})]).problems).toEqual([
      {
        file: 'content',
        line: 1,
        column: 1,
        rule: 'broken',
        level: 'error',
        message: 'the rule could not look at the content: x is undefined',
        hint: 'this is a fault of the checker: please report it with the name of the rule, broken',
      },
      { ...here, message: 'found', rule: 'a', level: 'error' },
    ]);
  });

  it('stops a rule that finds no end, and says so', () => {
    let asked = 0;
    const endless = rule({
      check(_, report) {
        for (; asked < 1e6; asked++) report(here, 'found');
      },
    });
    const { problems } = checkContent(empty, [endless, rule({ name: 'b' })]);
    expect(asked).toBeLessThan(1000);
    expect(problems.at(-2)).toMatchObject({
      rule: 'a',
      message: '500 findings of this rule; it looked no further',
      hint: 'mend these first',
    });
    expect(problems.at(-1)).toMatchObject({ rule: 'b' });
  });

  it('points at the file that a rule could not use, when the rule names it', () => {
    const broken = rule({
      check: () => {
        throw new Error('content/words/loaded.yaml:3: words is missing');
      },
    });
    expect(checkContent(empty, [broken]).problems).toMatchObject([
      {
        file: 'content/words/loaded.yaml',
        line: 3,
        message: 'the rule could not look at the content: words is missing',
        hint: 'mend this file first',
      },
    ]);
  });
});

describe('a file that cannot be read', () => {
  const keys = (problems: readonly { file: string; rule: string; message: string }[]): string[] =>
    problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`);
  const before = new Set(keys(checkContent(sampleWith()).problems));
  const news = (changed: Record<string, string>): string[] =>
    keys(checkContent(sampleWith(changed)).problems).filter((key) => !before.has(key));

  it('makes nothing unknown that stands in it: lists', () => {
    const path = 'facts/charts.yaml';
    expect(
      news({ [path]: textOf(path).replace(/ {2}title: .*\n/, '  title: "never closed\n') }),
    ).toEqual(['content/facts/charts.yaml yaml the quotation mark is never closed']);
  });

  it('makes nothing unknown or unused that stands in it: texts', () => {
    const path = 'chapters/the-drills.mdx';
    expect(news({ [path]: `${textOf(path)}\n<Section>\n` })).toEqual([
      'content/chapters/the-drills.mdx mdx expected a closing tag for `<Section>`',
    ]);
  });

  it('makes nothing unknown or unused when nobody knows what stands in it', () => {
    expect(
      keys(checkContent(sampleWith({ 'facts/lines.yaml': new Uint8Array(2_000_000) })).problems),
    ).toEqual(['content/facts/lines.yaml file the file has 2.0 MB; none may have more than 1']);
  });

  it('leaves to be found what is wrong with the other entries of a list and with other files', () => {
    const [first, second] = ['facts/charts.yaml', 'facts/lines.yaml'] as const;
    const found = news({
      [first]: textOf(first)
        .replace(/\n {2}title: (.*)\n/, '\n  title: $1\n  title: again\n')
        .replace(/id: (\S+)(?![\s\S]*\n- id)/, 'id: $1\n  colour: red'),
      [second]: textOf(second).replace('class: ', 'class: not-'),
    });
    expect(found).toEqual([
      expect.stringContaining('content/facts/charts.yaml yaml the field "title" stands twice'),
      'content/facts/charts.yaml schema there is no field "colour"',
      expect.stringContaining('content/facts/lines.yaml schema found "not-'),
    ]);
  });
});
