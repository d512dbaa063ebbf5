import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { inputHash, sources, stands } from '../../../tools/build.mjs';

describe('what a build is made from', () => {
  /** One file of each source: itself, or one deep inside the folder. */
  const files = sources.map((source) =>
    extname(source) ? source : join(source, 'some', 'folder', 'file.txt'),
  );
  let root = '';
  const hash = (): string => inputHash({ BUILD_DATE: '2026-11-24' }, root);
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'aras-'));
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      write(file, 'as it was');
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(files)(
    'has another hash when %s changes by one letter, and the old one again after',
    (file) => {
      const before = hash();
      write(file, 'as it wad');
      expect(hash()).not.toBe(before);
      write(file, 'as it was');
      expect(hash()).toBe(before);
    },
  );

  it('counts every module that the settings of the build import, and what that imports', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const imported = readFileSync(file, 'utf8').matchAll(
        /\b(?:from|import)\b\s*\(?\s*['"](\.[^'"?]+)/g,
      );
      for (const [, path = ''] of imported) visit(join(dirname(file), path));
    };
    visit('astro.config.mjs');
    const counted = (file: string): boolean =>
      sources.some((source) => file === source || file.startsWith(`${source}/`));
    expect(seen.size).toBeGreaterThan(50);
    expect([...seen].filter((file) => !counted(file.replaceAll('\\', '/')))).toEqual([]);
  });

  it('has another hash when a file comes, goes, or gets another name', () => {
    const before = hash();
    write('src/new.ts', '');
    const come = hash();
    renameSync(join(root, 'src/new.ts'), join(root, 'src/old.ts'));
    const renamed = hash();
    rmSync(join(root, 'src/old.ts'));
    expect(new Set([before, come, renamed]).size).toBe(3);
    expect(hash()).toBe(before);
  });

  it('does not see what editor programs leave beside a file, and dies of no link that leads nowhere', () => {
    const before = hash();
    const left = [
      'content/.#the-road.mdx',
      'content/.the-road.mdx.swp',
      'content/#a.mdx#',
      'src/a.ts~',
    ];
    symlinkSync('editor@host.1234:5678', join(root, left[0] ?? ''));
    for (const file of left.slice(1)) write(file, 'half a word');
    expect(hash()).toBe(before);
    for (const file of left) rmSync(join(root, file));
    symlinkSync('nowhere', join(root, 'content/link.yaml'));
    const one = hash();
    rmSync(join(root, 'content/link.yaml'));
    symlinkSync('elsewhere', join(root, 'content/link.yaml'));
    const other = hash();
    rmSync(join(root, 'content/link.yaml'));
    expect(new Set([before, one, other]).size).toBe(3);
  });

  it('has another hash when text moves from one file into the next, or into its name', () => {
    const hashes = [
      { 'src/a': 'xy', 'src/b': '' },
      { 'src/a': 'x', 'src/b': 'y' },
      { 'src/a': '', 'src/bxy': '' },
    ].map((state) => {
      for (const [file, text] of Object.entries(state)) write(file, text);
      const found = hash();
      for (const file of Object.keys(state)) rmSync(join(root, file));
      return found;
    });
    expect(new Set(hashes).size).toBe(3);
  });

  it('is all that the configuration of the build reads', () => {
    const config = readFileSync('astro.config.mjs', 'utf8');
    const read = [...config.matchAll(/'\.\/([^']+)'/g)].map(([, file = '']) => file);
    expect(read.length).toBeGreaterThan(4);
    for (const file of read)
      expect(
        sources.some((source) => file === source || file.startsWith(`${source}/`)),
        file,
      ).toBe(true);
  });

  it('has content, code and packages in it', () => {
    const all = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];
    expect(sources).toEqual(expect.arrayContaining(all));
  });
});

describe('the settings of a build', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('have the same hash while nothing changes, so that a build is not made twice', () => {
    expect(inputHash()).toBe(inputHash());
  });

  it('are the day too, and whether drafts are to be seen, since both change what is published', () => {
    vi.stubEnv('BUILD_DATE', '2026-11-24');
    const today = inputHash();
    vi.stubEnv('PREVIEW', '1');
    const preview = inputHash();
    vi.stubEnv('BUILD_DATE', '2026-11-25');
    expect(new Set([today, preview, inputHash()]).size).toBe(3);
  });

  it('are today’s date in UTC where none is given', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 1), toFake: ['Date'] });
    expect(inputHash({})).toBe(inputHash({ BUILD_DATE: '2026-11-25' }));
    vi.useRealTimers();
  });

  it('are the address that the site is built for', () => {
    vi.stubEnv('BASE_PATH', '/');
    vi.stubEnv('SITE_URL', '');
    const plain = inputHash();
    vi.stubEnv('BASE_PATH', '/x/');
    const based = inputHash();
    vi.stubEnv('SITE_URL', 'https://example.org');
    expect(new Set([plain, based, inputHash()]).size).toBe(3);
    expect(inputHash({ BASE_PATH: 'a', SITE_URL: '' })).not.toBe(
      inputHash({ BASE_PATH: '', SITE_URL: 'a' }),
    );
  });
});

describe('a build', () => {
  const folder = '.cache/a-build-of-a-test';
  const page = join(folder, 'index.html');
  const stamp = `${folder}.built-from`;
  afterEach(() => {
    for (const path of [folder, stamp]) rmSync(path, { recursive: true, force: true });
  });

  it('stands while it is whole and was made from the same, and no longer', () => {
    expect(stands(folder, 'abc')).toBe(false);
    mkdirSync(folder, { recursive: true });
    writeFileSync(page, '<!doctype html>');
    expect(stands(folder, 'abc')).toBe(false);
    writeFileSync(stamp, 'abc');
    expect(stands(folder, 'abc')).toBe(true);
    expect(stands(folder, 'abd')).toBe(false);
    rmSync(page);
    expect(stands(folder, 'abc')).toBe(false);
  });
});
