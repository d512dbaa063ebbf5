import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { newKinds } from '../../../src/model/kinds.ts';
import { readNewKind } from '../../../tools/editor/new/recipe.ts';
import { helpWords } from '../../../tools/editor/new/fields.ts';
import { files } from '../rename/small-site.ts';
import { contentFolder, filesIn } from '../rename/support.ts';
import { project } from '../schemas/support.ts';

// A program of its own each time, which is slow to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = (tool: string, ...args: string[]) =>
  spawnSync(process.execPath, [project(`tools/editor/${tool}.ts`), ...args], {
    encoding: 'utf8',
    input: '',
  });

it('makes a source from the command line, and says where it stands and what to do next', () => {
  const root = contentFolder(files);
  const { status, stdout, stderr } = run(
    'new',
    'source',
    '--content',
    root,
    '--url',
    'https://example.org/en/x',
    '--title',
    'X',
    '--shows',
    'X.',
    '--subject',
    'x',
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^Wrote the source "apa-nd-x" at content\/facts\/sources\/a\.yaml:\d+\.\n {2}publisher: "An outlet", as in all 3 sources/,
  );
  expect(stdout).toContain('Cite it: <Cite id="apa-nd-x" /> in a text');
  expect(readFileSync(join(root, 'facts/sources/a.yaml'), 'utf8')).toContain(
    '- id: apa-nd-x\n  title: X\n',
  );
});

it('does not ask where nobody is at a terminal: it lists what is missing and fails', () => {
  const root = contentFolder(files);
  const { status, stdout, stderr } = run('new', 'term', '--content', root);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(
    'Nothing was written: a new term lacks:\n  --term\n      The word, as the glossary lists it.\n',
  );
  expect(filesIn(root)).toEqual(files);
});

it.each([
  ['clam', 'there is no kind "clam"; did you mean "claim"?'],
  [
    'page',
    'a new page is written by hand: docs/new-and-rename.md tells how; npm run new makes: chapter, lesson, claim',
  ],
  [undefined, 'npm run new makes: chapter, lesson, claim'],
])('explains why it does not make a %s', (kind, message) => {
  expect(() => readNewKind(kind)).toThrow(message);
});

it.each(newKinds)('lists the flags of a %s with what each means', (kind) => {
  expect(helpWords(kind)).toMatch(
    /^Must be said \(at a terminal it is asked for\):\n {2}--\S+\n {6}\S/m,
  );
});

it('does not call a must what it proposes itself, nor offers "none" of what a text cannot lack', () => {
  const [must = '', may = ''] = helpWords('chapter').split('May be left out:');
  expect(must).not.toMatch(/--(number|changes)\n/);
  expect(may).toMatch(/--number\n[\s\S]*--changes\n/);
  expect(must).toMatch(/--section\n.*Repeat the flag for each\.\n/);
});

it('renames from the command line, shows without changing, and fails with a reason', () => {
  const root = contentFolder(files);
  const dry = run('rename', 'claim', 'p05-bridge', 'p05-soldiers', '--dry-run', '--content', root);
  expect(dry.stdout).toMatch(
    /^Would rename the claim "p05-bridge" to "p05-soldiers": 6 places in 2 files\.\n[\s\S]*Nothing was changed\.\n$/,
  );
  expect(filesIn(root)).toEqual(files);
  const done = run('rename', 'claim', 'p05-bridge', 'p05-soldiers', '--content', root);
  expect([done.status, done.stderr]).toEqual([0, '']);
  expect(done.stdout).toContain(
    'Links to /claims/p05-bridge/ lead on, for "p05-bridge" stands under its former ids.',
  );
  const again = run('rename', 'claim', 'p05-bridge', 'p05-x', '--content', root);
  expect([again.status, again.stdout, again.stderr]).toEqual([
    1,
    '',
    'Nothing was changed: there is no claim "p05-bridge"; it is now called "p05-soldiers"\n',
  ]);
  const wrong = run('rename', 'claim', 'a', 'b', '--dry');
  expect([
    wrong.status,
    wrong.stderr.split('\n')[0]?.startsWith('Nothing was changed: Unknown option'),
  ]).toEqual([1, true]);
});
