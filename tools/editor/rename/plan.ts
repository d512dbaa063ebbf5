import { kindOf } from '../../../src/model/kinds.ts';
import { positionAt, type Position } from '../../../src/model/read/positions.ts';
import { withEdits } from '../../../src/model/write/edit.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import type { Content, MdxFile } from '../../../src/model/read/content.ts';
import { Refusal } from '../refusal.ts';
import { linkEdits, mentionEdits, sectionEdits, type NamedEdit } from './in-mdx.ts';
import { factChanges, frontmatterChanges, type Change } from './in-yaml.ts';
import type { Target } from './target.ts';

/** Where each edit stands in the text that has them all; what begins on a new line stands there. */
function editedPositions(text: string, edits: readonly NamedEdit[]): Position[] {
  return edits.map(({ start, text: put }) => {
    const earlier = edits
      .filter((other) => other.start < start)
      .reduce((sum, other) => sum + other.text.length - (other.end - other.start), 0);
    return positionAt(text, start + earlier + put.length - put.trimStart().length);
  });
}

const lineCount = (text: string): number => text.split('\n').length;

/** Changes the words of a text, then its frontmatter, by which the words may move down. */
function textChanges(workspace: Workspace, file: MdxFile, target: Target): Change[] {
  const edits = [
    ...(file === target.text && target.section
      ? sectionEdits(target.section, target.from, target.to)
      : []),
    ...mentionEdits(file, target),
    ...linkEdits(file, target),
  ];
  // A mark that the bytes may start with is no letter of the text, and counts in no offset.
  if (workspace.read(file.file)?.replace(/^\ufeff/, '') !== file.text)
    throw new Refusal(`${file.file} was saved by another program meanwhile; run this again`);
  const edited = withEdits(file.text, edits);
  if (edits.length > 0) workspace.write(file.file, edited);
  const head = frontmatterChanges(workspace, file, target);
  const down = lineCount(workspace.read(file.file) ?? '') - lineCount(edited);
  const words = editedPositions(edited, edits).map(({ line, column }, index) => {
    const what = edits[index]?.what ?? '';
    return { file: file.file, line: line + down, column, what };
  });
  return [...head, ...words];
}

/** Makes all changes of a rename in a workspace, and says which. */
export function planRename(workspace: Workspace, content: Content, target: Target): Change[] {
  const changes = [
    ...factChanges(workspace, content, target),
    ...content.mdx.flatMap((file) => textChanges(workspace, file, target)),
  ];
  if (target.kind === 'section' || kindOf(target.kind).form !== 'text') return changes;
  const { path } = kindOf(target.kind);
  const file = `content/${path}/${target.to}.mdx`;
  workspace.move(`content/${path}/${target.from}.mdx`, file);
  return [...changes, { file, line: 1, column: 1, what: 'the file has this name now' }];
}
