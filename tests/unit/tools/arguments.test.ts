import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

// Each starts a program, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Starts what a command of package.json starts at last, with other arguments. */
function start(command: string, ...args: string[]) {
  const [tool = '', ...own] =
    scripts[command]?.split(/^.*node (?:tools\/run\.mjs )?/)[1]?.split(' ') ?? [];
  return spawnSync(process.execPath, [tool, ...own, ...args], { encoding: 'utf8' });
}

it('npm test refuses a flag that it does not know, and says which flags and steps there are', () => {
  const { status, stdout, stderr } = start('test', '--bogus');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^"--bogus" means nothing here\.\n.*\n.*--only.*\nsteps: install, types, /,
  );
});

it.each([
  [['--only'], 'There is no step "".'],
  [['--only', 'unti'], 'There is no step "unti".'],
  [['--only=lint,unti'], 'There is no step "unti".'],
  [['--only', 'unit', '--bogus'], '"--bogus" means nothing here.'],
  [['unit'], '"unit" means nothing here.'],
])('npm test refuses %j', (args, words) => {
  const { status, stderr } = start('test', ...args);
  expect([status, stderr.split('\n')[0]]).toEqual([2, words]);
});

it.each(['types', 'lint'])('npm run %s refuses what is added to it', (command) => {
  const { status, stderr } = start(command, '--bogus');
  expect([status, stderr.split('\n')[0]]).toEqual([2, '"--bogus" means nothing here.']);
});

it.each(['start', 'build', 'schemas', 'pictures'])(
  'npm run %s takes nothing, and refuses what it is given',
  (command) => {
    const { status, stdout, stderr } = start(command, '--bogus');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^"--bogus" means nothing here\.\nnpm (run )?\w+ takes no flags and no words\.\n$/,
    );
  },
);

it('npm run links says what is missing where nothing is built, and which command makes it', () => {
  expect(start('links', 'no-such-folder')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'There is no built site in no-such-folder/.\nMake it with: npm run build\n',
  });
});

it.each([['--bogus'], ['dist', '/', 'more']])('npm run links refuses %s %s %s', (...args) => {
  const { status, stderr } = start('links', ...args);
  expect([status, stderr.split('\n')[0]]).toEqual([2, `"${args.at(-1)}" means nothing here.`]);
});
