import { Composer, isScalar, Parser, visit, type Document, type CST } from 'yaml';
import { positionAt } from './positions.ts';
import { refusedKeys, refusedTokens, type Refused } from './yaml-refused.ts';
import { placeFirstRemarks, placeRemarks } from './yaml-remarks.ts';
import { yamlWords } from './yaml-words.ts';

export interface YamlText {
  document: Document.Parsed;
  /** Each at an offset of the text. */
  problems: Refused[];
  /** Whether its values are to be trusted at all; where single values are wrong, the others are. */
  readable: boolean;
}

const options = { schema: 'core', uniqueKeys: false, logLevel: 'error', version: '1.2' } as const;

/** An empty line with a tab is a matter of white space. */
function tabs(text: string): Refused[] {
  return [...text.matchAll(/^ *\t(?=[ \t]*\S)/gm)].slice(0, 50).map(({ 0: found, index }) => ({
    offset: index + found.length - 1,
    message: 'a tab stands at the start of the line',
    hint: 'YAML is indented with spaces: two for each step',
  }));
}

/** The quotation mark that is never closed: the parser points at the end of the text. */
function openedAt(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, node) {
      if (
        isScalar(node) &&
        node.type?.startsWith('QUOTE') &&
        node.range &&
        node.range[0] < end &&
        node.range[1] >= end
      )
        start = node.range[0];
    },
  });
  return start;
}

/** At most one a line, without what the parser only objects to since it lost its way before. */
function syntaxProblems(document: Document.Parsed, more: boolean, text: string): Refused[] {
  const seen = new Set<number>();
  // Behind the first twenty the parser has lost its way for good.
  const found = document.errors.slice(0, 20).flatMap((error, index) => {
    const quote = /^Missing closing .*quote/.test(error.message);
    const offset = quote ? openedAt(document, error.pos[0]) : error.pos[0];
    const { line } = positionAt(text, offset);
    if (seen.has(line) || (index > 0 && error.code === 'UNEXPECTED_TOKEN')) return [];
    seen.add(line);
    return [{ offset, ...yamlWords(error) }];
  });
  if (!more || found.length > 0) return found;
  return [
    {
      offset: document.range[2],
      ...yamlWords({ code: 'MULTIPLE_DOCS', message: 'Source contains multiple documents' }),
    },
  ];
}

/**
 * Parses YAML (1.2, core schema, so that an unquoted date stays text), and refuses what content
 * needs not and could be hurt by. Never throws; takes a time that grows with the length of the text
 * only.
 */
export function readYaml(text: string): YamlText {
  const tokens: CST.Token[] = [...new Parser().parse(text)];
  const { found, hopeless } = refusedTokens(tokens, text);
  if (!hopeless) tokens.forEach(placeRemarks);
  // What is nested too deeply is not composed, for that would exhaust the stack.
  const [document, more] = [
    ...new Composer(options).compose(hopeless ? [] : tokens, true, text.length),
  ] as [Document.Parsed, ...unknown[]];
  placeFirstRemarks(document);
  const tabbed = tabs(text);
  const tabLines = new Set(tabbed.map(({ offset }) => positionAt(text, offset).line));
  const syntax = syntaxProblems(document, more !== undefined, text).filter(
    ({ offset }) => !tabLines.has(positionAt(text, offset).line),
  );
  const sound = document.errors.length === 0 && more === undefined;
  const keys = sound ? refusedKeys(document.contents, text) : [];
  return {
    document,
    problems: [...tabbed, ...found, ...syntax, ...keys].toSorted((a, b) => a.offset - b.offset),
    readable: sound && !hopeless,
  };
}
