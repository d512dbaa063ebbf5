import { firstTagFault } from './mdx-tags.ts';
import { positionAt, type Position } from './positions.ts';
import { problemAt, type ReadingProblem } from './reading.ts';

const closing = /^Expected (?:a closing tag for|the closing tag)/;

const hints: readonly (readonly [RegExp, string])[] = [
  [
    closing,
    'close each component that was opened: <Section …> … </Section>, or <Cite … /> where nothing stands in it',
  ],
  [
    /^Unexpected closing|^Expected an opening|before any opening/,
    'take the closing tag out, or open its component before it',
  ],
  [/attribute value|quote/, 'put a quotation mark at both ends of each attribute: id="…"'],
  [/expression|brace/, 'a text holds no code; a brace that is meant as text is written \\{'],
  [/`!`|comment/, 'a remark that readers are not to see has no place in a text: take it out'],
  [
    /`<`|before name|after `<`|in name|before closing|in opening tag|attribute/,
    'a "less than" sign that is meant as text is written &lt;',
  ],
];

export const hintOf = (reason: string): string =>
  hints.find(([pattern]) => pattern.test(reason))?.[1] ??
  'compare with the table of components in CONTRIBUTING.md';

/** As a word processor bends them: at the start of a value, or where one that is open should end. */
const bentMarks =
  /<[A-Z](?:[^<>"]|"[^"<>]*")*?=\s*(?:([“”„‟«»‘’‚‛′″])|"[^"<>“”„‟»’″]*([“”„‟»’″])\s*\/?>)/d;

function bentMark(text: string): ReadingProblem | undefined {
  const found = bentMarks.exec(text);
  const [offset] = found?.indices?.[1] ?? found?.indices?.[2] ?? [];
  if (offset === undefined) return undefined;
  return problemAt(text, 'mdx', {
    offset,
    message: `a bent quotation mark, ${text.charAt(offset)}, stands where a straight one must`,
    hint: 'write straight quotation marks round the value of an attribute: id="…"; a word processor bends them',
  });
}

/** Tags of HTML that people type in a text, and what stands for them here. */
const inPlaceOfTags: Readonly<Record<string, string>> = {
  br: 'begin a new paragraph with an empty line',
  b: 'write **the words**',
  strong: 'write **the words**',
  i: 'write *the words*',
  em: 'write *the words*',
  a: 'write [the words](the address)',
  img: 'write ![what it shows](/bridge.png), and put the image into public/',
  p: 'begin a paragraph with an empty line',
  ul: 'begin each item with "- "',
  ol: 'begin each item with "- "',
  li: 'begin the item with "- "',
  sup: 'a note is <Cite id="…" />',
  hr: 'begin a new <Section>',
};

/** What to write in place of a tag of HTML; undefined where no text is known to need it. */
export const inPlaceOfTag = (tag: string): string | undefined =>
  Object.hasOwn(inPlaceOfTags, tag.toLowerCase()) ? inPlaceOfTags[tag.toLowerCase()] : undefined;

/** An address between "less than" and "greater than", as Markdown has it elsewhere. */
const bracketed = /<((?:https?:\/\/|mailto:|www\.)[^\s<>]+|[^\s<>@/]+@[^\s<>]+\.[^\s<>]+)>/;

/** The tag of a component with a space in front of its name, which makes words of it. */
const spaced = /<\s+(\/?\s*[A-Z][A-Za-z]+)(?=[\s/>])/;

/** Slips that the parser stumbles over further on, or says in words of its own. */
function slipIn(text: string): ReadingProblem | undefined {
  const address = bracketed.exec(text);
  if (address)
    return problemAt(text, 'mdx', {
      offset: address.index,
      message: `an address stands between < and >: ${address[0].slice(0, 60)}`,
      hint: `write [the words](${address[1]?.replace(/^(?=[^:/]+@)/, 'mailto:') ?? ''})`,
    });
  const apart = spaced.exec(text);
  if (!apart) return undefined;
  return problemAt(text, 'mdx', {
    offset: apart.index,
    message: `a space stands behind the < of a tag: ${apart[0]}`,
    hint: `write <${apart[1]?.replaceAll(/\s/g, '') ?? ''}`,
  });
}

const openTag = /^Unexpected closing tag `<\/.*`, expected an open tag first/;

/**
 * What is wrong with a text that the parser of the build refuses: where, in words for people, and
 * what to do.
 *
 * @param said - the message of the parser: `3:1: Expected a closing tag …`
 */
export function mdxProblem(text: string, said: string): ReadingProblem {
  const [, line = '1', column = '1', rest = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
  // What it says of the tag that is meant is nearer than what it stumbled over.
  const [, tagLine = line, tagColumn = column] = / \((\d+):(\d+)\)/.exec(rest) ?? [];
  let place: Position = { line: Number(tagLine), column: Number(tagColumn) };
  let reason = rest.replace(/ \((?:mdx-|note: ).*$/, '').replaceAll(/ \(\d+:\d+\)/g, '');
  const slip = bentMark(text) ?? slipIn(text);
  if (slip) return slip;
  // Of a tag that it cannot read the parser says only where it starts, or it takes it for text and
  // misses what it should have closed.
  const fault = /expression|brace/.test(reason) ? undefined : firstTagFault(text);
  if (fault) {
    place = positionAt(text, fault.offset);
    reason = fault.message;
  } else if (openTag.test(reason)) {
    place.column++;
    reason = 'Unexpected closing slash `/` in tag, expected an open tag first';
  }
  return {
    rule: 'mdx',
    ...place,
    message: reason.startsWith('Could not parse')
      ? 'what stands in braces is no code that can be read'
      : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    hint: inPlaceOfTag(/`<\/?([a-z]+)\W/.exec(reason)?.[1] ?? '') ?? hintOf(reason),
  };
}
