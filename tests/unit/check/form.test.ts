import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diskTree } from '../../../src/model/read/file-tree.ts';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { fixContent } from '../../../tools/editor/check/fix-content.ts';
import { formRule } from '../../../tools/editor/check/rules/form.ts';
import { rules } from '../../../tools/editor/check/rules.ts';
import { found } from './found.ts';
import { fixture } from './problems.ts';

const hint = '"npm run format" gives the file its form; what it says stays the same';

it('points at the first line of a file that is not in the form, and leaves alone what cannot be read or has only spaces too many', () => {
  expect(found(formRule, 'form')).toEqual([
    `chapters/a.mdx:2:1 this line is not in the form of the content, which has "title: A chapter whose title runs over more than a hundred c…" → ${hint}`,
    `facts/places.yaml:5:1 this line is not in the form of the content, which has "- id: goris" → ${hint}`,
  ]);
});

it('is advice, which keeps no site from being built', () => {
  const problems = checkContent(fixture('form')).problems.filter(({ rule }) => rule === 'form');
  expect(problems.map(({ level }) => level)).toEqual(['warning', 'warning']);
});

it('mends it: every remark stays with what it is about, and the words of a text as they are', () => {
  const { mended } = fixContent(diskTree(fixture('form')), [formRule]);
  expect(
    Object.fromEntries(mended.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])),
  ).toEqual({
    'content/chapters/a.mdx': `---
title: A chapter whose title runs over more than a hundred columns and still stands on one line, since it is a sentence
number: 1
span: "2020-10"
paragraphs: [1]
---

A   text   that   stays.
`,
    'content/facts/places.yaml': `# Places of the fixture.

# About Goris,
# in two lines.
- id: goris
  # Its names.
  names:
    en: Goris
    az: Gorus
    hy: "Գորիս"
  also:
    - "Gyurus"
    # An old spelling.
    - "Gerusy"
  kind: town
  lat: 39.50
  note: A town in Syunik.
  # At the end of Goris.

# About Kapan.
- id: kapan
  control:
    - from: "1993"
      to: "2020-10"
  sources:
    - b
    - a
  # Inside Kapan.

# Outside.
`,
  });
});

it('agrees with all other mends: what all of them have left is left alone', () => {
  const tree = diskTree(fixture('form'));
  const bytes = new Map(
    fixContent(tree).mended.map((one) => [one.file.replace('content/', ''), one.bytes]),
  );
  const after = fixContent(
    { items: () => tree.items(), read: (path) => bytes.get(path) ?? tree.read(path) },
    rules,
  );
  expect(after.mended).toEqual([]);
  expect(bytes.size).toBeGreaterThan(2);
  expect(readFileSync(`${fixture('form')}/facts/lines.yaml`, 'utf8')).toBe("- id: 'broken\n");
});
