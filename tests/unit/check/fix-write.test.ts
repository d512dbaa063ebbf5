import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../../tools/editor/check/fix-write.ts';
import { encode } from './real.ts';

describe('replaceFile()', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aras-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('puts new bytes into a file, keeps who may read it, and leaves nothing beside it', () => {
    const path = join(folder, 'a.yaml');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    expect(replaceFile(path, encode('old'), encode('new'))).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('does not touch a file that holds the bytes already', () => {
    const path = join(folder, 'a.yaml');
    writeFileSync(path, 'same');
    const { mtimeMs, ino } = statSync(path);
    expect(replaceFile(path, encode('old'), encode('same'))).toBeUndefined();
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it('does not write over what somebody saved meanwhile', () => {
    const path = join(folder, 'a.yaml');
    writeFileSync(path, 'theirs');
    expect(replaceFile(path, encode('old'), encode('new'))).toBe(
      'it was saved by another program meanwhile; run this again',
    );
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('says why it could not write', () => {
    expect(replaceFile(join(folder, 'gone.yaml'), encode('old'), encode('new'))).toMatch(/ENOENT/);
  });
});
