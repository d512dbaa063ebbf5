import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';

it.skipIf(!existsSync('/dev/full'))(
  'a report that a full disk does not take is told in one line',
  () => {
    const full = openSync('/dev/full', 'w');
    const args = ['tools/editor/check.ts', '--help'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'The report could not be written: ENOSPC\n',
    });
  },
);
