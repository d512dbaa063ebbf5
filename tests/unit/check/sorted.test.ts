import { expect, it } from 'vitest';
import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { fixContent } from '../../../tools/editor/check/fix-content.ts';
import { whitespaceRule } from '../../../tools/editor/check/rules/whitespace.ts';
import { encode } from './real.ts';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { applyEdits, type Edit } from '../../../src/model/write/edit.ts';
import { sortedRule } from '../../../tools/editor/check/rules/sorted.ts';
import { found } from './found.ts';
import { fixture } from './problems.ts';

const order = 'entries of this file stand in the order of their ids, by letters and digits';

it('points at the first entry that is out of order, in the kinds that are looked up by id, and at sources in the file of another letter', () => {
  expect(found(sortedRule, 'sorted')).toEqual([
    `facts/glossary.yaml:2:7 [id] "guards" stands behind "irgc" → ${order}`,
    `facts/numbers.yaml:1:24 [id] "first" stands behind "second" → ${order}`,
    `facts/places.yaml:3:8 [id] "aghband" stands behind "goris" → ${order}`,
    `facts/sources/k.yaml:9:7 [id] "kapan-2020" stands behind "kavkaz-2021" → ${order}`,
    'facts/sources/k.yaml:12:7 [id] the source "outlet-2020" stands in the file of another letter → move it to content/facts/sources/o.yaml',
  ]);
});

function fixesOf(name: string): { text: string; fixes: Edit[] } {
  const fixes: Edit[] = [];
  const { content, problems } = checkContent(fixture('sorted'), [sortedRule]);
  for (const { file, fix } of problems) if (file === name && fix) fixes.push(fix);
  return { text: content.files.find(({ file }) => file === name)?.text ?? '', fixes };
}

it('puts entries in order, with the remarks above them, in the form of the content', () => {
  const { text, fixes } = fixesOf('content/facts/sources/k.yaml');
  expect(applyEdits(text, fixes).text).toBe(
    '# Sources under k.\n\n- id: kapan-2020\n  title: First\n\n# Of 2021.\n- id: kavkaz-2021\n  title: Second of all\n\n- id: outlet-2020\n  title: Of another letter\n',
  );
  const flow = fixesOf('content/facts/numbers.yaml');
  expect(applyEdits(flow.text, flow.fixes).text).toBe('- id: first\n\n- id: second\n');
});

it('mends no list with a broken entry in it', () => {
  expect(fixesOf('content/facts/places.yaml').fixes).toEqual([]);
});

it('waits until no line ends in white space, which would come to stand amid the words', () => {
  const tree = memoryTree(
    new Map([
      ['facts/places.yaml', encode('- id: b\n  note: >-\n    one  \n    two\n\n- id: a\n')],
    ]),
  );
  const { mended } = fixContent(tree, [sortedRule, whitespaceRule]);
  expect(mended.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
    '- id: a\n\n- id: b\n  note: one two\n',
  ]);
});
