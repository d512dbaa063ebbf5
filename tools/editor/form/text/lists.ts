import { isScalar, type Node, type YAMLSeq } from 'yaml';
import type { Edit } from '../../../../src/model/write/edit.ts';
import { align, type Step } from './align.ts';
import { flowText, itemLines, type Form } from './render.ts';
import { lineEnd, lineStart, newlineOf, spanOf, wholeLines } from './spans.ts';

/** What the edits of a list need to know, and how the items themselves are edited. */
export interface ListChange {
  text: string;
  form: Form;
  /** The field that holds the list. */
  key: string;
  node: YAMLSeq;
  before: readonly unknown[];
  after: readonly unknown[];
  editItem(node: Node, before: unknown, after: unknown, inFlow: boolean): Edit[];
}

const nodeAt = (node: YAMLSeq, index: number): Node => node.items[index] as Node;

/**
 * A list between brackets: its inside is put together from the items that stay, as they are
 * written, and those that are new.
 */
function flowEdits(
  { text, node, before, after, editItem }: ListChange,
  steps: readonly Step[],
): Edit[] {
  const own = (was: number): string => {
    const { start, end } = spanOf(text, nodeAt(node, was));
    return text.slice(start, end);
  };
  if (before.length === 0) {
    const { start, end } = spanOf(text, node);
    return [{ start, end, text: flowText(after) }];
  }
  if (steps.every(({ kind }) => kind === 'stays' || kind === 'changes'))
    return steps.flatMap((step) =>
      step.kind === 'changes'
        ? editItem(nodeAt(node, step.was), before[step.was], after[step.is], true)
        : [],
    );
  const pieces = steps.flatMap((step) => {
    if (step.kind === 'goes') return [];
    if (step.kind === 'stays') return [own(step.was)];
    if (step.kind === 'comes')
      return [step.from === undefined ? flowText(after[step.is]) : own(step.from)];
    const item = nodeAt(node, step.was);
    const [edit] = isScalar(item) ? editItem(item, before[step.was], after[step.is], true) : [];
    return [edit?.text ?? flowText(after[step.is])];
  });
  const start = spanOf(text, nodeAt(node, 0)).start;
  return [
    { start, end: spanOf(text, nodeAt(node, before.length - 1)).end, text: pieces.join(', ') },
  ];
}

/** Offset of the dash of an item. */
const dashOf = (text: string, item: Node): number =>
  text.lastIndexOf('-', spanOf(text, item).start - 1);

/** A list with a dash before each item. */
function blockEdits(
  { text, form, key, node, before, after, editItem }: ListChange,
  steps: readonly Step[],
): Edit[] {
  const first = dashOf(text, nodeAt(node, 0));
  const indent = ' '.repeat(first - lineStart(text, first));
  const lineBreak = newlineOf(text) + indent;
  const own = (was: number): string => {
    const item = nodeAt(node, was);
    return text.slice(dashOf(text, item), lineEnd(text, spanOf(text, item).end));
  };
  const survivors = steps.flatMap((step) =>
    step.kind === 'stays' || step.kind === 'changes' ? [step.was] : [],
  );
  const edits: Edit[] = [];
  let previous: number | undefined;
  for (const step of steps) {
    if (step.kind === 'stays' || step.kind === 'changes') previous = step.was;
    if (step.kind === 'changes')
      edits.push(...editItem(nodeAt(node, step.was), before[step.was], after[step.is], false));
    if (step.kind === 'goes') {
      const item = nodeAt(node, step.was);
      edits.push({ ...wholeLines(text, dashOf(text, item), spanOf(text, item).end), text: '' });
    }
    if (step.kind === 'comes') {
      const lines =
        step.from === undefined
          ? itemLines(key, after[step.is], form).join(lineBreak)
          : own(step.from);
      const at =
        previous === undefined
          ? dashOf(text, nodeAt(node, survivors[0] ?? 0))
          : lineEnd(text, spanOf(text, nodeAt(node, previous)).end);
      edits.push({
        start: at,
        end: at,
        text: previous === undefined ? lines + lineBreak : lineBreak + lines,
      });
    }
  }
  return edits;
}

/**
 * Edits that turn one list into another: items are taken out, put in, moved as they are written, or
 * edited where they stand. Neither list may be empty unless the list stands between brackets.
 */
export function listEdits(change: ListChange): Edit[] {
  const steps = align(change.before, change.after);
  return change.node.flow ? flowEdits(change, steps) : blockEdits(change, steps);
}
