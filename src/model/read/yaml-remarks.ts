import { isSeq, type CST, type Document, type Node } from 'yaml';

type Item = CST.CollectionItem;
type Block = CST.BlockMap | CST.BlockSequence;

const isBlock = (token: CST.Token | null | undefined): token is Block =>
  token?.type === 'block-map' || token?.type === 'block-seq';

/**
 * Takes from the end of a list or group what is a remark on something outside: from the first one
 * that stands further left.
 */
function takeOutside(block: Block): CST.SourceToken[] {
  const last = block.items.at(-1) as Item | undefined;
  if (!last || last.key || last.sep || last.value) return [];
  const at = last.start.findIndex(
    (token) => token.type === 'comment' && token.indent < block.indent,
  );
  if (at < 0) return [];
  const before = last.start.slice(0, at).findLastIndex(({ type }) => type === 'comment');
  // The line break behind the remark that stays is its own.
  const from = before < 0 ? 0 : before + 2;
  const outside = last.start.splice(from);
  if (last.start.length === 0) block.items.pop();
  return outside;
}

/**
 * Gives remarks (lines that start with `#`) to what they stand above. The parser gives all those
 * between two values to the first, if one of them belongs there by its indent; an entry would then
 * take along what is said of the next one.
 *
 * @param token - is changed
 */
export function placeRemarks(token: CST.Token): void {
  if (token.type === 'document' && isBlock(token.value)) placeRemarks(token.value);
  if (!isBlock(token)) return;
  for (let index = 0; index < token.items.length; index++) {
    const { value } = token.items[index] as Item;
    if (!isBlock(value)) continue;
    placeRemarks(value);
    const outside = takeOutside(value);
    if (outside.length === 0) continue;
    const next = token.items[index + 1] as Item | undefined;
    if (next) next.start.unshift(...outside);
    else (token.items as Item[]).push({ start: outside });
  }
}

/**
 * Gives what stands above the first entry of a list to the file, but for what stands right above
 * it: the parser gives all of it to the entry, which would take it along wherever it goes.
 */
export function placeFirstRemarks(document: Document): void {
  const { contents } = document;
  const first = isSeq(contents) ? (contents.items[0] as Node | undefined) : undefined;
  if (!isSeq(contents) || !first) return;
  const all = [contents.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  delete contents.commentBefore;
  const cut = all.lastIndexOf('\n\n');
  first.commentBefore = cut < 0 ? all : all.slice(cut + 2);
  if (cut >= 0)
    document.commentBefore = [document.commentBefore, all.slice(0, cut)]
      .filter(Boolean)
      .join('\n\n');
}
