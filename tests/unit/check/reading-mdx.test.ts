import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../src/model/read/mdx.ts';
import { readContent } from '../../../src/model/read/content.ts';
import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { saidOf, saidOfText } from './said.ts';

it.each([
  [
    'a component that is not closed',
    '<Section id="a" title="b">\n\nText.\n',
    '5:1 mdx: expected a closing tag for `<Section>`',
  ],
  [
    'one that is not closed within a line',
    'One <Term id="a">two.\n',
    '5:5 mdx: expected a closing tag for `<Term>` before the end of `paragraph`',
  ],
  [
    'one that was never opened',
    'Text.\n\n</Section>\n',
    '7:2 mdx: unexpected closing slash `/` in tag, expected an open tag first',
  ],
  [
    'a brace that is never closed, where it was opened',
    'Text.\n\nOne { two.\n\nThree.\n',
    '7:5 mdx: unexpected end of file in expression, expected a corresponding closing brace for `{`',
  ],
  [
    'what is no code in braces',
    'One {a b} two.\n',
    '5:8 mdx: what stands in braces is no code that can be read',
  ],
  [
    'a "less than" sign',
    'Under <20 tonnes.\n',
    '5:8 mdx: unexpected character `2` before name, expected a character that can start a name, such as a letter, `$`, or `_`',
  ],
  [
    'an attribute without quotation marks',
    '<Cite id=a />\n',
    '5:10 mdx: unexpected character `a` before attribute value, expected a character that can start an attribute value, such as `"`, `\'`, or `{`',
  ],
  [
    'a quotation mark that a word processor has bent',
    'See <Cite id=“a” /> {b}\n',
    '5:14 mdx: a bent quotation mark, “, stands where a straight one must',
  ],
  [
    'one that is bent at its end alone',
    'See <Place names="az" id="a” />.\n',
    '5:28 mdx: a bent quotation mark, ”, stands where a straight one must',
  ],
  [
    'emphasis that ends within a component',
    'One *two <Term id="a">three* four</Term>.\n',
    '5:10 mdx: expected a closing tag for `<Term>` before the end of `emphasis`',
  ],
  [
    'an attribute whose quotation mark is never closed',
    '<Section id="a" title="b">\n\nText <Cite id="a />.\n\n</Section>\n',
    '7:6 mdx: unexpected end of file in attribute value, expected a corresponding closing quote `"`',
  ],
  [
    'a tag that goes wrong in its second line',
    '<Section\n  id="a" §\n>\n\nText.\n\n</Section>\n',
    '6:10 mdx: unexpected character `§` before attribute name, expected a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag',
  ],
  [
    'the address of a page in angle brackets',
    'رود 😀 <https://example.org>\n',
    '5:8 mdx: an address stands between < and >: <https://example.org>',
  ],
  [
    'a component that is closed as another',
    '<Section id="a" title="b">\n\nText.\n\n</Sect>\n',
    '5:1 mdx: unexpected closing tag `</Sect>`, expected corresponding closing tag for `<Section>`',
  ],
  ['no text at all', '', '4:1 mdx: there is no text below the frontmatter'],
])('a text is refused for %s', (_, body, problem) => {
  expect(saidOfText(body)).toEqual([problem]);
});

it('finds an invisible character that was typed by its name, in a text and in an attribute', () => {
  expect(saidOfText('One&#x202E;two.\n\n<Question ask="a&zwj;b">c</Question>\n')).toEqual([
    '5:1 characters: an invisible character is meant here (U+202E, right-to-left override)',
    '7:1 characters: an invisible character is meant here (U+200D, zero-width joiner)',
  ]);
});

it.each([
  [
    'marks of lists in one line',
    `${'- '.repeat(40_000)}a`,
    '5:1 mdx: the line starts with too many marks of lists or quotations',
  ],
  [
    'marks of quotations',
    '>'.repeat(50_000),
    '5:1 mdx: the line starts with too many marks of lists or quotations',
  ],
  [
    'asterisks in a paragraph',
    `One.\n\n${'*a_ '.repeat(20_000)}`,
    '7:1 mdx: a paragraph holds more than 1000 marks such as * _ [ or <',
  ],
  [
    'brackets',
    '[a](b '.repeat(20_000),
    '5:1 mdx: a paragraph holds more than 1000 marks such as * _ [ or <',
  ],
  ['braces', '{1}\n\n'.repeat(2000), '205:1 mdx: the text holds more than 200 braces'],
  ['tags', '<A>\n\n'.repeat(20_000), '6005:1 mdx: the text holds more than 3000 tags'],
  [
    'tags in a brace that is never closed',
    `Text.\n\nOne {${'<a b="c">'.repeat(40)}`,
    '7:5 mdx: what stands here would be read as code, and there is too much of it',
  ],
  [
    'types in braces',
    `{${'a<b>('.repeat(40)}x${')'.repeat(40)}}`,
    '5:1 mdx: what stands here would be read as code, and there is too much of it',
  ],
  [
    'brackets in braces',
    `One {${'('.repeat(20_000)}}`,
    '5:5 mdx: what stands here would be read as code, and there is too much of it',
  ],
  [
    'brackets in code that is exported',
    `export const a = ${'('.repeat(100_000)}1\n`,
    '5:1 mdx: what stands here would be read as code, and there is too much of it',
  ],
  [
    'letters',
    'word '.repeat(50_000),
    '1:1 mdx: the text has 250018 letters; at most 200000 are read',
  ],
  [
    'lists in lists',
    Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    '25:41 mdx: too much stands inside one another here',
  ],
])(
  'a text with too many %s is refused at once, before a parser spends minutes on it',
  (_, body, problem) => {
    expect(saidOfText(body)).toEqual([problem]);
  },
);

it('gives everything in a text the place that it has in the file, frontmatter or not', () => {
  const text = '---\r\ntitle: Ä 😀\r\n---\r\n\r\nOne <Cite id="a" /> two.\r\n';
  const [mdx] = readContent(
    memoryTree(new Map([['pages/a.mdx', new TextEncoder().encode(text)]])),
  ).mdx;
  const [cite] = mdx?.tree?.components.values() ?? [];
  expect(cite).toMatchObject({ line: 5, column: 5, start: text.indexOf('<Cite') });
});

it('says of a text in which nothing stands only that', () => {
  expect(saidOf({ 'pages/a.mdx': '\n\n' })).toEqual({
    'pages/a.mdx': ['1:1 file: the file is empty'],
  });
});

describe('readMdx()', () => {
  const written = (text: string): string[] =>
    [...(readMdx(text)?.components.values() ?? [])].flatMap(({ name, attributes }) =>
      attributes.map(
        (attribute) =>
          `${name} ${attribute.name} ${text.slice(attribute.written?.start ?? 0, attribute.written?.end ?? 0)}`,
      ),
    );

  it('finds the value of every attribute, in whatever marks and lines', () => {
    expect(
      written(
        `رود 😀 <Cite id='a' /> <Place names="az, fa" id = "b">*c*</Place>\r\n\r\n<Section\r\n  id="d"\r\n  title='e "f" &amp; g'\r\n>\r\n\r\nH.\r\n\r\n</Section>`,
      ),
    ).toEqual([
      'Cite id a',
      'Place names az, fa',
      'Place id b',
      'Section id d',
      'Section title e "f" &amp; g',
    ]);
  });

  it('finds it in lists, quotations and tables too', () => {
    expect(
      written(
        '- a\n  <Cite\n    id="b"\n  />\n\n> <Term\n>   id="d"\n> />\n\n| f |\n| - |\n| <Cite id="g" /> |\n',
      ),
    ).toEqual(['Cite id b', 'Term id d', 'Cite id g']);
  });

  it('says where the address of a link is written, whatever its words and title say', () => {
    const text =
      '[/a/](/a/ "not /a/") [b][/b/] [c](/c&#47;) <Cite id="d" />\n\n[/b/]: /b/ "/b/"\n\nhttps://example.org/e';
    expect(readMdx(text)?.links.map(({ url, urlStart }) => [url, urlStart])).toEqual([
      ['/a/', 6],
      ['/c/', undefined],
      ['/b/', text.indexOf('/b/ "')],
      ['https://example.org/e', undefined],
    ]);
  });

  it('reads tables and addresses as the build does, so that nothing in them goes unchecked', () => {
    expect(
      saidOf({
        'pages/a.mdx': '---\ntitle: A\n---\n\n| a |\n| - |\n| b&#x202E; |\n',
      })['pages/a.mdx'],
    ).toEqual([
      '7:3 characters: an invisible character is meant here (U+202E, right-to-left override)',
    ]);
  });
});
