import type { Node } from 'yaml';
import type { FactKind } from '../../../../src/model/kinds.ts';
import type { FactFile } from '../content.ts';
import { entriesOf, type Entry } from '../entries.ts';
import type { Fix } from '../problem.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * Kinds whose entries stand in the order of their ids. The others have an order that says
 * something: of time, or of the op-ed.
 */
const byId: ReadonlySet<FactKind> = new Set<FactKind>([
  'source',
  'place',
  'term',
  'number',
  'paragraph',
]);

/** The file in which sources with this id stand. */
const sourceFile = (id: string): string =>
  `content/facts/sources/${/^\d/.test(id) ? '0-9' : id.charAt(0)}.yaml`;

/** The start of the remarks directly above a line, which belong to it. */
function withRemarks(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text[above] !== '#') break;
    start = above;
  }
  return start;
}

/**
 * The whole list in order, as one edit. An entry takes along the remarks above it; where it ends,
 * the next begins.
 *
 * @returns undefined where the list is not written one entry below the other
 */
function inOrder({ text, document }: FactFile, ids: readonly string[]): Fix | undefined {
  const items = (document.contents as { items?: Node[] } | null)?.items ?? [];
  const dashes = items.map(({ range }) => text.lastIndexOf('\n', (range?.[0] ?? 0) - 1) + 1);
  if (
    dashes.some(
      (dash, index) =>
        !text.startsWith('- ', dash) || (index > 0 && dash <= (dashes[index - 1] ?? 0)),
    )
  )
    return undefined;
  const starts = dashes.map((dash) => withRemarks(text, dash));
  const [first = 0] = starts;
  const parts = starts.map((start, index) => ({
    id: ids[index] ?? '',
    part: text.slice(start, starts[index + 1] ?? text.length),
  }));
  const sorted = parts
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ part }) => part.trimEnd());
  // An empty line between entries stays if there was one between any two of them.
  const gap = /\n[ \t]*\r?\n[-#]/.test(text.slice(first)) ? '\n\n' : '\n';
  return { start: first, end: text.length, text: `${sorted.join(gap)}\n` };
}

function checkOrder(file: FactFile, entries: readonly Entry[], report: Report): void {
  const ids = entries.map(({ id }) => id);
  const wrong = ids.findIndex((id, index) => index > 0 && id !== '' && id < (ids[index - 1] ?? ''));
  const entry = entries[wrong];
  if (!entry) return;
  // With a broken entry in it the list cannot be taken apart safely.
  const fix =
    file.problems.length === 0 && ids.every((id) => id !== '') ? inOrder(file, ids) : undefined;
  report({
    ...entry.at('id'),
    message: `"${entry.id}" stands behind "${ids[wrong - 1]}"`,
    hint: 'entries of this file stand in the order of their ids, by letters and digits',
    ...(fix ? { fix } : {}),
  });
}

/**
 * Lists that are looked up by id stand in the order of their ids, and a source in the file of its
 * first letter, so that nothing is entered twice.
 */
export const sortedRule: Rule = {
  name: 'sorted',
  check(content, report) {
    for (const file of content.facts) {
      if (!byId.has(file.kind)) continue;
      const entries = entriesOf({ ...content, facts: [file] }, file.kind);
      checkOrder(file, entries, report);
      if (file.kind !== 'source') continue;
      for (const { id, at } of entries) {
        if (!/^[a-z0-9]/.test(id) || sourceFile(id) === file.file) continue;
        report({
          ...at('id'),
          message: `the source "${id}" stands in the file of another letter`,
          hint: `move it to ${sourceFile(id)}`,
        });
      }
    }
  },
};
