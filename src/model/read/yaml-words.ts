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

const indent = { message: 'the line is not indented as the lines it belongs to', hint: asEntry };
const comma = {
  message: 'there is no comma between two items in brackets',
  hint: 'put a comma between them, and one mark at each end of a text',
};
const colon = {
  message: 'there is no colon with a space behind the name of the field',
  hint: 'write "field: value"; a text that goes on is indented',
};

/** By how the message of the parser begins: what an editor should read instead. */
const words: readonly (readonly [RegExp, Words])[] = [
  [
    /^Missing closing .*quote/,
    {
      message: 'the quotation mark is never closed',
      hint: 'put the same mark at the end of the value',
    },
  ],
  [
    /^Sequence item without/,
    { message: 'the line belongs neither to the entry above nor to a new one', hint: asEntry },
  ],
  [
    /^A block sequence|^All (sequence|mapping|map) items|^Block collections? |^The same line|^Flow collection/,
    indent,
  ],
  [/^Implicit (?:map )?keys|^The : indicator/, colon],
  [
    /^Nested mappings/,
    {
      message: 'a value holds a colon with a space, or the line below is indented too far',
      hint: inMarks,
    },
  ],
  [
    /^Flow sequence/,
    {
      message: 'the list that was opened with "[" is not closed',
      hint: 'put "]" behind its last item',
    },
  ],
  [/^Flow map/, { message: 'what was opened with "{" is not closed', hint: 'put "}" at its end' }],
  [
    /^Plain value cannot start/,
    { message: 'a value must not start with this character', hint: inMarks },
  ],
  [
    /^Invalid escape/,
    {
      message: 'a backslash between double quotation marks means something else',
      hint: 'write it twice: \\\\',
    },
  ],
  [/^Missing , |^Missing space after :|^Unexpected (?:,|empty item)/, comma],
  [/^Comments must be separated/, { message: 'a # stands directly behind a value', hint: inMarks }],
  [
    /^Block scalar|^Explicit indentation|^Leading spaces/,
    { message: 'the text below ">" or "|" is not written as it must be', hint: block },
  ],
  [
    /^Source contains multiple documents/,
    {
      message: 'the file goes on behind a line "---" or "..."',
      hint: 'take the line out; a file is one list',
    },
  ],
  [
    /^Missing directives-end|^Unsupported YAML/,
    { message: 'a line that starts with % is one for the parser', hint: 'take it out' },
  ],
  [
    /^Unexpected|^Not a YAML|in YAML stream|^Expected a flow/,
    { message: 'something stands here that does not belong to the value before it', hint: stray },
  ],
];

/** In the parser's own words where it is a rare one. */
export function yamlWords(error: Pick<YAMLError, 'message' | 'code'>): Words {
  const known = words.find(([start]) => start.test(error.message));
  return known
    ? known[1]
    : {
        message: error.message.split('\n')[0] ?? error.code,
        hint: 'see docs/rules/yaml.md for how a list is written',
      };
}
