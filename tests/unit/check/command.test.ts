import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check as run } from '../../../tools/editor/check/command.ts';
import { fixture } from './problems.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const check = (...args: string[]) => run(args, {}, project);

describe('npm run check', () => {
  it('ends well and says what was checked', () => {
    expect(check(fixture('sound'))).toEqual({
      code: 0,
      out: 'Content is sound: 43 facts, 2 texts.\n',
      err: '',
    });
  });

  it('fails, prints every problem with the path that leads to it, where its rule is explained, and counts them', () => {
    const { code, out, err } = check('tests/fixtures/unknown-id');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(
      'tests/fixtures/unknown-id/facts/claims/p05.yaml:5:7  unknown-id  for: no source has the id "rferl-2021-10-5-mosque"\n    → did you mean "rferl-2021-10-05-mosque"?\n',
    );
    expect(err).toMatch(/^ {2}unknown-id +docs\/rules\/unknown-id\.md$/m);
    const warnings = err.match(/^tests\/\S+ {2}warning /gm)?.length ?? 0;
    const errors = (err.match(/^tests\//gm)?.length ?? 0) - warnings;
    expect(err).toContain(`\n${errors} errors and ${warnings} warnings in 7 files; `);
  });

  it('is what the program in a terminal does', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'tools/editor/check.ts'), 'sound'],
      {
        cwd: join(project, 'tests/fixtures'),
        encoding: 'utf8',
      },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'Content is sound: 43 facts, 2 texts.\n',
      stderr: '',
    });
  });

  it('does not fail for warnings', () => {
    const { code, err } = check('tests/fixtures/old-drafts', '--reporter', 'people');
    const only = check('tests/fixtures/old-drafts', '--reporter=json');
    const { counts } = JSON.parse(only.out) as { counts: { errors: number; warnings: number } };
    expect(counts.warnings).toBeGreaterThan(0);
    expect(err).toContain('  warning old-drafts  ');
    expect(code).toBe(counts.errors > 0 ? 1 : 0);
  });

  it('explains itself when asked', () => {
    const { code, out } = check('--help');
    expect(code).toBe(0);
    for (const word of ['--reporter', '--fix', 'people', 'github', 'json', 'sarif', 'Ends with 0'])
      expect(out).toContain(word);
    expect(check('-h')).toEqual(check('--help'));
  });
});

describe('what cannot be understood is said in words, with what to do, and ends with 2', () => {
  it.each([
    [['--reporter', 'gitlab'], 'there is no reporter "gitlab": did you mean "github"?'],
    [
      ['--reporter', 'toString'],
      'there is no reporter "toString": there are people, github, json, sarif',
    ],
    [
      ['--reporter'],
      '--reporter wants a name behind it (people, github, json, sarif), the others want nothing',
    ],
    [
      ['--fix=all'],
      '--reporter wants a name behind it (people, github, json, sarif), the others want nothing',
    ],
    [['--fux'], '"--fux" means nothing here: did you mean "--fix"?'],
    [['-x'], '"-x" means nothing here: there are --reporter, --fix, --help'],
    [
      ['nowhere'],
      'there is no folder "nowhere": name one that holds content, or none to check content/',
    ],
    [['content', 'more'], 'only one folder can be checked at a time, not content and more'],
    [
      ['src'],
      'there is no content in "src": it has no facts/, chapters/ or pages/ with a list or a text in them',
    ],
    [
      ['package.json'],
      '"package.json" is a file: name the folder that holds all content, for one file cannot be checked alone',
    ],
  ])('%s', (args, words) => {
    expect(check(...args)).toEqual({
      code: 2,
      out: '',
      err: `${words}\n"npm run check -- --help" tells more.\n`,
    });
  });
});

describe('npm run check -- --fix', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aras-'));
    cpSync(fixture('sound'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = 'facts/places.yaml';
  const read = (): string => readFileSync(join(folder, path), 'utf8');

  it('mends what it can, says so file by file, and changes nothing the second time', () => {
    const sound = read();
    writeFileSync(join(folder, path), `\ufeff${sound.replaceAll('\n', '  \r\n')}\n\n`);
    const { code, out, err } = run([folder, '--fix'], {}, folder);
    expect({ code, out }).toEqual({ code: 0, out: 'Content is sound: 43 facts, 2 texts.\n' });
    expect(err).toMatch(/^mended \.\/facts\/places\.yaml: whitespace \(\d+\)\n$/);
    expect(read()).toBe(sound);
    expect(readdirSync(join(folder, 'facts')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(run([folder, '--fix'], {}, folder)).toEqual({
      code: 0,
      out: 'Content is sound: 43 facts, 2 texts.\n',
      err: '',
    });
  });

  it('says before what could be mended, without touching anything', () => {
    const spoilt = `${read()}\n`;
    writeFileSync(join(folder, path), spoilt);
    const { code, err } = run([folder], {}, folder);
    expect(code).toBe(1);
    expect(err).toContain('"npm run check -- --fix" mends 1 of them.');
    expect(read()).toBe(spoilt);
  });

  it('mends only the bytes of a file that cannot be read, and still reports it', () => {
    writeFileSync(join(folder, path), '- id: a  \n  note: "b\n');
    const { code, err } = run([folder, '--fix'], {}, folder);
    expect(code).toBe(1);
    expect(read()).toBe('- id: a\n  note: "b\n');
    expect(err).toContain('facts/places.yaml:2:9  yaml  the quotation mark is never closed');
  });
});
