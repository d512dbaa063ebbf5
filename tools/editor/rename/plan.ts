import { isMap, parseDocument, type YAMLMap } from 'yaml';
import type { Content, FactFile, MdxFile } from '../check/content.ts';
import { positionAt } from '../../../src/model/read/positions.ts';
import { withEdits } from '../../../src/model/write/edit.ts';
import { readListText, withEntry, withoutEntry } from '../edit/list-text.ts';
import { byId, spotFor } from '../edit/order.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import { formerlyEdit, idEdit, referenceEdits, type NamedEdit } from './in-facts.ts';
import { linkEdits, mentionEdits, sectionEdits } from './in-mdx.ts';
import type { Target } from './target.ts';

/** One thing that a rename changes, for people: where, and what. */
export interface Change {
  file: string;
  line: number;
  column: number;
  what: string;
}

function editsInFacts({ kind }: FactFile, text: string, target: Target): NamedEdit[] {
  const { items, newline } = readListText(text);
  return items.flatMap(({ id, node, end }) => {
    const own = kind === target.kind && id === target.from;
    return [
      ...(own
        ? [
            idEdit(text, node, target.to),
            formerlyEdit(text, node, end, newline, target.from, target.to),
          ]
        : []),
      ...referenceEdits(text, kind, node, target),
    ].filter((edit) => edit !== undefined);
  });
}

/** The edit of a text's own frontmatter; its name is the file's. */
function frontmatterEdit(text: string, target: Target): NamedEdit[] {
  const [, open = '', head = ''] = /^(---\r?\n)([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const { contents } = parseDocument(head, { schema: 'core' });
  if (!isMap(contents)) return [];
  const edit = formerlyEdit(
    head,
    contents as YAMLMap,
    head.length,
    text.includes('\r\n') ? '\r\n' : '\n',
    target.from,
    target.to,
  );
  return [{ ...edit, start: edit.start + open.length, end: edit.end + open.length }];
}

function editsInText(file: MdxFile, text: string, target: Target): NamedEdit[] {
  const own = file.kind === target.kind && file.slug === target.from;
  return [
    ...(own ? frontmatterEdit(text, target) : []),
    ...(file === target.text && target.section
      ? sectionEdits(target.section, target.from, target.to)
      : []),
    ...mentionEdits(file, target),
    ...linkEdits(file, target),
  ];
}

/** Moves an entry to where its new id belongs, in kinds that stand in the order of their ids. */
function putInOrder(
  workspace: Workspace,
  files: readonly FactFile[],
  { kind, to }: Target,
): Change[] {
  const own = files.filter((file) => file.kind === kind).map(({ file }) => file);
  const here = own.find((file) =>
    readListText(workspace.read(file) ?? '').items.some(({ id }) => id === to),
  );
  const [single = ''] = own;
  if (here === undefined) return [];
  const list = readListText(workspace.read(here) ?? '');
  const index = list.items.findIndex(({ id }) => id === to);
  const { text, entry } = withoutEntry(list, index);
  const others = new Map(
    own.map((file) => [file, readListText(file === here ? text : (workspace.read(file) ?? ''))]),
  );
  const spot = spotFor(kind as FactFile['kind'], { id: to }, others, single);
  if (spot.file === here && spot.index === index) return [];
  const target = others.get(spot.file) ?? readListText('');
  workspace.write(here, text);
  workspace.write(spot.file, withEntry(target, spot.index, entry));
  const { line } = positionAt(
    workspace.read(spot.file) ?? '',
    (workspace.read(spot.file) ?? '').indexOf(entry.trimEnd().split(/\r?\n/)[0] ?? ''),
  );
  return [
    { file: spot.file, line, column: 1, what: 'the entry stands here now, in the order of ids' },
  ];
}

/** Where each edit stands in the text that has them all; what begins on a new line stands there. */
function editedPositions(
  text: string,
  edits: readonly NamedEdit[],
): { line: number; column: number }[] {
  return edits.map(({ start, text: put }) => {
    const earlier = edits
      .filter((other) => other.start < start)
      .reduce((sum, other) => sum + other.text.length - (other.end - other.start), 0);
    return positionAt(text, start + earlier + put.length - put.trimStart().length);
  });
}

/** Makes all changes of a rename in a workspace, and says which. */
export function planRename(workspace: Workspace, content: Content, target: Target): Change[] {
  const edit = (file: string, find: (text: string) => NamedEdit[]): Change[] => {
    const text = workspace.read(file) ?? '';
    const edits = find(text);
    if (edits.length > 0) workspace.write(file, withEdits(text, edits));
    return editedPositions(workspace.read(file) ?? '', edits).map((at, index) => ({
      file,
      ...at,
      what: edits[index]?.what ?? '',
    }));
  };
  const changes = [
    ...content.facts.flatMap((file) => edit(file.file, (text) => editsInFacts(file, text, target))),
    ...content.mdx.flatMap((file) => edit(file.file, (text) => editsInText(file, text, target))),
  ];
  if (target.kind === 'chapter' || target.kind === 'page') {
    const name = (slug: string): string => `content/${target.kind}s/${slug}.mdx`;
    workspace.move(name(target.from), name(target.to));
    return [
      ...changes,
      { file: name(target.to), line: 1, column: 1, what: 'the file has this name now' },
    ];
  }
  return byId.has(target.kind as FactFile['kind'])
    ? [...changes, ...putInOrder(workspace, content.facts, target)]
    : changes;
}
