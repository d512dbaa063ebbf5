import { visit } from 'unist-util-visit';
import { readFrontmatter } from '../../../src/model/read/frontmatter.ts';
import { readMentions } from '../../../src/model/facts/mentions.ts';
import type { MdxFile } from '../check/content.ts';
import { elements, type MdxElement } from '../check/mdx.ts';
import { offsetAt, positionAt } from '../../../src/model/read/positions.ts';
import type { Edit } from '../../../src/model/write/edit.ts';
import { Refusal } from '../refusal.ts';
import { addressOf, movedLink, type Renaming } from '../../../src/model/routes.ts';

/** An edit with what it edits, in words. */
export interface NamedEdit extends Edit {
  what: string;
}

interface Positioned {
  position?:
    { start: { line: number; column: number }; end: { line: number; column: number } } | undefined;
}

/** Offsets of a node in the file; positions in the tree are lines and columns of the file. */
function spanOf(text: string, { position }: Positioned): [start: number, end: number] {
  if (!position) return [0, 0];
  return [
    offsetAt(text, position.start.line, position.start.column),
    offsetAt(text, position.end.line, position.end.column),
  ];
}

/** Every attribute of a component that names the entry. */
export function mentionEdits(
  text: string,
  { tree }: MdxFile,
  renamed: { kind: string; from: string; to: string },
): NamedEdit[] {
  if (!tree) return [];
  const head = readFrontmatter(text).end;
  const spans = elements(tree).map((element) => ({
    name: element.name,
    span: spanOf(text, element),
  }));
  return (
    readMentions(text.slice(head))
      .mentions.filter(({ kind, id }) => kind === renamed.kind && id === renamed.from)
      .map(({ component, offset }) => ({ component, start: head + offset }))
      // A scan for tags finds them in code too, where they are only words; the tree knows better.
      .filter(({ component, start }) =>
        spans.some(({ name, span }) => name === component && span[0] < start && start < span[1]),
      )
      .map(({ component, start }) => ({
        start,
        end: start + renamed.from.length,
        text: renamed.to,
        what: `<${component}>`,
      }))
  );
}

/** Every link to a page or anchor whose address changes. */
export function linkEdits(text: string, file: MdxFile, renaming: Renaming): NamedEdit[] {
  const edits: NamedEdit[] = [];
  if (!file.tree) return edits;
  visit(file.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const moved = movedLink(node.url, addressOf(file.kind, file.slug), renaming);
    if (moved === undefined) return;
    const [start, end] = spanOf(text, node);
    const at = text.slice(start, end).lastIndexOf(node.url);
    if (at < 0) {
      const { line } = positionAt(text, start);
      throw new Refusal(
        `${file.file}:${line}: the link to ${node.url} is written in a way that cannot be changed safely; write it plainly first`,
      );
    }
    edits.push({
      start: start + at,
      end: start + at + node.url.length,
      text: moved,
      what: `link to ${node.url}`,
    });
  });
  return edits;
}

/** The attributes of an opening tag, each with the offsets of its value. */
function attributesAt(
  text: string,
  start: number,
): { end: number; values: Map<string, { value: string; start: number }> } {
  const tag = /^<[A-Za-z]+((?:\s+[A-Za-z]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(text.slice(start));
  const values = new Map<string, { value: string; start: number }>();
  for (const match of (tag?.[1] ?? '').matchAll(/([A-Za-z]+)\s*=\s*(["'])(.*?)\2/gs)) {
    const [whole, name = '', quote = '', value = ''] = match;
    const offset =
      start +
      (tag?.[0].length ?? 0) -
      (tag?.[1]?.length ?? 0) +
      match.index +
      whole.indexOf(quote) +
      1;
    values.set(name, { value, start: offset });
  }
  return { end: start + (tag?.[0].length ?? 0), values };
}

/** The edits of a section's own tag: its id, and its former ones. */
export function sectionEdits(
  text: string,
  section: MdxElement,
  from: string,
  to: string,
): NamedEdit[] {
  const [start] = spanOf(text, section);
  const { end, values } = attributesAt(text, start);
  const id = values.get('id');
  const known = values.get('formerly');
  const ids = [...(known?.value.match(/[^\s,]+/g) ?? []).filter((one) => one !== to), from].join(
    ', ',
  );
  return [
    ...(id
      ? [{ start: id.start, end: id.start + id.value.length, text: to, what: '<Section id>' }]
      : []),
    known
      ? {
          start: known.start,
          end: known.start + known.value.length,
          text: ids,
          what: '<Section formerly>',
        }
      : { start: end, end, text: ` formerly="${ids}"`, what: '<Section formerly>' },
  ];
}
