import { isDeepStrictEqual } from 'node:util';
import type { Fields, Kind } from '../../src/model/kinds.ts';
import { isDraft } from '../../src/model/facts/published.ts';
import { listAt } from '../../src/model/values.ts';

/** What readers may have taken along from a page, and should hear of when it was wrong. */
const telling: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  claim: ['verdict'],
  event: ['date'],
  number: ['value', 'low', 'high'],
};

/**
 * A question for the editor where a verdict, a date or a number has changed and readers are told of
 * no change.
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
  if (!before || isDraft(before, now)) return [];
  const field = telling[kind]?.find((name) => !isDeepStrictEqual(before[name], after[name]));
  if (field === undefined || listAt(after, 'changes').length > listAt(before, 'changes').length)
    return [];
  return [
    `? The ${field} is another now, and readers are told nothing of it: add it under "changes", unless it was never seen.`,
  ];
}
