import fc from 'fast-check';
import { sample, textOf, type SamplePath } from './real.ts';

/** A file of the sample after something happened to it. */
export interface Mutation {
  path: SamplePath;
  what: string;
  text: string;
}

/** What stands in no file, or means something to one of the parsers. */
const odd = [
  '\t',
  '"',
  "'",
  '`',
  '{',
  '}',
  '<',
  '>',
  '</',
  '<Section>',
  '---',
  '\n---\n',
  '\n...\n',
  ': ',
  '- ',
  '? ',
  '# ',
  ' #',
  '&a ',
  '*a',
  '!!int ',
  '%YAML 1.1\n',
  '| ',
  '>- ',
  '[',
  ']',
  ',',
  '@',
  '\\',
  '\r',
  '\u0000',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\ud83d\ude00',
  'é',
  '\u05d0',
  '<<: {}',
  '__proto__: {}',
  '{{{{{{{{{{{{{{{{{{{{{{{{',
  '[[[[[[[[[[[[[[[[[[[[[[[[',
  '> > > > > > > > > > > > > > > >',
  'import x from "y"',
  '<Cite id="nowhere" />',
  '[a](/nowhere/)',
  '2020-13-45',
  'null',
  '~',
  '0',
];

const at = (length: number, seed: number): number => seed % (length + 1);

/** Each takes the text, two numbers that say where, and an odd piece. */
const kinds: Readonly<
  Record<string, (text: string, a: number, b: number, piece: string) => string>
> = {
  'a line deleted': (text, a) =>
    withLines(text, (lines) => lines.toSpliced(at(lines.length - 1, a), 1)),
  'a line doubled': (text, a) =>
    withLines(text, (lines) =>
      lines.toSpliced(at(lines.length - 1, a), 0, lines[at(lines.length - 1, a)] ?? ''),
    ),
  'two lines swapped': (text, a, b) =>
    withLines(text, (lines) => {
      const [from, to] = [at(lines.length - 1, a), at(lines.length - 1, b)];
      return lines.with(from, lines[to] ?? '').with(to, lines[from] ?? '');
    }),
  'a line moved in': (text, a) =>
    withLines(text, (lines) =>
      lines.with(at(lines.length - 1, a), `  ${lines[at(lines.length - 1, a)] ?? ''}`),
    ),
  'a line moved out': (text, a) =>
    withLines(text, (lines) =>
      lines.with(
        at(lines.length - 1, a),
        (lines[at(lines.length - 1, a)] ?? '').replace(/^ {1,2}/, ''),
      ),
    ),
  'letters deleted': (text, a, b) =>
    text.slice(0, at(text.length, a)) + text.slice(at(text.length, a) + 1 + (b % 30)),
  'something inserted': (text, a, _, piece) =>
    text.slice(0, at(text.length, a)) + piece + text.slice(at(text.length, a)),
  'a line inserted': (text, a, _, piece) =>
    withLines(text, (lines) => lines.toSpliced(at(lines.length, a), 0, piece)),
  'cut off': (text, a) => text.slice(0, at(text.length, a)),
  'the start cut off': (text, a) => text.slice(at(text.length, a)),
  'a key renamed': (text, a) =>
    withLines(text, (lines) =>
      lines.with(
        at(lines.length - 1, a),
        (lines[at(lines.length - 1, a)] ?? '').replace(/^(\s*(?:- )?)(\w)\w*:/, '$1$2x:'),
      ),
    ),
  'a value taken away': (text, a) =>
    withLines(text, (lines) =>
      lines.with(
        at(lines.length - 1, a),
        (lines[at(lines.length - 1, a)] ?? '').replace(/:.*/, ':'),
      ),
    ),
  'a piece copied to another place': (text, a, b) =>
    text.slice(0, at(text.length, b)) +
    text.slice(at(text.length, a), at(text.length, a) + 60) +
    text.slice(at(text.length, b)),
  'a tag taken away': (text, a) => {
    const tags = [...text.matchAll(/<[^>]*>/g)];
    const tag = tags[a % Math.max(1, tags.length)];
    return tag ? text.slice(0, tag.index) + text.slice(tag.index + tag[0].length) : text;
  },
};

function withLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

/** Any mutation of any file of the sample. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    path: fc.constantFrom(...sample),
    what: fc.constantFrom(...Object.keys(kinds)),
    // Everywhere in the file alike, not mostly at its start.
    a: fc.noBias(fc.nat()),
    b: fc.noBias(fc.nat()),
    piece: fc.constantFrom(...odd),
  })
  .map(({ path, what, a, b, piece }) => ({
    path,
    what: what.endsWith('inserted') ? `${what}: ${JSON.stringify(piece)}` : what,
    // A half of a letter of two code units cannot be written into a file.
    text: (kinds[what]?.(textOf(path), a, b, piece) ?? '').toWellFormed(),
  }));
