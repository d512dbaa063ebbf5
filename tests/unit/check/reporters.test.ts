import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reporters, usualReporters } from '../../../tools/editor/check/reporters/reporters.ts';
import { all, error, mendable, outcome, warning } from './outcome.ts';

describe('for people', () => {
  it('gives each problem with what to do, then the pages of the rules, once each, and the count', () => {
    expect(
      reporters.people(outcome([{ ...error, message: 'no such id' }, warning, mendable])),
    ).toEqual({
      err: [
        'content/facts/claims/a, b: 100%.yaml:5:7  unknown-id  for: no such id',
        '    → did you mean "y"?',
        '',
        'content/pages/é.mdx:1:1  warning reading-age  a long sentence',
        'content/pages/é.mdx:2:3  whitespace  spaces stand here',
        '',
        'What each rule wants, and how to mend it:',
        '  reading-age  docs/rules/reading-age.md',
        '  unknown-id   docs/rules/unknown-id.md',
        '  whitespace   docs/rules/whitespace.md',
        '',
        '2 errors and 1 warning in 2 files; 10 facts and 1 text were checked.',
        '"npm run check -- --fix" mends 1 of them.',
        '',
      ].join('\n'),
    });
  });

  it('says that warnings alone keep nothing from being built', () => {
    expect(reporters.people(outcome([warning])).err).toMatch(
      /\n1 warning in 1 file; .*\nWarnings do not keep the site from being built\.\n$/,
    );
  });

  it('says when files cannot be read, for then some things are not looked at', () => {
    expect(
      reporters.people({ ...outcome([error]), unread: ['content/a.yaml', 'content/b.yaml'] }).err,
    ).toContain('\n2 files cannot be read; what may stand there is not reported as missing.\n');
  });

  it('shows a hundred problems of a file that is broken as a whole, and counts the others', () => {
    const { err = '' } = reporters.people(outcome(Array.from({ length: 5000 }, () => mendable)));
    expect(err.match(/spaces stand here/g)).toHaveLength(100);
    expect(err).toContain('content/pages/é.mdx  … and 4900 more problems in this file\n');
    expect(err).toContain('\n5000 errors in 1 file; ');
  });
});

describe('for GitHub', () => {
  it('gives one annotation for each, with everything escaped that a command would take for its own', () => {
    expect(reporters.github(all).out?.split('\n')).toEqual([
      '::error file=content/facts/claims/a%2C b%3A 100%25.yaml,line=5,col=7,title=unknown-id::for: no source has the id "100%25:%0D%0A, x"%0Adid you mean "y"?%0Ahttps://github.com/o/r/blob/abc/docs/rules/unknown-id.md',
      '::warning file=content/pages/é.mdx,line=1,col=1,title=reading-age::a long sentence%0Ahttps://github.com/o/r/blob/abc/docs/rules/reading-age.md',
      '::error file=content/pages/é.mdx,line=2,col=3,title=whitespace::spaces stand here%0Ahttps://github.com/o/r/blob/abc/docs/rules/whitespace.md',
      '',
    ]);
  });

  it('is used beside the one for people in a workflow, and not elsewhere', () => {
    expect(usualReporters({ GITHUB_ACTIONS: 'true' })).toEqual(['people', 'github']);
    expect(usualReporters({})).toEqual(['people']);
  });
});

describe('for programs', () => {
  it('gives everything as JSON, as docs/checking.md says', () => {
    const { out = '' } = reporters.json(all);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      counts: { errors: 2, warnings: 1, fixable: 1, files: 2, facts: 10, texts: 1 },
      problems: [error, warning, mendable],
      unread: [],
      rules: {
        'reading-age': expect.objectContaining({
          level: 'warning',
          page: 'docs/rules/reading-age.md',
        }) as object,
        'unknown-id': {
          level: 'error',
          summary:
            'An id that is named somewhere, in a list of facts or by a component of a text, is the id of an entry.',
          page: 'docs/rules/unknown-id.md',
          url: 'https://github.com/o/r/blob/abc/docs/rules/unknown-id.md',
        },
        whitespace: expect.objectContaining({ level: 'error' }) as object,
      },
    });
    const described = JSON.parse(
      /```json\n([\s\S]*?)```/.exec(readFileSync('docs/checking.md', 'utf8'))?.[1] ?? '',
    ) as object;
    expect(Object.keys(described)).toEqual(Object.keys(JSON.parse(out) as object));
  });

  it('gives an empty report where nothing was found', () => {
    expect(JSON.parse(reporters.json(outcome([])).out ?? '')).toMatchObject({
      counts: { errors: 0 },
      problems: [],
      rules: {},
    });
    expect(JSON.parse(reporters.sarif(outcome([])).out ?? '')).toMatchObject({
      runs: [{ results: [] }],
    });
  });
});
