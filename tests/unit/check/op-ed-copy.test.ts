import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRuleOf, runDigests, wordsOf } from '../../../tools/editor/check/rules/op-ed-copy.ts';
import { found } from './found.ts';

// Words of our own stand in for the op-ed's, which the project does not have.
const original =
  'A grey heron stood for most of the morning beside the old mill and caught nothing at all.';

describe('the rule', () => {
  const rule = copyRuleOf(() => new Set(runDigests(original)));

  it('finds more than eight words in a row, over line ends, punctuation, capitals, components and quotation marks, and says which', () => {
    expect(found(rule, 'op-ed-copy')).toEqual([
      "facts/claims/p05.yaml:3:5 [statement] 16 words in a row are the op-ed's: a grey heron stood for most of the morning beside the old mill and caught nothing → retell them in words of your own; up to eight may stand in quotation marks",
      "pages/about.mdx:5:14 [text] 15 words in a row are the op-ed's: a grey heron stood for most of the morning beside the old mill and caught → retell them in words of your own; up to eight may stand in quotation marks",
    ]);
  });

  it('finds nothing in the same words where another text is meant', () => {
    expect(
      found(
        copyRuleOf(
          () =>
            new Set(
              runDigests('Another text of more than nine words that has nothing to do with it.'),
            ),
        ),
        'op-ed-copy',
      ),
    ).toEqual([]);
  });
});

describe('runDigests()', () => {
  it('takes words as the overlap check does: compatibility forms, lower case, letters and digits of any script', () => {
    expect(wordsOf('Azerbaijan’s ﬁrst 20 %, Şuşa–Շուշի').map(({ word }) => word)).toEqual([
      'azerbaijan',
      's',
      'first',
      '20',
      'şuşa',
      'շուշի',
    ]);
  });

  it('has one digest for each run of nine words, none for less, in no order that tells of the text', () => {
    expect(runDigests('One two three four five six seven eight.')).toEqual([]);
    const digests = runDigests(original);
    expect(digests).toHaveLength(wordsOf(original).length - 8);
    expect(digests).toEqual(digests.toSorted());
    expect(runDigests(`${original} ${original}`)).toEqual(expect.arrayContaining(digests));
  });
});

describe('the digests of the op-ed', () => {
  const path = fileURLToPath(new URL('../../../tools/op-ed-hashes.json', import.meta.url));

  it('are all that the project keeps of it: sixteen hexadecimal digits a run, sorted', () => {
    const digests = JSON.parse(readFileSync(path, 'utf8')) as string[];
    expect(digests.length).toBeGreaterThan(1500);
    expect(digests).toEqual([...new Set(digests)].sort());
    for (const digest of digests) expect(digest).toMatch(/^[\da-f]{16}$/);
  });

  describe('are made by a command', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'runs-'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('from a file, without the numbers of its paragraphs', () => {
      const [from, to] = [join(folder, 'text.txt'), join(folder, 'digests.json')];
      writeFileSync(from, original.replace(/^(.*?) morning/, '[1] $1\n[2] morning'));
      const tool = fileURLToPath(new URL('../../../tools/op-ed-hashes.ts', import.meta.url));
      expect(execFileSync(process.execPath, [tool, from, to], { encoding: 'utf8' })).toBe(
        '10 runs of nine words\n',
      );
      expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual(runDigests(original));
    });
  });
});
