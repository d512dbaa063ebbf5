import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedTree, diskTree } from '../../../src/model/read/file-tree.ts';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { problemLine } from '../../../tools/editor/check/problem.ts';
import { fixture } from './problems.ts';

const text = 'chapters/the-bridge.mdx';
const events = 'facts/events/2020.yaml';
const sources = 'facts/sources/o.yaml';
const sound = fixture('sound');
const source = 'outlet-2020-10-18-bridge';

/** What is found after one slip in sound content, without the warnings. */
function after(path: string, from: string, to: string): string {
  const before = readFileSync(join(sound, path), 'utf8');
  expect(before).toContain(from);
  const bytes = Buffer.from(before.replace(from, () => to));
  const { problems } = checkContent(changedTree(diskTree(sound), new Map([[path, bytes]])));
  return problems
    .filter(({ level }) => level === 'error')
    .map(problemLine)
    .join('\n');
}

const typed = (words: string): string => after(text, 'A flag stood', `${words} A flag stood`);

describe('what the page could not show is found before it is asked for', () => {
  it.each([
    ['a space in an id', `Yes.<Cite id="${source} " />`, `write id="${source}"`],
    [
      'a space that does not break',
      '<Place id="old-bridge\u00A0">It</Place>',
      'write id="old-bridge"',
    ],
    ['two ids for one', `Yes.<Cite id="${source}, ${source}" />`, 'one source must be named here'],
    ['no id', '<Event id="">It</Event>', 'no event is named'],
    [
      'a paragraph that is none',
      '<Paragraph number="55" />',
      'the number of one paragraph, from 1 to 39',
    ],
    ['two paragraphs', '<Paragraph number="5, 6" />', 'the number of one paragraph'],
    [
      'a capital',
      '<MapView places="old-bridge" only="Borders" caption="It." />',
      'write the word "borders"',
    ],
    [
      'an attribute twice',
      '<Place id="old-bridge" id="old-bridge">It</Place>',
      'the attribute "id" twice',
    ],
  ])('%s', (_, words, said) => {
    expect(typed(words)).toContain(said);
  });

  it('words between the tags of a component that shows none', () => {
    expect(typed(`Yes.<Cite id="${source}">the words</Cite>`)).toContain(
      'readers would not see what stands between <Cite> and </Cite>: the words',
    );
  });
});

describe('both sides of a conflict that Git has left', () => {
  it('in facts, in a head and in a text are one message with the line of the first mark', () => {
    const both = (one: string, other: string): string =>
      `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> other\n`;
    for (const [path, from, to, line] of [
      [events, '  theme: war\n', both('  theme: war\n', '  theme: border\n'), 5],
      [text, 'number: 1\n', both('number: 1\n', 'number: 2\n'), 3],
      [text, 'A flag stood', `A word.\n>>>>>>> other\nA flag stood`, 20],
    ] as const)
      expect(after(path, from, to)).toMatch(
        new RegExp(
          String.raw`^content/${path}:${line}:1  file  Git has left both sides of a conflict in this file: \S+.*\n +→ of what stands.*$`,
        ),
      );
  });
});

describe('what is typed or pasted is answered with what to write', () => {
  it.each([
    [
      'an address in pointed brackets',
      'See <https://example.org/a>.',
      'write [the words](https://example.org/a)',
    ],
    [
      'an address of mail',
      'Write to <me@example.org>.',
      'write [the words](mailto:me@example.org)',
    ],
    ['a line break of HTML', 'One<br>two.', 'begin a new paragraph with an empty line'],
    ['bold of HTML', 'A <b>word</b>.', 'write **the words**'],
    ['a space in a tag', '< Place id="old-bridge">It</Place>', 'write <Place'],
    ['a name in capitals', `Yes.<CITE id="${source}" />`, 'did you mean "Cite"?'],
    ['a remark', '{/* why */}', 'a remark that readers are not to see'],
    ['a Cyrillic letter in a word', 'The brіdge.', 'Sign 3 of yours, "і" (U+0456), is Cyrillic'],
  ])('%s', (_, words, said) => {
    expect(typed(words)).toContain(said);
  });

  it.each([
    [
      'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fbridge',
      'write https://example.org/bridge',
    ],
    [
      'https://a.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fb',
      'write https://example.org/b',
    ],
    ['https://bit.ly/3abc', 'open it, and write the address'],
    ['"https://example.org/bridge "', 'take it out'],
  ])('an address that only leads on, or a space at its end: %s', (url, said) => {
    expect(after(sources, 'https://example.org/bridge', url)).toContain(said);
  });

  it('an item that stands twice in its list is found, amounts that are alike are not', () => {
    expect(after(events, '    - old-bridge\n', '    - old-bridge\n    - old-bridge\n')).toMatch(
      /:8:7 {2}schema {2}places: "old-bridge" stands twice in this list/,
    );
    expect(after(text, 'paragraphs: [1,', 'paragraphs: [1, 1,')).toContain('1 stands twice');
  });

  it('an empty field and a text in brackets are told as what they are', () => {
    expect(after(events, 'title: A flag on the bridge', 'title:')).toContain(
      'title: nothing stands behind the name of the field',
    );
    expect(after(events, 'title: A flag on the bridge', 'title: [flag]')).toContain(
      'take the brackets or braces out',
    );
  });
});
