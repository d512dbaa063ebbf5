import { Document, isPair, isScalar, Scalar, visit, YAMLSeq } from 'yaml';

/** Lists of short things, which stand on one line as in the rest of the files. */
const onOneLine = new Set(['also', 'paragraphs', 'formerly']);

/** Fields of which each text stands in quotation marks, as names in many scripts do. */
const names = new Set(['also', 'names']);

/** How a text is written: dates and names in quotation marks, long texts folded. */
function styleOf(text: string, within: readonly string[], width: number): Scalar.Type | undefined {
  // An id is never a number to YAML, for it has letters.
  if (within.at(-1) === 'id') return undefined;
  const named = within.some((field) => names.has(field));
  if (/^\d{4}\b/.test(text) || within.includes('also') || (named && /[^ -~]/.test(text)))
    return Scalar.QUOTE_DOUBLE;
  return width > 0 && text.length > 90 ? Scalar.BLOCK_FOLDED : undefined;
}

/** A document in the look that the files have. */
function laidOut(value: unknown, width: number): Document {
  const document = new Document(value, { schema: 'core' });
  visit(document, {
    Pair(_, { key, value: node }) {
      if (
        node instanceof YAMLSeq &&
        (node.items.length === 0 || (isScalar(key) && onOneLine.has(String(key.value))))
      )
        node.flow = true;
    },
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const within = path.flatMap((parent) =>
        isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : [],
      );
      const style = styleOf(node.value, within, width);
      if (style) node.type = style;
    },
  });
  return document;
}

const common = { indentSeq: true, singleQuote: false, flowCollectionPadding: false } as const;

/** One entry as an item of a list file, with a line break at its end. */
export function entryText(entry: Readonly<Record<string, unknown>>): string {
  return laidOut([entry], 100).toString({ ...common, lineWidth: 100 });
}

/** A frontmatter, with its two lines "---"; its sentences stand on one line each, however long. */
export function frontmatterText(value: Readonly<Record<string, unknown>>): string {
  return `---\n${laidOut(value, 0).toString({ ...common, lineWidth: 0 })}---\n`;
}
