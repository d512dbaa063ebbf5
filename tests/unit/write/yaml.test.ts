import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from 'yaml';
import { readYaml } from '../../../src/model/read/yaml-text.ts';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { event } from '../../../src/model/schema/event.ts';
import { frontmatterText, listText } from '../../../src/model/write/yaml.ts';
import { tries } from '../support/random.ts';

const list = (value: unknown): string => listText(new Document(value, { schema: 'core' }), event);
const formed = (text: string): string => listText(readYaml(text).document, event);

describe('the form of a list', () => {
  it('has the fields of an entry, and of a group in it, in the order of the schema, and unknown ones last', () => {
    expect(list([{ other: 1, opEd: { says: 'So.', paragraph: 4 }, title: 'A', id: 'a', more: 2 }]))
      .toBe(`- id: a
  title: A
  opEd:
    paragraph: 4
    says: So.
  other: 1
  more: 2
`);
  });

  it('folds a text that does not fit on the line of its field, and no other', () => {
    const summary = 'word '.repeat(17).trim();
    expect(list([{ summary: `${summary} xx` }])).toBe(`- summary: ${summary} xx\n`);
    expect(list([{ summary: `${summary} xxxx` }])).toBe(`- summary: >-\n    ${summary} xxxx\n`);
    expect(list([{ summary: `${summary} ${summary}` }])).toBe(
      `- summary: >-\n    ${'word '.repeat(19).trim()}\n    ${'word '.repeat(15).trim()}\n`,
    );
  });

  it('quotes dates and what could be taken for a number, but no id', () => {
    expect(
      list([
        { id: '2020-10-18-bridges', date: '2020-10-18', title: '165 members', status: '0x1F' },
      ]),
    ).toBe(
      `- id: 2020-10-18-bridges\n  date: "2020-10-18"\n  title: 165 members\n  status: "0x1F"\n`,
    );
  });

  it('keeps line breaks, and spaces at the ends of lines, which no folded text shows', () => {
    expect(list([{ title: 'One.\n\nTwo.' }])).toBe('- title: |-\n    One.\n\n    Two.\n');
    const odd = `${'word '.repeat(12)}\\ and \n \n`;
    expect(readYaml(list([{ opEd: { says: odd } }])).document.toJS()).toEqual([
      { opEd: { says: odd } },
    ]);
  });

  it('keeps numbers and short names on one line while they fit, and puts one item of any other list on a line', () => {
    expect(list([{ id: 'a', places: ['b', 'c'], actors: [], paragraphs: [1, 2] }])).toBe(
      '- id: a\n  places:\n    - b\n    - c\n  actors: []\n  paragraphs: [1, 2]\n',
    );
    const formerly = ['one', 'two', 'three'].map((word) => `${word}-${'x'.repeat(30)}`);
    expect(list([{ formerly: formerly.slice(1) }])).toBe(
      `- formerly: [${formerly[1]}, ${formerly[2]}]\n`,
    );
    expect(list([{ formerly }])).toBe(
      `- formerly:\n${formerly.map((one) => `    - ${one}\n`).join('')}`,
    );
  });

  it('leaves every remark above what it was above, also where fields change places', () => {
    expect(
      formed(`# File.

# Entry.
- title: A
  # Of the id.
  id: a
  # At the end.
# Next.
- id: b
# Last.
`),
    ).toBe(`# File.

# Entry.
# Of the id.
- id: a
  title: A
  # At the end.

# Next.
- id: b

# Last.
`);
  });
});

it('gives a frontmatter each sentence on one line', () => {
  const title = 'word '.repeat(40).trim();
  expect(frontmatterText(new Document({ number: 1, title }, { schema: 'core' }), chapter)).toBe(
    `title: ${title}\nnumber: 1\n`,
  );
});

const odd = fc.constantFrom(
  ...[
    ' ',
    '\n',
    '\t',
    '"',
    "'",
    '#',
    ' # ',
    ': ',
    '- ',
    '[',
    '{',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
  ],
  ...[
    '\\',
    '2020-10-18',
    '0x1f',
    'null',
    'true',
    '~',
    '---',
    'İ',
    'آ',
    'word',
    'word word word',
    '1_0',
  ],
);
const text = fc.oneof(
  fc.string(),
  fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(odd, { maxLength: 60 }).map((parts) => parts.join(' ')),
);
const key = fc.constantFrom(
  'id',
  'title',
  'summary',
  'also',
  'names',
  'opEd',
  'says',
  'sources',
  'x',
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
}));
const entry = fc.dictionary(key, value, { minKeys: 1, noNullPrototype: true });

describe('any values', () => {
  it('read the same from a list in the form, which written again is the same', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
        const written = list(entries);
        expect(readYaml(written).document.toJS()).toEqual(entries);
        expect(formed(written)).toBe(written);
      }),
      tries(100),
    );
  });

  it('read the same from a frontmatter in the form, which written again is the same', () => {
    fc.assert(
      fc.property(entry, (fields) => {
        const written = frontmatterText(new Document(fields, { schema: 'core' }), chapter);
        const { document } = readYaml(written);
        expect(document.toJS()).toEqual(fields);
        expect(frontmatterText(document, chapter)).toBe(written);
      }),
      tries(100),
    );
  });
});
