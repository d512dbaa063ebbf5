import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { encode, sample, sampleWith, textOf } from './real.ts';
import { always, isSaid, lineOf, put } from './real-lines.ts';

// What must be found, whichever real line it happens to: unlike any mutation at all
// (property.test.ts), of these one knows what is wrong.

const lists = sample.filter((path) => path.endsWith('.yaml'));
const texts = sample.filter((path) => path.endsWith('.mdx'));

describe('wherever it happens in real content, the checker finds', () => {
  const anyLine = lineOf(sample, /\S/);

  it('a mark that turns the direction of the text, at its very column', () => {
    const mark = fc.constantFrom(
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u200b',
      '\u0007',
    );
    always(fc.tuple(anyLine, mark, fc.nat()), ([{ path, lines, index, line }, character, seed]) => {
      const at = seed % (line.length + 1);
      const now = put(lines, index, line.slice(0, at) + character + line.slice(at));
      return isSaid(path, now, { rule: 'characters', line: index + 1, column: at + 1 });
    });
  });

  it('a byte that belongs to no letter, at its very column', () => {
    always(
      fc.tuple(anyLine, fc.constantFrom(0x80, 0xbf, 0xc0, 0xf5, 0xff), fc.nat()),
      ([{ path, lines, index, line }, byte, seed]) => {
        const at = seed % (line.length + 1);
        const before =
          `${lines.slice(0, index).join('\n')}${index > 0 ? '\n' : ''}${line.slice(0, at)}`.toWellFormed();
        const now = Buffer.concat([
          encode(before),
          Buffer.from([byte]),
          encode(`${line.slice(at)}\n${lines.slice(index + 1).join('\n')}`.toWellFormed()),
        ]);
        return isSaid(path, now, { rule: 'file', line: index + 1, column: at + 1 });
      },
    );
  });

  it('a tab at the start of a line of YAML', () => {
    always(lineOf(lists, /^ *\S/), ({ path, lines, index, line }) => {
      const [indent = ''] = /^ */.exec(line) ?? [];
      return isSaid(path, put(lines, index, `${indent}\t${line.slice(indent.length)}`), {
        rule: 'yaml',
        line: index + 1,
        column: indent.length + 1,
      });
    });
  });

  it('spaces at the end of a line', () => {
    always(anyLine, ({ path, lines, index, line }) =>
      isSaid(path, put(lines, index, `${line} `), { rule: 'whitespace', line: index + 1 }),
    );
  });

  it('a field that stands twice, at the second', () => {
    // A field of an entry whose value ends with its line, and that nothing goes on.
    const field = lineOf(lists, /^ {2}\w+: [^>|\s].*$/).filter(
      ({ lines, index }) => !/^ {3,}/.test(lines[index + 1] ?? ''),
    );
    always(field, ({ path, lines, index, line }) =>
      isSaid(path, put(lines, index, line, line), { rule: 'yaml', line: index + 2, column: 3 }),
    );
  });

  it('a field that has another name', () => {
    always(lineOf(lists, /^ {2}[a-zA-Z]+:/), ({ path, lines, index, line }) =>
      isSaid(path, put(lines, index, line.replace(/^ {2}/, '  x')), {
        rule: 'schema',
        line: index + 1,
        column: 3,
      }),
    );
  });

  it('a field that could change the program', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'prototype');
    always(
      fc.tuple(lineOf(lists, /^ {2}[a-zA-Z]+:/), name),
      ([{ path, lines, index, line }, word]) =>
        isSaid(path, put(lines, index, `  ${word}: {a: b}`, line), {
          rule: 'yaml',
          line: index + 1,
          column: 3,
        }),
    );
  });

  it('a reference, a mark for one, and a type before a value', () => {
    always(
      fc.tuple(lineOf(lists, /^ {2}\w+: [\w"]/), fc.constantFrom('&a ', '!!str ', '*a #')),
      ([{ path, lines, index, line }, sign]) =>
        isSaid(path, put(lines, index, line.replace(': ', `: ${sign}`)), {
          rule: 'yaml',
          line: index + 1,
          column: line.indexOf(': ') + 3,
        }),
    );
  });

  it('a text without words', () => {
    always(
      lineOf(lists, /^ {2}(title|question|unit|name|summary|attribution|leaning|shows): \w/),
      ({ path, lines, index, line }) => {
        const [name = ''] = line.split(':');
        const rest = lines.slice(index + 1).findIndex((next) => !/^ {3,}\S/.test(next));
        return isSaid(path, lines.toSpliced(index, 1 + rest, `${name}: ""`).join('\n'), {
          rule: 'schema',
          line: index + 1,
          column: name.length + 3,
        });
      },
    );
  });

  it('a second document, or more frontmatter than one', () => {
    always(
      lineOf(lists, /^- id:/).filter(({ index }) => index > 0),
      ({ path, lines, index, line }) =>
        isSaid(path, put(lines, index, '---', line), { rule: 'yaml', line: index + 1, column: 1 }),
    );
  });

  it('an expression, an import and a component that there is not', () => {
    const code = fc.constantFrom('{process.exit()}', '<script>x</script>', '<Nothing />');
    always(
      fc.tuple(lineOf(texts, /^[A-Z][^<{]*$/), code),
      ([{ path, lines, index, line }, piece]) =>
        isSaid(path, put(lines, index, `${line} ${piece}`), {
          rule: 'code-in-content',
          line: index + 1,
          column: line.length + 2,
        }),
    );
    always(lineOf(texts, /^[A-Z][^<{]*$/), ({ path, lines, index, line }) =>
      isSaid(path, put(lines, index, 'import x from "y";', '', line), {
        rule: 'code-in-content',
        line: index + 1,
        column: 1,
      }),
    );
  });

  it('a section that is not closed, where it or the one around it is opened', () => {
    always(lineOf(texts, /^<\/\w+>$/), ({ path, lines, index }) => {
      const { problems } = checkContent(sampleWith({ [path]: put(lines, index) }), []);
      const said = problems.find(({ file, rule }) => file === `content/${path}` && rule === 'mdx');
      return said !== undefined && said.line <= index + 2 && said.message.includes('tag');
    });
  });

  it('the line ends of Windows, a byte order mark and an end that is missing, in every file', () => {
    for (const path of sample) {
      const text = textOf(path);
      expect(isSaid(path, text.replaceAll('\n', '\r\n'), { rule: 'whitespace', line: 1 })).toBe(
        true,
      );
      expect(isSaid(path, `\ufeff${text}`, { rule: 'whitespace', line: 1, column: 1 })).toBe(true);
      expect(
        isSaid(path, text.trimEnd(), {
          rule: 'whitespace',
          line: text.trimEnd().split('\n').length,
        }),
      ).toBe(true);
    }
  });

  it('that a file is empty, in every file', () => {
    for (const path of sample)
      expect(isSaid(path, '', { rule: 'file', line: 1, column: 1 })).toBe(true);
  });
});
