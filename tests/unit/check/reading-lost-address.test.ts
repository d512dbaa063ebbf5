import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/model/read/content.ts';
import { diskTree, memoryTree } from '../../../src/model/read/file-tree.ts';
import { problemLine } from '../../../tools/editor/check/problem.ts';
import { lostAddresses } from '../../../tools/editor/hand-in/lost.ts';

const sound = fileURLToPath(new URL('../../fixtures/sound/', import.meta.url));
const now = Date.UTC(2026, 10, 29);

const files = new Map(
  diskTree(sound)
    .items()
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => [path, readFileSync(`${sound}${path}`, 'utf8')]),
);
const treeOf = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));

/** What is said once files have these texts; undefined where one is deleted. */
function saidAfter(change: Readonly<Record<string, string | undefined>>, was = files): string[] {
  const after = new Map(was);
  for (const [path, text] of Object.entries(change))
    if (text === undefined) after.delete(path);
    else after.set(path, text);
  const before = new Map([...was].filter(([path]) => path in change));
  const content = readContent(memoryTree(treeOf(after)));
  return lostAddresses(treeOf(before), content, now).map(problemLine);
}

const text = (path: string): string => files.get(path) ?? '';
const events = 'facts/events/2020.yaml';
const chapter = 'chapters/the-bridge.mdx';
const renamed = text(events).replace('id: 2020-10-18-flag', 'id: 2020-10-18-banner');

it('says of an id that was changed by hand which address is lost, and how it leads on', () => {
  const [said, ...more] = saidAfter({ [events]: renamed });
  expect(more).toEqual([]);
  expect(said).toBe(
    'content/facts/events/2020.yaml:1:7  lost-address  the event "2020-10-18-flag" has the id "2020-10-18-banner" now, and its address /events/2020-10-18-flag/ leads nowhere\n' +
      '    → write "formerly: [2020-10-18-flag]" into it; or take the old id back, and let "npm run rename event 2020-10-18-flag 2020-10-18-banner" change it wherever it is named',
  );
  const formerly = renamed.replace('-banner\n', '-banner\n  formerly: [2020-10-18-flag]\n');
  expect(saidAfter({ [events]: formerly })).toEqual([]);
});

it('says it of a file that has another name, and of one that is deleted', () => {
  const moved = { [chapter]: undefined, 'chapters/a-bridge.mdx': text(chapter) };
  expect(saidAfter(moved).join('\n')).toMatch(
    /^content\/chapters\/a-bridge\.mdx:\d+:\d+ {2}lost-address .*\/chapters\/the-bridge\/ leads nowhere\n.*name of its file back.*npm run rename chapter the-bridge a-bridge/,
  );
  expect(saidAfter({ [chapter]: undefined }).join('\n')).toMatch(
    /^content\/chapters\/the-bridge\.mdx:1:1 .*is gone, and its address \/chapters\/the-bridge\/ leads nowhere\n.*"formerly" of the chapter .*"draft: true"/,
  );
});

it('asks for a paragraph of the op-ed back, which has its number for good', () => {
  expect(saidAfter({ 'facts/paragraphs.yaml': undefined }).join('\n')).toMatch(
    /\/op-ed\/#p01 leads nowhere\n.*bring it back: it keeps its id for good/,
  );
});

it('says it of a section, and takes its former id for an answer', () => {
  const [, id = ''] = /<Section id="([^"]+)"/.exec(text(chapter)) ?? [];
  const other = text(chapter).replace(`<Section id="${id}"`, '<Section id="other"');
  expect(saidAfter({ [chapter]: other }).join('\n')).toContain(
    `links to /chapters/the-bridge/#${id} find no place\n    → write formerly="${id}"`,
  );
  const kept = other.replace('id="other"', `id="other" formerly="${id}"`);
  expect(saidAfter({ [chapter]: kept })).toEqual([]);
});

it('says nothing of what readers have never seen, and of an entry that went to another file', () => {
  const draft = text(events).replace('-flag\n', '-flag\n  draft: true\n');
  expect(saidAfter({ [events]: '' }, new Map([...files, [events, draft]]))).toEqual([]);
  expect(saidAfter({ [events]: undefined, 'facts/events/2021.yaml': text(events) })).toEqual([]);
});
