import { positionAt } from './positions.ts';
import type { ReadingProblem } from './reading.ts';

/**
 * Characters that nobody can see or that mean nothing: controls, marks of direction, joiners,
 * separators of lines that only some programs know, what stands for a lost letter, private ones.
 * Tabs and line ends are a matter of white space.
 */
const odd =
  /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\uFFF9-\uFFFD\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Of the form of a sign, such as an arrow or an emoji. */
const selector = /[\uFE00-\uFE0F]/;

/** Can be taken out: they only keep letters apart or tell the bytes of a file. */
const idle = /[\u00AD\u200B\u200C\u200D\u2060\uFEFF]/;

const names: Readonly<Record<string, string>> = {
  '\u0000': 'the zero character',
  '\u000B': 'the line break of a word processor',
  '\u000C': 'a page break',
  '\u00AD': 'soft hyphen',
  '\u061C': 'Arabic letter mark',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of a change of direction',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of an isolate',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'stands for a letter that was lost',
};

/** Letters that join in writing, and emoji, which are joined of several. */
const joining =
  /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Syriac}\p{Extended_Pictographic}\uFE0F]/u;

/** What stands on both sides of a joiner or non-joiner; undefined for another character. */
function neighbours(text: string, at: number): [string, string] | undefined {
  if (!/[\u200C\u200D]/.test(text[at] ?? '')) return undefined;
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ' ';
  return [before, String.fromCodePoint(text.codePointAt(at + 1) ?? 32)];
}

const besideJoining = (text: string, at: number): boolean =>
  neighbours(text, at)?.some((one) => joining.test(one)) ?? false;

/**
 * Persian writes the non-joiner within a word ("می‌رود"), also beside a figure or a closing mark,
 * and the joiner behind a letter that stands for a word ("ه‍. ش."). At white space a non-joiner
 * does nothing.
 */
const belongs = (text: string, at: number): boolean =>
  besideJoining(text, at) &&
  (text[at] === '\u200D' || neighbours(text, at)?.every((one) => /\S/.test(one)) === true);

function* oddOnes(text: string): Generator<{ at: number; character: string }> {
  for (const { 0: character, index: at } of text.matchAll(odd)) {
    if (selector.test(character) || belongs(text, at)) continue;
    yield { at, character };
  }
}

/** `U+202E, right-to-left override`. */
function nameOf(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name === undefined ? number : `${number}, ${name}`;
}

/**
 * The first odd character of a value, by its name; for one typed as an escape (`\u202E`,
 * `&#x202E;`), which the file does not show.
 */
export function oddCharacter(value: string): string | undefined {
  for (const { character } of oddOnes(value)) return nameOf(character);
  return undefined;
}

/**
 * What print and word processors make of plain letters: ligatures, letters as wide as Chinese ones,
 * mathematical ones, and those of Arabic writing in the shape that they have within a word; and a
 * letter that is typed apart from its marks.
 */
const otherForm =
  /[\uFB00-\uFB06\uFF01-\uFF5E\uFB50-\uFBB1\uFBD3-\uFD3D\uFE70-\uFEFC\u{1D400}-\u{1D7FF}]|[^\p{M}\s]\p{M}+/gu;

/** They look as they should, and neither search nor comparison finds them. */
function formProblems(text: string): ReadingProblem[] {
  return [...text.matchAll(otherForm)].flatMap(({ 0: found, index: start }) => {
    const isApart = /\p{M}/u.test(found);
    const plain = found.normalize(isApart ? 'NFC' : 'NFKC');
    if (plain === found) return [];
    return {
      rule: 'characters',
      ...positionAt(text, start),
      message: isApart
        ? `"${found}" is typed as a letter and its mark apart, which searches do not find`
        : `"${found}" (${nameOf(found)}) is another form of "${plain}", as a PDF or a word processor has it`,
      hint: `write ${plain}`,
      fix: { start, end: start + found.length, text: plain },
    };
  });
}

/** The first control character of a value but tabs and line ends, by its name: YAML takes none. */
export function oddControl(value: string): string | undefined {
  const [control] = /(?![\t\n\r])\p{Cc}/u.exec(value) ?? [];
  return control === undefined ? undefined : nameOf(control);
}

/** Every odd character of a file; from the thirtieth on only how many there are. */
export function characterProblems(text: string): ReadingProblem[] {
  const found = [...oddOnes(text)];
  const most = 30;
  const odds = found.slice(0, most).map(({ at, character }, index): ReadingProblem => {
    const out = idle.test(character);
    // In Persian nobody but its author can say whether a joining mark was meant.
    const sure = out && !besideJoining(text, at);
    return {
      rule: 'characters',
      ...positionAt(text, at),
      message:
        index === most - 1 && found.length > most
          ? `an invisible or meaningless character stands here (${nameOf(character)}), and ${found.length - most} more below`
          : `an invisible or meaningless character stands here (${nameOf(character)})`,
      hint: out ? 'take it out' : 'delete it and type the words around it again',
      ...(sure ? { fix: { start: at, end: at + character.length, text: '' } } : {}),
    };
  });
  return [...odds, ...formProblems(text).slice(0, most)];
}
