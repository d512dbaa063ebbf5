import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { fixContent } from '../../../tools/editor/check/fix-content.ts';
import { applyEdits } from '../../../src/model/write/edit.ts';
import type { Rule } from '../../../tools/editor/check/rule.ts';
import { sortedRule } from '../../../tools/editor/check/rules/sorted.ts';
import { whitespaceRule } from '../../../tools/editor/check/rules/whitespace.ts';
import { encode, sample, sampleWith, textOf } from './real.ts';
import { tries } from '../support/random.ts';

describe('applyEdits()', () => {
  const text = 'one two three';
  const [first, second, third] = [
    { start: 0, end: 3, text: '1' },
    { start: 4, end: 7, text: '' },
    { start: 13, end: 13, text: '!' },
  ];

  it('applies edits in any order, each where it was meant', () => {
    expect(applyEdits(text, [third, first, second]).text).toBe('1  three!');
  });

  it('leaves out one that overlaps another, and says so', () => {
    const over = { start: 2, end: 6, text: 'x' };
    expect(applyEdits(text, [over, second, first])).toEqual({
      text: '1  three',
      applied: [first, second],
      skipped: [over],
    });
  });

  it('takes the same edit of two rules for one', () => {
    expect(applyEdits(text, [first, { ...first }])).toMatchObject({
      text: '1 two three',
      skipped: [],
    });
  });

  it('does not put two things at one place in an order that nobody knows', () => {
    const other = { start: 13, end: 13, text: '?' };
    expect(applyEdits(text, [third, other])).toEqual({
      text: 'one two three!',
      applied: [third],
      skipped: [other],
    });
  });

  it('leaves out what lies outside the text', () => {
    expect(applyEdits(text, [{ start: 10, end: 99, text: '' }])).toMatchObject({
      text,
      applied: [],
    });
    expect(applyEdits(text, [{ start: 5, end: 4, text: '' }])).toMatchObject({ text, applied: [] });
  });
});

describe('fixContent()', () => {
  const texts = (
    changed: Record<string, string | Uint8Array>,
    rules: readonly Rule[] = [sortedRule, whitespaceRule],
  ) =>
    fixContent(sampleWith(changed), rules).mended.map(({ file, bytes, rules: counts }) => ({
      file,
      text: new TextDecoder().decode(bytes),
      counts,
    }));

  it('changes nothing in content as it is', () => {
    expect(texts({})).toEqual([]);
  });

  it('mends one thing after the other where mends overlap, and counts them by rule', () => {
    const path = 'facts/sources/z.yaml';
    const entries = textOf(path).split(/\n(?=- )/);
    const upside = entries.toReversed().join('\n').replaceAll('\n', '  \r\n');
    const [mended] = texts({ [path]: `\ufeff${upside}` });
    expect(mended?.text).toBe(textOf(path));
    expect(mended?.counts).toMatchObject({ sorted: 1 });
    expect(mended?.counts.whitespace).toBeGreaterThan(3);
  });

  it('gives back exactly what was there, whatever white space was put into it, and has nothing left to do then', () => {
    const spoil = fc.record({
      path: fc.constantFrom(...sample),
      windows: fc.boolean(),
      mark: fc.boolean(),
      end: fc.constantFrom('', '\n', '\n\n\n', '\n  \n', '\t'),
      lines: fc.array(fc.tuple(fc.noBias(fc.nat()), fc.constantFrom(' ', '\t', '   ', '\u200b')), {
        maxLength: 5,
      }),
    });
    fc.assert(
      fc.property(spoil, ({ path, windows, mark, end, lines }) => {
        const spoilt = textOf(path).replace(/\n$/, '').split('\n');
        for (const [at, put] of lines) {
          const line = spoilt[at % spoilt.length] ?? '';
          // At the end of a line of prose spaces mean a break; there is none in these texts, so a
          // backslash would be new.
          const means = path.endsWith('.mdx') && line.trim() !== '' && put !== '\u200b';
          if (!means) spoilt[at % spoilt.length] = line + put;
        }
        const text = (spoilt.join('\n') + end).replaceAll('\n', windows ? '\r\n' : '\n');
        const changed = { [path]: `${mark ? '\ufeff' : ''}${text}` };
        const after = texts(changed);
        expect(after.map((one) => one.text)).toEqual(
          changed[path] === textOf(path) ? [] : [textOf(path)],
        );
        expect(texts({ [path]: after[0]?.text ?? textOf(path) })).toEqual([]);
      }),
      tries(60),
    );
  }, 60_000);

  it('takes the byte order mark away, and that alone', () => {
    const path = 'facts/lines.yaml';
    const { mended } = fixContent(sampleWith({ [path]: `\ufeff${textOf(path)}` }), [
      whitespaceRule,
    ]);
    expect(mended).toEqual([
      {
        file: `content/${path}`,
        before: encode(`\ufeff${textOf(path)}`),
        bytes: encode(textOf(path)),
        rules: { whitespace: 1 },
      },
    ]);
  });

  it('leaves a file alone that holds a byte of no letter, which would be lost', () => {
    const path = 'facts/lines.yaml';
    const bytes = Buffer.concat([encode(textOf(path)), Buffer.from([0xff, 0x20, 0x20])]);
    expect(fixContent(sampleWith({ [path]: bytes })).mended).toEqual([]);
  });

  it('leaves a file alone that could be read before a mend and could not after it', () => {
    let looks = 0;
    const breaking: Rule = {
      name: 'breaking',
      check({ files }, report) {
        looks++;
        for (const { file, text } of files)
          if (!text.includes('\t'))
            report({ file, line: 1, column: 1 }, 'x', undefined, {
              start: 0,
              end: 0,
              text: '\t- ',
            });
      },
    };
    const tree = memoryTree(new Map([['facts/lines.yaml', encode('- id: a\n')]]));
    const { mended, problems } = fixContent(tree, [breaking]);
    expect(mended).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['breaking']);
    // Once as it is, once mended, once as it was.
    expect(looks).toBe(3);
  });

  it('ends with rules that never agree', () => {
    const never: Rule = {
      name: 'never',
      check({ files }, report) {
        for (const { file } of files)
          report({ file, line: 1, column: 1 }, 'x', undefined, { start: 0, end: 0, text: '#\n' });
      },
    };
    const { mended } = fixContent(
      memoryTree(new Map([['facts/lines.yaml', encode('- id: a\n')]])),
      [never],
    );
    expect(mended[0]?.rules).toEqual({ never: 30 });
  });
});
