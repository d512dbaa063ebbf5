import { kindOf, type FactKind } from '../../../src/model/kinds.ts';
import { draftWords, type Publication } from '../../../src/model/facts/published.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import type { Content } from '../check/content.ts';
import { textAt, textsAt } from '../../../src/model/values.ts';
import { allEntries, type Entry } from '../check/entries.ts';
import { references } from '../check/ids.ts';

export type Kind = Entry['kind'];

/** Names one entry. */
export interface Named {
  kind: Kind;
  id: string;
}

/** An entry or a text, with what the editor bar tells of it. */
export interface Item extends Named {
  title: string;
  file: string;
  /** Its first line, from 1. */
  line: number;
  column: number;
  /** Its last line; Infinity where it ends with the file. */
  to: number;
  /** "Draft" or "Draft until 1 December 2026"; undefined for what readers see. */
  draft: string | undefined;
  formerly: readonly string[];
  /** The entries that it names, each once, in the order of the text. */
  names: readonly (Named & { kind: FactKind })[];
}

/** The lines of a text are those of its whole file; an entry ends before the next one. */
function extents(
  entries: readonly Entry[],
): { entry: Entry; file: string; line: number; column: number; to: number }[] {
  const starts = entries.map((entry) => {
    const { file, line, column } = entry.at();
    return kindOf(entry.kind).form === 'text'
      ? { entry, file, line: 1, column: 1 }
      : { entry, file, line, column };
  });
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { ...start, to: next?.file === start.file ? next.line - 1 : Infinity };
  });
}

/**
 * Every entry and every text of the content, in the order of the files.
 *
 * @param now - UTC milliseconds, by which drafts are told from what is published
 */
export function itemsOf(content: Content, now: number): Item[] {
  const named = Map.groupBy(references(content), ({ file }) => file);
  return extents(allEntries(content)).map(
    ({ entry: { kind, id, value }, file, line, column, to }) => {
      const names = new Map(
        (named.get(file) ?? [])
          .filter((one) => one.line >= line && one.line <= to)
          .map((one) => [`${one.kind} ${one.id}`, one]),
      );
      const publishOn = textAt(value, 'publishOn');
      const publication: Publication = {
        draft: value['draft'] === true ? true : undefined,
        // What is no date is the schema rule's to report.
        publishOn: publishOn !== undefined && isEdtf(publishOn) ? publishOn : undefined,
      };
      return {
        kind,
        id,
        title: kindOf(kind).titleOf(value) ?? id,
        file,
        line,
        column,
        to,
        draft: draftWords(publication, now),
        formerly: textsAt(value, 'formerly'),
        names: [...names.values()].map((one) => ({ kind: one.kind, id: one.id })),
      };
    },
  );
}
