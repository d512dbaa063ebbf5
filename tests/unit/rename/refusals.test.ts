import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Refusal } from '../../../tools/editor/refusal.ts';
import { rename } from '../../../tools/editor/rename/rename.ts';
import { files } from './small-site.ts';
import { contentFolder, filesIn } from './support.ts';

/** Why a rename is refused; nothing may have changed then. */
function refusal(words: string[], changed: Readonly<Record<string, string>> = {}): string {
  const root = contentFolder({ ...files, ...changed });
  const before = filesIn(root);
  let error: unknown = 'not refused';
  try {
    rename(root, words);
  } catch (reason) {
    error = reason;
  }
  expect(error).toBeInstanceOf(Refusal);
  expect(filesIn(root)).toEqual(before);
  return (error as Refusal).message;
}

it.each([
  [['clam', 'a', 'b'], 'there is no kind "clam"; did you mean "claim"?'],
  [
    ['paragraph', 'p01', 'p02'],
    'the paragraphs of the op-ed keep their numbers: p01 to p39 cannot be renamed',
  ],
  [['claim', 'p05-brige', 'p05-x'], 'there is no claim "p05-brige"; did you mean "p05-bridge"?'],
  [
    ['source', 'bbc-nd-bridge', 'bbc-x'],
    'there is no source "bbc-nd-bridge"; it is now called "bbc-2020-bridge"',
  ],
  [
    ['claim', 'p05-bridge', 'P05 Bridge'],
    '"P05 Bridge" is no id: write lower-case letters, digits and single hyphens, such as "the-bridges"',
  ],
  [['claim', 'p05-bridge', 'p05-bridge'], 'the claim is already called "p05-bridge"'],
  [['claim', 'p05-bridge', 'p05-flag'], 'there is a claim "p05-flag" already; choose another id'],
  [
    ['source', 'apa-2020-bridge', 'bbc-nd-bridge'],
    '"bbc-nd-bridge" is a former id of the source "bbc-2020-bridge", and links to it lead there; choose another id',
  ],
  [
    ['claim', 'p05-bridge', 'p06-bridge'],
    'the id of this claim starts with its paragraph: "p05-…"',
  ],
  [
    ['event', '2020-10-18-flag', '2020-flag'],
    'the id of this event starts with its first day: "2020-10-18-…"',
  ],
  [
    ['section', 'flag', 'pole'],
    'name a section as <chapter>/<section>, such as the-road/one-highway',
  ],
  [
    ['section', 'the-bridge/flag', 'about/flag'],
    'a section cannot move to another chapter by a rename; give it a new id in the same one',
  ],
  [
    ['section', 'the-brige/flag', 'pole'],
    'there is no chapter or page "the-brige"; did you mean "the-bridge"?',
  ],
  [['section', 'the-bridge/flags', 'pole'], 'there is no section "flags"; did you mean "flag"?'],
])('refuses %j and says why', (words, message) => {
  expect(refusal(words)).toBe(message);
});

it('refuses what the checker would refuse afterwards', () => {
  expect(refusal(['section', 'the-bridge/flag', 'minute'])).toMatch(
    /^after this rename the checker would find:\ncontent\/chapters\/the-bridge.mdx:19:1 {2}sections/,
  );
});

it('refuses to take the name of a shape from the map', () => {
  const places = (files['facts/places.yaml'] ?? '').replace(
    'id: new-bridge',
    'id: lachin-district',
  );
  const lines = (files['facts/lines.yaml'] ?? '').replace('new-bridge', 'lachin-district');
  const message = refusal(['place', 'lachin-district', 'lachin'], {
    'facts/places.yaml': places,
    'facts/lines.yaml': lines,
  });
  expect(message).toContain(
    '"lachin-district" is also the name of a shape on the map, in public/geo/region.json',
  );
});

it('refuses as long as some file cannot be read', () => {
  const message = refusal(['claim', 'p05-bridge', 'p05-x'], {
    'facts/numbers.yaml': '- id: "open\n',
  });
  expect(message).toMatch(
    /^some files cannot be read, so ids that stand in them would be missed; mend them first:\ncontent\/facts\/numbers\.yaml:/,
  );
});

it('changes nothing when it only shows what it would do', () => {
  const root = contentFolder(files);
  const { changes } = rename(root, ['claim', 'p05-bridge', 'p05-soldiers'], { dryRun: true });
  expect(changes).toHaveLength(6);
  expect(filesIn(root)).toEqual(files);
});

it('leaves everything as it was when a file cannot be written', () => {
  const root = contentFolder(files);
  mkdirSync(join(root, `chapters/.the-bridge.mdx.${process.pid}.tmp`));
  expect(() => rename(root, ['claim', 'p05-bridge', 'p05-soldiers'])).toThrow('EISDIR');
  expect(filesIn(root)).toEqual(files);
});
