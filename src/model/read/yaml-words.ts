import type { YAMLError } from 'yaml';

export interface Words {
  message: string;
  hint: string;
}

const inMarks = 'put the whole value between quotation marks: "…"';
const block =
  'put nothing but - behind > or |, and start the text on the next line, indented further than its field';
const stray =
  "look for a mark or dash that is missing or too many; inside a text in such marks, \\\" or '' is one of them";
const asEntry =
  'a field stands two spaces in, below the one above; a new entry starts with "- " at the start of the line';

/** By how the message of the parser begins: what an editor should read instead. */
const words: readonly (readonly [start: RegExp, message: string, hint: string])[] = [
  [
    /^Missing closing .*quote/,
    'the quotation mark is never closed',
    'put the same mark at the end of the value',
  ],
  [
    /^Sequence item without/,
    'the line belongs neither to the entry above nor to a new one',
    asEntry,
  ],
  [
    /^A block sequence|^All (sequence|mapping|map) items|^Block collections? |^The same line|^Flow collection/,
    'the line is not indented as the lines it belongs to',
    asEntry,
  ],
  [
    /^Implicit (?:map )?keys|^The : indicator/,
    'there is no colon with a space behind the name of the field',
    'write "field: value"; a text that goes on is indented',
  ],
  [
    /^Nested mappings/,
    'a value holds a colon with a space, or the line below is indented too far',
    inMarks,
  ],
  [
    /^Flow sequence/,
    'the list that was opened with "[" is not closed',
    'put "]" behind its last item',
  ],
  [/^Flow map/, 'what was opened with "{" is not closed', 'put "}" at its end'],
  [/^Plain value cannot start/, 'a value must not start with this character', inMarks],
  [
    /^Invalid escape/,
    'a backslash between double quotation marks means something else',
    'write it twice: \\\\',
  ],
  [
    /^Missing , |^Missing space after :|^Unexpected (?:,|empty item)/,
    'there is no comma between two items in brackets',
    'put a comma between them, and one mark at each end of a text',
  ],
  [/^Comments must be separated/, 'a # stands directly behind a value', inMarks],
  [
    /^Block scalar|^Explicit indentation|^Leading spaces/,
    'the text below ">" or "|" is not written as it must be',
    block,
  ],
  [
    /^Source contains multiple documents/,
    'the file goes on behind a line "---" or "..."',
    'take the line out; a file is one list',
  ],
  [
    /^Missing directives-end|^Unsupported YAML/,
    'a line that starts with % is one for the parser',
    'take it out',
  ],
  [
    /^Unexpected|^Not a YAML|in YAML stream|^Expected a flow/,
    'something stands here that does not belong to the value before it',
    stray,
  ],
];

/** In the parser's own words where it is a rare one. */
export function yamlWords({ message, code }: Pick<YAMLError, 'message' | 'code'>): Words {
  const known = words.find(([start]) => start.test(message));
  if (known) return { message: known[1], hint: known[2] };
  return {
    message: message.split('\n')[0] ?? code,
    hint: 'see docs/rules/yaml.md for how a list is written',
  };
}
