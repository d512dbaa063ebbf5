/** Offsets are those of what stands between its marks. */
export interface WrittenAttribute {
  name: string;
  start: number;
  end: number;
}

export class TagFault extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const nameStart = /[$_\p{ID_Start}]/uy;
const nameRest = /[$\u200C\u200D\p{ID_Continue}-]*/uy;
const space = /\s*/y;
/** In a quotation a tag goes on behind the marks of the next line. */
const quotedSpace = /(?:[^\S\n]|\n[ \t>]*)*/y;

const aName = 'a character that can start a name, such as a letter, `$`, or `_`';
const anAttribute = 'a character that can start an attribute name, such as a letter, `$`, or `_`';
const letters = 'name character such as letters, digits, `$`, or `_`';
const theRest = 'whitespace before attributes; or the end of the tag';
const theValue = '`=` to initialize a value';

/**
 * Reads the tag that starts at an offset, by the grammar of MDX. The parser of the build does not
 * say where values of attributes stand, and of a tag that it cannot read only where it starts; what
 * is expected is said in the words of micromark.
 *
 * @returns the attributes whose values stand in quotation marks, and where the tag ends
 * @throws TagFault where the tag goes wrong
 */
export function readTag(
  text: string,
  from: number,
): { attributes: WrittenAttribute[]; end: number } {
  // No tag goes on behind an empty line.
  const [tag = ''] = text.slice(from).split(/\n[ \t]*\r?\n/, 1);
  const between = /^[ \t]*>/.test(text.slice(text.lastIndexOf('\n', from) + 1, from))
    ? quotedSpace
    : space;
  let at = 1;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(tag);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const fail: (where: string, expected: string) => never = (where, expected) => {
    const found = tag.codePointAt(at);
    throw new TagFault(
      found === undefined ? from : from + at,
      `Unexpected ${found === undefined ? 'end of file' : `character \`${String.fromCodePoint(found)}\``} ${where}, expected ${expected}`,
    );
  };
  const readName = (what: string, marks: string): void => {
    const attribute = what.endsWith('attribute name');
    if (!skip(nameStart)) fail(`before ${what}`, aName);
    skip(nameRest);
    if (!/[\s/>{]/.test(tag[at] ?? '') && !marks.includes(tag[at] ?? ' '))
      fail(
        `in ${what}`,
        attribute ? `an attribute ${letters}; ${theValue}; ${theRest}` : `a ${letters}; ${theRest}`,
      );
    skip(between);
    if (/[/>{]/.test(tag[at] ?? '') || marks.includes(tag[at] ?? ' ')) return;
    const behind = at;
    if (!skip(nameStart))
      fail(
        `after ${what}`,
        `${anAttribute}; ${attribute ? `${theValue}; or the end of the tag` : theRest}`,
      );
    at = behind;
  };
  const skipBraces = (): void => {
    let depth = 0;
    do {
      if (tag[at] === '{') depth++;
      if (tag[at] === '}') depth--;
      at++;
    } while (depth > 0 && at < tag.length);
  };

  if (tag[at] === '/') {
    at++;
    skip(between);
  }
  if (tag[at] !== '>') {
    readName('name', '.:');
    if (tag[at] === ':') {
      at++;
      skip(between);
      readName('local name', '');
    }
    while (tag[at] === '.') {
      at++;
      skip(between);
      readName('member name', '.');
    }
  }
  const attributes: WrittenAttribute[] = [];
  for (; tag[at] !== '>'; skip(between)) {
    const start = at;
    if (tag[at] === '/') {
      at++;
      skip(between);
      if (tag[at] !== '>') fail('after self-closing slash', '`>` to end the tag');
      continue;
    }
    if (tag[at] === '{') {
      skipBraces();
      continue;
    }
    if (!skip(nameStart)) fail('before attribute name', `${anAttribute}; ${theRest}`);
    at = start;
    readName('attribute name', ':=');
    if (tag[at] === ':') {
      at++;
      skip(between);
      readName('local attribute name', '=');
    }
    if (tag[at] !== '=') continue;
    const name = tag.slice(start, at).trim();
    at++;
    skip(between);
    const mark = tag[at] ?? '';
    if (mark === '{') skipBraces();
    else if (mark === '"' || mark === "'") {
      const close = tag.indexOf(mark, at + 1);
      if (close >= 0) attributes.push({ name, start: from + at + 1, end: from + close });
      at = close < 0 ? tag.length : close + 1;
      if (close < 0) fail('in attribute value', `a corresponding closing quote \`${mark}\``);
    } else
      fail(
        'before attribute value',
        'a character that can start an attribute value, such as `"`, `\'`, or `{`',
      );
  }
  return { attributes, end: from + at + 1 };
}

/**
 * The first tag that is not written as it must be, but for those in code.
 *
 * @param text - one that could not be parsed, within `overLimit`
 */
export function firstTagFault(text: string): TagFault | undefined {
  const shown = text.replaceAll(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) =>
    code.replaceAll('<', ' '),
  );
  for (const tags = /(?<!\\)<(?!\s)/g; ;) {
    const found = tags.exec(shown);
    if (!found) return undefined;
    try {
      tags.lastIndex = readTag(shown, found.index).end;
    } catch (error) {
      if (error instanceof TagFault) return error;
      throw error;
    }
  }
}
