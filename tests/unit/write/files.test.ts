import {
  chmodSync,
  mkdirSync,
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
import { saveFiles, Unsaved, Workspace } from '../../../src/model/write/files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (name: string): string => join(root, name);
const bytes = (text: string | undefined): Buffer | undefined =>
  text === undefined ? undefined : Buffer.from(text);

/** Why files were not saved, each given as name, what it held and what it shall hold. */
function refused(
  ...changes: [name: string, before: string | undefined, after: string | undefined][]
): Unsaved {
  try {
    saveFiles(
      changes.map(([name, before, after]) => ({
        path: path(name),
        before: bytes(before),
        after: bytes(after),
      })),
    );
  } catch (error) {
    if (error instanceof Unsaved) return error;
    throw error;
  }
  throw new Error('saved');
}

const holds = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root)
      .filter((name) => statSync(path(name)).isFile())
      .map((name) => [name, readFileSync(path(name), 'utf8')]),
  );

describe('saveFiles()', () => {
  it('puts new bytes into a file, keeps who may read it, and leaves nothing beside it', () => {
    writeFileSync(path('a'), 'old');
    chmodSync(path('a'), 0o640);
    saveFiles([{ path: path('a'), before: bytes('old'), after: bytes('new') }]);
    expect(holds()).toEqual({ a: 'new' });
    expect(statSync(path('a')).mode & 0o777).toBe(0o640);
  });

  it('does not touch a file that holds the bytes already, whoever put them there', () => {
    writeFileSync(path('a'), 'same');
    const { mtimeMs, ino } = statSync(path('a'));
    saveFiles([{ path: path('a'), before: bytes('old'), after: bytes('same') }]);
    expect(statSync(path('a'))).toMatchObject({ mtimeMs, ino });
  });

  it('writes nothing at all when somebody has saved one of the files meanwhile, and says which', () => {
    writeFileSync(path('a'), 'old');
    writeFileSync(path('b'), 'theirs');
    const error = refused(['a', 'old', 'new'], ['b', 'old', 'new']);
    expect(error).toMatchObject({
      path: path('b'),
      why: 'it was saved by another program meanwhile; run this again',
      stale: true,
    });
    expect(holds()).toEqual({ a: 'old', b: 'theirs' });
    expect(refused(['b', undefined, 'new']).stale).toBe(true);
    expect(refused(['gone', 'old', 'new']).stale).toBe(true);
    expect(refused(['b', 'old', undefined]).stale).toBe(true);
    expect(holds()).toEqual({ a: 'old', b: 'theirs' });
  });

  it('writes nothing when a file cannot be written beside its place', () => {
    writeFileSync(path('a'), 'old');
    writeFileSync(path('b'), 'old');
    mkdirSync(path(`.b.${process.pid}.tmp`));
    expect(refused(['a', 'old', 'new'], ['b', 'old', 'new'])).toMatchObject({
      why: 'EISDIR',
      stale: false,
      message: `${path('b')} was not written: EISDIR`,
    });
    expect(holds()).toEqual({ a: 'old', b: 'old' });
  });

  it('undoes what was done when a later step fails, permissions included', () => {
    writeFileSync(path('a'), 'old');
    writeFileSync(path('b'), 'old');
    chmodSync(path('b'), 0o640);
    // What is to be taken away twice is not there the second time.
    const error = refused(
      ['a', 'old', 'new'],
      ['b', 'old', undefined],
      ['c', undefined, 'new'],
      ['b', 'old', undefined],
    );
    expect(error.why).toBe('ENOENT');
    expect(holds()).toEqual({ a: 'old', b: 'old' });
    expect(statSync(path('b')).mode & 0o777).toBe(0o640);
  });
});

describe('a workspace', () => {
  it('changes nothing on the disk before it is saved, and then everything', () => {
    writeFileSync(path('one.yaml'), '1');
    writeFileSync(path('two.yaml'), '2');
    const workspace = new Workspace(root);
    workspace.write('content/one.yaml', 'new');
    workspace.move('content/two.yaml', 'content/folder/three.yaml');
    expect(workspace.read('content/folder/three.yaml')).toBe('2');
    expect(holds()).toEqual({ 'one.yaml': '1', 'two.yaml': '2' });
    workspace.save();
    expect(holds()).toEqual({ 'one.yaml': 'new' });
    expect(readFileSync(path('folder/three.yaml'), 'utf8')).toBe('2');
  });

  it('says which files differ from what they held', () => {
    writeFileSync(path('one.yaml'), '1');
    const workspace = new Workspace(root);
    workspace.write('content/one.yaml', 'new');
    workspace.write('content/two.yaml', 'new');
    workspace.write('content/one.yaml', '1');
    expect(workspace.changes()).toEqual([
      { file: 'content/two.yaml', before: undefined, after: 'new' },
    ]);
  });

  it('writes nothing over what somebody has saved since it was read', () => {
    writeFileSync(path('one.yaml'), '1');
    const workspace = new Workspace(root);
    workspace.write('content/one.yaml', 'new');
    writeFileSync(path('one.yaml'), 'theirs');
    expect(() => workspace.save()).toThrow(/one\.yaml was not written: it was saved by another/);
    expect(holds()).toEqual({ 'one.yaml': 'theirs' });
  });
});
