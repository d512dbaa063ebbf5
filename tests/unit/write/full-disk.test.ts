import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFiles, type Unsaved } from '../../../src/model/write/files.ts';

const disk = vi.hoisted(() => ({ refuses: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    writeFileSync: (path: string, data: string | Buffer) => {
      if (disk.refuses === '') {
        real.writeFileSync(path, data);
        return;
      }
      // A full disk takes the beginning.
      if (disk.refuses !== 'EROFS') real.writeFileSync(path, data.slice(0, 3));
      throw Object.assign(new Error('no'), { code: disk.refuses });
    },
  };
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  writeFileSync(join(root, 'a.yaml'), 'as it was');
});
afterEach(() => {
  disk.refuses = '';
  rmSync(root, { recursive: true });
});

it.each([
  ['ENOSPC', 'the disk is full; make room, then run this again'],
  ['EDQUOT', 'your share of the disk is used up; make room, then run this again'],
  ['EROFS', 'it lies where nothing can be changed (a read-only disk)'],
  ['EIO', 'the disk reports an error'],
])(
  'a disk that refuses with %s changes nothing, leaves no scrap, and is told in words',
  (code, why) => {
    const path = join(root, 'a.yaml');
    disk.refuses = code;
    let told: unknown;
    try {
      saveFiles([
        { path, before: Buffer.from('as it was'), after: Buffer.from('as it is') },
        { path: join(root, 'b.yaml'), before: undefined, after: Buffer.from('new') },
      ]);
    } catch (error) {
      told = error;
    }
    disk.refuses = '';
    expect((told as Unsaved).message).toBe(`${path} was not written: ${why}`);
    expect(readdirSync(root)).toEqual(['a.yaml']);
    expect(readFileSync(path, 'utf8')).toBe('as it was');
  },
);
