import { isScalar, type Document, type LineCounter } from 'yaml';
import { offsetInFile, type Notation } from './align.ts';
import type { Content, FactFile, MdxFile } from './content.ts';
import { textAt } from '../../../src/model/values.ts';
import { type Spot } from './entries.ts';
import { offsetAt, positionAt } from '../../../src/model/read/positions.ts';
import { mdxPassages } from './mdx-prose.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { valuesAt } from '../../../src/model/references.ts';
import { proseFields } from './prose-fields.ts';

/**
 * One piece of prose as readers see it: a field, a paragraph, a heading, a caption; with the way
 * back to where it was typed.
 */
export interface Passage {
  kind: Kind;
  /** Id of the entry, or slug of the text. */
  id: string;
  /**
   * The field that holds it: `reasoning`, `views.0.view`, `<Section title>`; `text` for the text of
   * a chapter or page.
   */
  field: string;
  /**
   * Whether the words are the site's own; a title of a source or a name of a place is other
   * people's.
   */
  own: boolean;
  /** The words without markup. A number set by `<Number>` is `0`, a note is nothing. */
  text: string;
  /** Id of the section that it stands in; the empty text before the first. */
  section?: string;
  /** Where the letter at an offset of `text` was typed. */
  spot(offset: number): Spot;
}

const notations: Readonly<Record<string, Notation>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

/**
 * Where in the file the text of a scalar starts: behind its quotation mark, or behind the line with
 * `>-`.
 */
function textStart(file: string, start: number, type: string | undefined): number {
  if (type?.startsWith('QUOTE')) return start + 1;
  return type?.startsWith('BLOCK') ? file.indexOf('\n', start) + 1 : start;
}

interface Yaml {
  kind: Kind;
  id: string;
  value: unknown;
  file: string;
  text: string;
  document: Document.Parsed;
  lines: LineCounter;
  /** Path of the entry in the document. */
  base: PropertyKey[];
  /** How many lines of the file stand before the document's first. */
  skipped: number;
}

function yamlPassages({
  kind,
  id,
  value,
  file,
  text,
  document,
  lines,
  base,
  skipped,
}: Yaml): Passage[] {
  const at = (
    path: readonly PropertyKey[],
    words: string,
    offset: number,
  ): { line: number; column: number } => {
    const node = document.getIn([...base, ...path], true);
    if (!isScalar(node) || !node.range) return { line: 1, column: 1 };
    const { line, col } = lines.linePos(node.range[0]);
    const start = textStart(text, offsetAt(text, line + skipped, col), node.type);
    return positionAt(
      text,
      offsetInFile(words, offset, text, start, notations[node.type ?? ''] ?? 'bare'),
    );
  };
  return (proseFields().get(kind) ?? []).flatMap(({ path: pattern, own }) =>
    [...valuesAt(value, pattern)].flatMap(({ path, value: words }) => {
      const field = path.join('.');
      if (typeof words !== 'string') return [];
      const spot = (offset: number): Spot => ({ file, field, ...at(path, words, offset) });
      return [{ kind, id, field, own, text: words, spot }];
    }),
  );
}

const factPassages = (file: FactFile): Passage[] =>
  file.entries.flatMap(({ value }, index) =>
    yamlPassages({ ...file, id: textAt(value, 'id') ?? '', value, base: [index], skipped: 0 }),
  );

const textPassages = (file: MdxFile): Passage[] => [
  ...yamlPassages({
    ...file,
    id: file.slug,
    value: file.data,
    document: file.frontmatter,
    base: [],
    skipped: 1,
  }),
  ...mdxPassages(file),
];

/**
 * What was found in each file: content that is checked a second time shares the files that have not
 * changed.
 */
const known = new WeakMap<FactFile | MdxFile, Passage[]>();

function once<T extends FactFile | MdxFile>(file: T, read: (file: T) => Passage[]): Passage[] {
  const passages = known.get(file) ?? read(file);
  known.set(file, passages);
  return passages;
}

/** Every piece of prose in the content, in the order of the files. */
export function passagesOf(content: Content): Passage[] {
  return [
    ...content.facts.flatMap((file) => once(file, factPassages)),
    ...content.mdx.flatMap((file) => once(file, textPassages)),
  ];
}
