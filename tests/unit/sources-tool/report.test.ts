import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../tools/editor/sources/ask.ts';
import type { Checked } from '../../../tools/editor/sources/check.ts';
import { reportJson, reportText } from '../../../tools/editor/sources/report.ts';

const source = (id: string, line: number, answer: Answer): Checked => ({
  id,
  file: 'content/facts/sources/a.yaml',
  line,
  url: `https://example.org/${id}`,
  accessed: undefined,
  archived: undefined,
  answer,
});
const checked = [
  source('dead', 8, { state: 'gone', status: 404, reason: '404' }),
  source('shy', 20, { state: 'refuses', status: 403, reason: '403' }),
  source('well', 32, { state: 'answers', status: 200, reason: '200' }),
  source('new', 44, {
    state: 'moved',
    status: 200,
    to: 'https://example.org/newer',
    reason: 'moved for good',
  }),
  source('lost', 56, { state: 'unreachable', reason: 'no such host' }),
];
const report = {
  day: '2026-11-24',
  checked,
  copies: new Map([['dead', 'https://web.archive.org/web/2021/x']]),
};

describe('reportText()', () => {
  it('tells each state with what to do about it, each source with its file and line, the worst last', () => {
    expect(reportText(report)).toBe(`Answer: 1
  content/facts/sources/a.yaml:32  well
    https://example.org/well

Have moved: 1. Look whether the same text stands at the new address; if so, put that into URL.
  content/facts/sources/a.yaml:44  new  moved for good
    https://example.org/new
    → https://example.org/newer

Refuse to answer a program: 1. No proof that the text is gone: look at it in a browser.
  content/facts/sources/a.yaml:20  shy  403
    https://example.org/shy

Cannot be reached: 1. Try again another day before you believe it.
  content/facts/sources/a.yaml:56  lost  no such host
    https://example.org/lost

Are gone: 1. Look for a copy (--archive) and put its address into archived; the source stays.
  content/facts/sources/a.yaml:8  dead  404
    https://example.org/dead
    archived copy: https://web.archive.org/web/2021/x

5 sources asked on 24 November 2026: 1 answers, 1 moved, 1 refuses, 1 unreachable, 1 gone.`);
  });

  it('says nothing of states that none has', () => {
    expect(reportText({ ...report, checked: checked.slice(0, 1) })).not.toContain('Have moved');
  });
});

describe('reportJson()', () => {
  it('gives programs the same, with every field', () => {
    const { day, network, sources } = JSON.parse(reportJson(report)) as {
      day: string;
      network: boolean;
      sources: unknown[];
    };
    expect({ day, network }).toEqual({ day: '2026-11-24', network: true });
    expect(sources).toHaveLength(5);
    expect(sources[0]).toEqual({
      id: 'dead',
      file: 'content/facts/sources/a.yaml',
      line: 8,
      url: 'https://example.org/dead',
      state: 'gone',
      status: 404,
      reason: '404',
      movedTo: null,
      accessed: null,
      archived: null,
      copy: 'https://web.archive.org/web/2021/x',
    });
  });
});
