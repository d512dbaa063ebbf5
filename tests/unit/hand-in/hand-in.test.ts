import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handIn } from '../../../tools/editor/hand-in/hand-in.ts';
import { rename } from '../../../tools/editor/rename/rename.ts';
import { Refusal } from '../../../tools/editor/refusal.ts';

const sound = fileURLToPath(new URL('../../fixtures/sound', import.meta.url));
const events = 'content/facts/events/2020.yaml';
const chapter = 'content/chapters/the-bridge.mdx';

let top: string;
/** In a folder with a space and letters of other scripts. */
let root: string;

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const edit = (file: string, from: string, to: string): void => {
  expect(read(file)).toContain(from);
  write(file, read(file).replace(from, to));
};

async function run(...args: string[]): Promise<string> {
  const said: string[] = [];
  try {
    await handIn(args, { root, say: (text) => said.push(text) });
  } catch (error) {
    throw new Error([...said, String(error)].join('\n'), { cause: error });
  }
  return said.join('\n');
}

async function refused(...args: string[]): Promise<string> {
  const said: string[] = [];
  const head = git('rev-parse', 'HEAD');
  try {
    await handIn(args, { root, say: (text) => said.push(text) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(git('rev-parse', 'HEAD')).toBe(head);
    return [...said, error.message].join('\n');
  }
  throw new Error('not refused');
}

/** The files of the last commit, with A, M or D. */
const committed = (): string[] =>
  git('-c', 'core.quotePath=false', 'show', '--no-renames', '--name-status', '--format=')
    .split('\n')
    .map((line) => line.replace('\t', ' '));

beforeEach(() => {
  // No setting of the machine that runs the tests may show, in what is handed in either.
  for (const name of ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM']) vi.stubEnv(name, '/dev/null');
  top = mkdtempSync(join(tmpdir(), 'aras-'));
  root = join(top, 'Араз Aras 1');
  mkdirSync(root);
  cpSync(sound, join(root, 'content'), { recursive: true });
  write('docs/a.md', 'A\n');
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'An Editor');
  git('config', 'user.email', 'editor@example.org');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Start');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true, force: true });
});

test('a changed date is told as field and values, with what readers are not told, and committed', async () => {
  edit(events, 'date: "2020-10-18"', 'date: "2020-10-18~"');
  const said = await run('--message', 'The flag: about that day');
  expect(said).toContain('event 2020-10-18-flag\n  date: 2020-10-18 → 2020-10-18~\n');
  expect(said).toMatch(/The date is another now, and readers are told nothing of it/);
  expect(said).toContain('Committed on the branch "main"');
  expect(committed()).toEqual([`M ${events}`]);
  expect(git('log', '-1', '--format=%s')).toBe('The flag: about that day');
});

test('a change that readers are told of raises no question', async () => {
  edit(
    events,
    'date: "2020-10-18"',
    'date: "2020-10-18~"\n  changes:\n    - date: "2026-11-24"\n      kind: correction\n      text: Only about that day.',
  );
  const said = await run('--look');
  expect(said).toContain(
    'changes: new: date 2026-11-24; kind correction; text Only about that day.',
  );
  expect(said).not.toContain('readers are told nothing');
});

test('a text is told sentence by sentence, a list by what came and went', async () => {
  edit(chapter, 'A flag stood on the', 'Two flags stood on the');
  edit(chapter, '  - One.\n', '  - One and a half.\n');
  const said = await run('--look');
  expect(said).toMatch(/− A flag stood on the .*\n {2}\+ Two flags stood on the /);
  expect(said).toContain('summary: One. → One and a half.');
});

test('a renamed chapter is handed in as a whole: the old file goes and the new one comes', async () => {
  const now = 'content/chapters/the-old-bridge.mdx';
  rename(join(root, 'content'), ['chapter', 'the-bridge', 'the-old-bridge'], { dryRun: false });
  const said = await run();
  expect(said).toContain('chapter the-old-bridge\n  renamed from the-bridge');
  expect(said).not.toContain('taken out');
  expect(committed().sort()).toEqual([`A ${now}`, `D ${chapter}`, 'M content/pages/about.mdx']);
  expect(git('status', '--porcelain')).toBe('');
});

test('new files of content come along; other files, staged or not, and what nothing reads stay', async () => {
  write(
    'content/facts/sources/n.yaml',
    read('content/facts/sources/o.yaml')
      .replaceAll('outlet-', 'news-')
      .replace('example.org', 'example.com'),
  );
  edit(
    events,
    '    - outlet-2020-10-18-bridge',
    '    - outlet-2020-10-18-bridge\n    - news-2020-10-18-bridge',
  );
  write('content/facts/.~lock.n.yaml#', 'x');
  write('docs/заметка 1.md', 'x');
  write('docs/a.md', 'B\n');
  git('add', 'docs/a.md');
  const said = await run();
  expect(committed().sort()).toEqual(['A content/facts/sources/n.yaml', `M ${events}`]);
  expect(said).toContain('source news-2020-10-18-bridge\n  new: ');
  expect(said).toContain('sources: new: news-2020-10-18-bridge');
  expect(said).toMatch(/no content: docs\/a\.md, .*docs\/заметка 1\.md/);
  expect(git('diff', '--cached', '--name-only')).toBe('docs/a.md');
  expect(existsSync(join(root, 'content/facts/.~lock.n.yaml#'))).toBe(true);
});

test('nothing is committed while the check finds an error, and it says which', async () => {
  edit(events, 'outlet-2020-10-18-bridge', 'outlet-2020-10-18-bridg');
  expect(await refused()).toMatch(/unknown-id .*\n.*did you mean[\s\S]*the check finds errors/);
  expect(git('status', '--porcelain')).toBe(`M ${events}`);
});

test('an address that would be lost is not handed in, and the way out is said', async () => {
  edit(events, 'id: 2020-10-18-flag', 'id: 2020-10-18-banner');
  const left = read(chapter).replaceAll('2020-10-18-flag', '2020-10-18-banner');
  write(chapter, left);
  expect(await refused()).toMatch(/lost-address .*\n.*npm run rename event 2020-10-18-flag/);
  edit(events, '-banner\n', '-banner\n  formerly:\n    - 2020-10-18-flag\n');
  expect(await run()).toContain('renamed from 2020-10-18-flag');
});

test('nothing changed, a folder that is no clone, a merge under way: each is said', async () => {
  expect(await run()).toBe('Nothing in content/ has changed since the last commit.');
  writeFileSync(join(root, '.git', 'MERGE_HEAD'), `${git('rev-parse', 'HEAD')}\n`);
  expect(await refused()).toMatch(/in the middle of a merge/);
  rmSync(join(root, '.git'), { recursive: true });
  await expect(run()).rejects.toThrow(/no clone of a Git repository/);
});

test('who has never told Git a name is told how, and keeps everything', async () => {
  git('config', '--unset', 'user.name');
  git('config', '--unset', 'user.email');
  git('config', 'user.useConfigOnly', 'true');
  edit(events, 'A flag was raised.', 'A flag was hoisted.');
  expect(await refused()).toContain('git config --global user.name');
  expect(git('diff', '--name-only')).toBe(events);
});

test('without a message the commit says what changed, and the next step fits the branch', async () => {
  edit(events, 'A flag was raised.', 'A flag was hoisted.');
  expect(await run()).toContain('git format-patch -1');
  expect(git('log', '-1', '--format=%s')).toBe('event 2020-10-18-flag: summary');
  git('remote', 'add', 'origin', 'https://example.org/aras.git');
  edit(events, 'A flag was hoisted.', 'A flag was seen.');
  expect(await run('-m', 'Seen, not hoisted!')).toContain(
    'git push origin HEAD:refs/heads/seen-not-hoisted\n',
  );
  git('switch', '--quiet', '-c', 'flag');
  edit(events, 'A flag was seen.', 'A flag was raised.');
  expect(await run()).toContain('git push -u origin flag\n');
});

test('on no branch the next step gives the commit one, so that it is not lost', async () => {
  git('remote', 'add', 'origin', 'https://example.org/aras.git');
  git('checkout', '--quiet', '--detach');
  edit(events, 'A flag was raised.', 'A flag was hoisted.');
  expect(await run('-m', 'Hoisted')).toContain(
    'Next:\n  git switch -c hoisted\n  git push -u origin hoisted\n',
  );
});

test('changes of others on the branch are fetched first, and it goes where Git was told', async () => {
  for (const name of ['fork', 'origin', 'upstream'])
    git('remote', 'add', name, `https://example.org/${name}.git`);
  git('switch', '--quiet', '-c', 'flag');
  git('commit', '--quiet', '--allow-empty', '-m', 'Of others');
  git('update-ref', 'refs/remotes/origin/flag', 'HEAD');
  git('reset', '--quiet', '--hard', 'HEAD~1');
  edit(events, 'A flag was raised.', 'A flag was hoisted.');
  expect(await run('-m', 'Hoisted')).toContain(
    'Next:\n  git pull --rebase origin flag\n  git push -u origin flag\n',
  );
  git('config', 'remote.pushDefault', 'fork');
  edit(events, 'A flag was hoisted.', 'A flag was seen.');
  expect(await run('-m', 'Seen')).toContain('git push -u fork flag\n');
});
