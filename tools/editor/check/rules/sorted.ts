import type { YAMLMap, YAMLSeq } from 'yaml';
import { kindOf } from '../../../../src/model/kinds.ts';
import { editTo, type Edit } from '../../../../src/model/write/edit.ts';
import { sourceFile } from '../../../../src/model/write/order.ts';
import { listText, saysTheSame } from '../../../../src/model/write/yaml.ts';
import { endsInSpaces } from './whitespace.ts';
import { entriesIn, type Entry, type FactFile, type Report, type Rule } from '../rule.ts';

/** Puts a list in order, with the remarks above entries; undefined where something would be lost. */
function inOrder({ text, kind, document }: FactFile): Edit | undefined {
  const sorted = document.clone();
  const list = sorted.contents as unknown as YAMLSeq<YAMLMap>;
  const idOf = (entry: YAMLMap): string => String(entry.get('id'));
  list.items = list.items.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  const written = listText(sorted, kindOf(kind).schema);
  return saysTheSame(written, sorted) ? editTo(text, written) : undefined;
}

function checkOrder(file: FactFile, entries: readonly Entry[], report: Report): void {
  const ids = entries.map(({ id }) => id);
  const wrong = ids.findIndex((id, index) => index > 0 && id !== '' && id < (ids[index - 1] ?? ''));
  const entry = entries[wrong];
  if (!entry) return;
  // A broken entry cannot be written again.
  const isSound = file.problems.length === 0 && ids.every((id) => id !== '');
  const fix = isSound && !endsInSpaces(file.text) ? inOrder(file) : undefined;
  report(
    entry.at('id'),
    `"${entry.id}" stands behind "${ids[wrong - 1]}"`,
    'entries of this file stand in the order of their ids, by letters and digits',
    fix,
  );
}

export const sortedRule: Rule = {
  name: 'sorted',
  check(content, report) {
    for (const file of content.facts) {
      if (kindOf(file.kind).order !== 'id') continue;
      const entries = entriesIn(file);
      checkOrder(file, entries, report);
      if (file.kind !== 'source') continue;
      for (const { id, at } of entries) {
        if (!/^[a-z0-9]/.test(id) || sourceFile(id) === file.file) continue;
        report(
          at('id'),
          `the source "${id}" stands in the file of another letter`,
          `move it to ${sourceFile(id)}`,
        );
      }
    }
  },
};
