import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fixture } from './problems.ts';

const check = (name: string) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('../../../tools/check.ts', import.meta.url)), fixture(name)], { encoding: 'utf8' });

it('ends well and says what was checked', () => {
  const { status, stdout, stderr } = check('sound');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Content is sound: 43 facts, 2 texts.\n', stderr: '' });
});

it('fails, prints every problem and counts them', () => {
  const { status, stdout, stderr } = check('unknown-id');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(
    'content/facts/claims/p05.yaml:5:7  unknown-id  for: no source has the id "rferl-2021-10-5-mosque"\n    → did you mean "rferl-2021-10-05-mosque"?\n',
  );
  const problems = stderr.match(/^content\//gm)?.length;
  expect(stderr).toMatch(new RegExp(`\n${problems} problems in the content; nothing was built.\n$`));
});
