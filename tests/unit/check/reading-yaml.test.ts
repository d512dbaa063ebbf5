import { describe, expect, it } from 'vitest';
import { saidOfList } from './said.ts';

describe('a list of facts', () => {
  it.each([
    [
      'a quotation mark that is never closed, where it was opened',
      '- id: a\n  name: "b\n- id: c\n',
      '2:9 yaml: the quotation mark is never closed',
    ],
    [
      'a tab before a field',
      '- id: a\n\tname: b\n',
      '2:1 yaml: a tab stands at the start of the line',
    ],
    [
      'a tab among spaces, in a text too',
      '- note: >-\n    one\n  \ttwo\n',
      '3:3 yaml: a tab stands at the start of the line',
    ],
    [
      'a colon in a value',
      '- id: a\n  name: b: c\n',
      '2:9 yaml: a value holds a colon with a space, or the line below is indented too far',
    ],
    [
      'a sign that starts no value',
      '- id: a\n  name: @b\n',
      '2:9 yaml: a value must not start with this character',
    ],
    [
      'a field that is not indented enough',
      '- id: a\n name: b\n',
      '2:1 yaml: the line belongs neither to the entry above nor to a new one',
    ],
    [
      'a field without a colon',
      '- id: a\n  name b\n  note: c\n',
      '2:3 yaml: there is no colon with a space behind the name of the field',
    ],
    [
      'a list that is not closed',
      '- id: a\n  via: [b, c\n  note: d\n',
      '3:3 yaml: the list that was opened with "[" is not closed',
    ],
    [
      'text behind a closed quotation mark',
      '- id: "a" b\n',
      '1:11 yaml: something stands here that does not belong to the value before it',
    ],
    [
      'a backslash that means something else',
      '- id: "a\\q"\n',
      '1:9 yaml: a backslash between double quotation marks means something else',
    ],
    [
      'a value cut off by #',
      '- id: a\n  note: point #9\n',
      '2:15 yaml: what stands behind # is left out: #9',
    ],
    [
      'a second document',
      '- id: a\n---\n- id: b\n',
      '2:1 yaml: the file goes on behind a line "---" or "..."',
    ],
    [
      'a line for the parser',
      '%YAML 1.1\n---\n- id: a\n',
      '1:1 yaml: a line for the YAML parser stands here: %YAML 1.1',
    ],
    ['a type', '- id: !!str a\n', '1:7 yaml: a type stands before the value: !!str'],
    ['a reference', '- id: *a\n', '1:7 yaml: a reference to another value stands here: *a'],
    ['a mark for references', '- id: &a b\n', '1:7 yaml: a mark for references stands here: &a'],
    [
      'a field that stands twice',
      '- id: a\n  note: b\n  note: c\n',
      '3:3 yaml: the field "note" stands twice; the first is in line 2',
    ],
    [
      'such a field deep in an entry',
      '- id: a\n  opEd: {says: b, says: c}\n',
      '2:19 yaml: the field "says" stands twice; the first is in line 2',
    ],
    [
      'a name that could change the program',
      '- id: a\n  __proto__: {b: c}\n',
      '2:3 yaml: no field may be called "__proto__"',
    ],
    ['another one', '- {constructor: a}\n', '1:4 yaml: no field may be called "constructor"'],
    ['a name that is no word', '- 1: a\n', '1:3 yaml: the name of a field must be a word'],
    [
      'an invisible character behind an escape',
      '- id: "a\\u202e"\n',
      '1:7 yaml: the value holds an invisible character (U+202E, right-to-left override)',
    ],
    [
      'words in the place of an entry',
      '- id: a\n- b\n',
      '2:3 yaml: this is no entry: an entry starts with "- id: …" and has its other fields below',
    ],
    ['no list', 'id: a\n', '1:1 yaml: the file must hold a list: each entry starts with "- id: …"'],
    [
      'only remarks',
      '# nothing yet\n',
      '1:1 yaml: the file must hold a list: each entry starts with "- id: …"',
    ],
    [
      'too deep nesting',
      `- id: ${'['.repeat(40)}\n`,
      '1:25 yaml: values stand more than 20 deep in one another',
    ],
  ])('is refused for %s', (_, text, said) => {
    expect(saidOfList(text)).toEqual([said]);
  });

  it('may have a remark on a line of its own, # and brackets in prose, and a first line "---"', () => {
    expect(
      saidOfList(
        '---\n# of 2020\n- id: a\n  note: >-\n    # 9 [of\n    them # here\n  name: b#c\n',
      ),
    ).toEqual([]);
  });

  it('is told one fault of a line once, and nothing of what only follows from it', () => {
    expect(saidOfList('- id: a\n-id: b\n  name: c\n')).toEqual([
      '2:1 yaml: something stands here that does not belong to the value before it',
    ]);
    expect(saidOfList('- id: a\n  name: "b" c: "d" e\n')).toHaveLength(1);
  });

  it('is told the second fault as exactly as the first', () => {
    expect(saidOfList('- id: a\n  x: 1\n  x: 2\n- id: b\n  note: "c" d\n')).toEqual([
      '5:13 yaml: something stands here that does not belong to the value before it',
    ]);
    expect(saidOfList('- id: a\n  x: 1\n  x: 2\n- id: b\n  y: e #\n')).toEqual([
      '3:3 yaml: the field "x" stands twice; the first is in line 2',
      '5:8 yaml: what stands behind # is left out: #',
    ]);
  });
});
