import type { Content } from '../check/content.ts';
import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { positionAt } from '../../../src/model/read/positions.ts';
import { readListText, withEntry, type ListText } from '../edit/list-text.ts';
import { spotFor } from '../edit/order.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import { chapterText } from './chapter.ts';
import type { Making } from './recipe.ts';
import { entryText } from './yaml.ts';

/**
 * Puts a new entry or chapter where it belongs, in a workspace.
 *
 * @param entry - as the schema has it
 * @param making - with the texts of a chapter besides
 * @returns its file, its line there, and its text
 */
export function writeNew(
  workspace: Workspace,
  content: Content,
  kind: NewKind,
  entry: Making,
  making: Making,
  id: string,
): { file: string; text: string; line: number } {
  if (kind === 'chapter') {
    const file = `content/chapters/${id}.mdx`;
    const text = chapterText(entry, making);
    workspace.write(file, text);
    return { file, text, line: 1 };
  }
  const text = entryText(entry);
  const lists = new Map<string, ListText>(
    content.facts
      .filter((one) => one.kind === kind)
      .map(({ file }) => [file, readListText(workspace.read(file) ?? '')]),
  );
  const { path } = kindOf(kind);
  const spot = spotFor(kind, entry, lists, `content/${path}`);
  const list = lists.get(spot.file) ?? readListText('');
  workspace.write(spot.file, withEntry(list, spot.index, text));
  const written = workspace.read(spot.file) ?? '';
  const start = readListText(written).items.find((item) => item.id === id)?.start ?? 0;
  return { file: spot.file, text, line: positionAt(written, start).line };
}
