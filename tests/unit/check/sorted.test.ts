import { expect, it } from 'vitest';
import { readContent } from '../../../tools/editor/check/content.ts';
import { applyFixes } from '../../../tools/editor/check/fix.ts';
import type { Fix } from '../../../tools/editor/check/problem.ts';
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

function fixesOf(name: string): { text: string; fixes: Fix[] } {
  const content = readContent(fixture('sorted'));
  const fixes: Fix[] = [];
  sortedRule.check(content, ({ file, fix }) => {
    if (file === name && fix) fixes.push(fix);
  });
  return { text: content.files.find(({ file }) => file === name)?.text ?? '', fixes };
}

it('puts entries in order, with the remarks above them and the empty lines between them', () => {
  const { text, fixes } = fixesOf('content/facts/sources/k.yaml');
  expect(applyFixes(text, fixes).text).toBe(
    '# Sources under k.\n\n- id: kapan-2020\n  title: First\n\n# Of 2021.\n- id: kavkaz-2021\n  title: >-\n    Second\n    of all\n\n- id: outlet-2020\n  title: Of another letter\n',
  );
});

it('mends no list with a broken entry in it, nor one that is not written line by line', () => {
  expect(fixesOf('content/facts/places.yaml').fixes).toEqual([]);
  expect(fixesOf('content/facts/numbers.yaml').fixes).toEqual([]);
});
