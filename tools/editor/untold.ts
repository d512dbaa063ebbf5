import { isDeepStrictEqual } from 'node:util';
import type { Fields, Kind } from '../../src/model/kinds.ts';
import { isDraft, tellsFirstPublished } from '../../src/model/facts/published.ts';
import { listAt, textAt } from '../../src/model/values.ts';

/** What readers may have taken along from a page, and should hear of when it was wrong. */
const telling: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  claim: ['verdict'],
  event: ['date'],
  number: ['value', 'low', 'high'],
};

/** Where readers see a text from now on, and its "First published" is of another day. */
function otherDay(after: Fields, now: number): string[] {
  const first = textAt(after, 'changes', 0, 'date');
  const today = new Date(now).toISOString().slice(0, 10);
  return first === undefined ||
    first === today ||
    textAt(after, 'publishOn') === first ||
    isDraft(after, now) ||
    !tellsFirstPublished(textAt(after, 'changes', 0, 'text'))
    ? []
    : [
        `? Readers see it from now on, and "First published" says ${first}: today is ${today} (UTC).`,
      ];
}

/**
 * A question for the editor where a verdict, a date or a number has changed and readers are told of
 * no change, and where a text is shown to readers for the first time and tells another day of it.
 *
 * @param before - undefined for a new entry
 * @param now - UTC milliseconds: of what readers could not see yet they need not be told
 */
export function untold(
  kind: Kind,
  before: Fields | undefined,
  after: Fields,
  now = Date.now(),
): string[] {
  if (!before || isDraft(before, now)) return otherDay(after, now);
  const field = telling[kind]?.find((name) => !isDeepStrictEqual(before[name], after[name]));
  if (field === undefined || listAt(after, 'changes').length > listAt(before, 'changes').length)
    return [];
  return [
    `? The ${field} is another now, and readers are told nothing of it: add it under "changes", unless it was never seen.`,
  ];
}
