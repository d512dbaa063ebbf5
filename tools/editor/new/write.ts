import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import { spotFor } from '../../../src/model/write/order.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { chapterText } from './chapter.ts';
import type { Making } from './recipe.ts';

/**
 * Puts a new entry or chapter where it belongs, in a workspace.
 *
 * @param entry - as the schema has it
 * @param making - with the texts of a chapter besides
 * @returns its file, its line there, its text, and what else has changed in the file
 */
export function writeNew(
  workspace: Workspace,
  content: Content,
  kind: NewKind,
  entry: Making,
  making: Making,
  id: string,
): { file: string; text: string; line: number; notes: string[] } {
  if (kind === 'chapter') {
    const file = `content/chapters/${id}.mdx`;
    const text = chapterText(entry, making);
    workspace.write(file, text);
    return { file, text, line: 1, notes: [] };
  }
  const { schema } = kindOf(kind);
  const open = (file: string): ContentFile =>
    new ContentFile(workspace.read(file) ?? '', 'list', schema);
  const names = content.facts.filter((one) => one.kind === kind).map(({ file }) => file);
  const files = new Map(names.map((name) => [name, open(name)]));
  const lists = new Map(
    [...files].map(([name, file]) => [name, file.entries.map((node) => file.valueOf(node))]),
  );
  const spot = spotFor(kind, entry, lists);
  const file = files.get(spot.file) ?? open(spot.file);
  const notes = file.wasFormed
    ? []
    : [`${spot.file} had another form than the others, and has theirs now`];
  file.insert(spot.index, entry);
  workspace.write(spot.file, file.toString());
  const written = open(spot.file);
  const node = written.entries[spot.index];
  return {
    file: spot.file,
    text: node ? written.textOf(node) : '',
    line: node ? written.at(node).line : 1,
    notes,
  };
}
