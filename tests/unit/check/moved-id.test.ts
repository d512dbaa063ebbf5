import { expect, it } from 'vitest';
import { readContent } from '../../../src/model/read/content.ts';
import { fixContent } from '../../../tools/editor/check/fix-content.ts';
import { diskTree } from '../../../src/model/read/file-tree.ts';
import { linksRule } from '../../../tools/editor/check/rules/links.ts';
import { movedIdRule } from '../../../tools/editor/check/rules/moved-id.ts';
import { unknownIdRule } from '../../../tools/editor/check/rules/unknown-id.ts';
import { found } from './found.ts';
import { fixture } from './problems.ts';

const problems = found(movedIdRule, 'moved-id');

it('points at each place that names an entry by a former id, in facts, components and links, and says the present one', () => {
  expect(
    problems.filter((line) => line.startsWith('facts/claims') || line.startsWith('pages')),
  ).toEqual([
    'facts/claims/p05.yaml:4:9 [for] the source "rferl-mosk" has the id "rferl-mosque" now → write "rferl-mosque"',
    'facts/claims/p05.yaml:6:7 [against] the source "rferl-mosk" has the id "rferl-mosque" now → write "rferl-mosque"',
    'pages/about.mdx:6:15 [<Cite id>] the source "rferl-mosk" has the id "rferl-mosque" now → write "rferl-mosque"',
    'pages/about.mdx:6:34 the link /who-we-are/ names "who-we-are", which has the id "about" now → write /about/',
    'pages/about.mdx:6:62 the link /claims/p05-road-block/#sources names "p05-road-block", which has the id "p05-roadblock" now → write /claims/p05-roadblock/#sources',
    'pages/about.mdx:7:1 the link /claims/#c-p05-road-block names "p05-road-block", which has the id "p05-roadblock" now → write /claims/#c-p05-roadblock',
    `pages/about.mdx:9:12 [<Claim id>] the claim "p05-road-block" has the id "p05-roadblock" now → write "p05-roadblock"`,
  ]);
});

it('does not let a former id lead to two entries, nor hide one that is there now', () => {
  expect(problems.filter((line) => line.startsWith('facts/sources'))).toEqual([
    'facts/sources/r.yaml:4:14 [formerly.0] the former id "rferl-mosc" stands under the source "rferl-mosque" too → leave it under one of the two',
    'facts/sources/r.yaml:4:26 [formerly.1] the former id "rferl-mosque" is the id of a source now → take it out: old links lead to that one',
  ]);
});

it('leaves to other rules what it cannot decide, and they leave the rest to it', () => {
  expect(found(unknownIdRule, 'moved-id')).toEqual([
    'facts/claims/p05.yaml:4:23 [for] no source has the id "rferl-mosc" → did you mean "rferl-mosque"?',
  ]);
  expect(found(linksRule, 'moved-id')).toEqual([]);
});

it('mends every one of them in its place, and nothing else', () => {
  const before =
    readContent(fixture('moved-id')).files.find(({ file }) => file === 'content/pages/about.mdx')
      ?.text ?? '';
  const { mended } = fixContent(diskTree(fixture('moved-id')), [movedIdRule]);
  const texts = Object.fromEntries(
    mended.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]),
  );
  expect(texts).toEqual({
    'content/facts/claims/p05.yaml':
      '- id: p05-roadblock\n  formerly:\n    - p05-road-block\n  for: ["rferl-mosque", rferl-mosc]\n  against:\n    - rferl-mosque\n',
    'content/pages/about.mdx': before
      .replace('id="rferl-mosk"', 'id="rferl-mosque"')
      .replace('(/who-we-are/)', '(/about/)')
      .replace('/claims/p05-road-block/#sources', '/claims/p05-roadblock/#sources')
      .replace('#c-p05-road-block', '#c-p05-roadblock')
      .replace("id='p05-road-block'", "id='p05-roadblock'"),
  });
});
