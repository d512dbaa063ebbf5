import type { Content } from '../check/content.ts';
import type { FactKind } from '../check/kinds.ts';
import { Refusal } from './refusal.ts';

/** An entry, a text or a section, as the uniqueness of ids sees it. */
export interface Named {
  id: string;
  formerly: string[];
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Everything of one kind, with its former ids. */
export function allOf(content: Content, kind: FactKind | 'chapter' | 'page'): Named[] {
  if (kind === 'chapter' || kind === 'page')
    return content.mdx
      .filter((file) => file.kind === kind)
      .map(({ slug, data }) => ({ id: slug, formerly: idsIn(data['formerly']) }));
  return content.facts
    .filter((file) => file.kind === kind)
    .flatMap(({ entries }) =>
      entries.map(({ value }) => ({ id: String(value['id']), formerly: idsIn(value['formerly']) })),
    );
}

/**
 * What the ids of a kind begin with, taken from the entry itself: the paragraph of a claim, the
 * first day of an event.
 */
export function startOfId(
  kind: string,
  value: Readonly<Record<string, unknown>>,
): { start: string; what: string } | undefined {
  if (kind === 'claim')
    return { start: `p${String(value['paragraph']).padStart(2, '0')}-`, what: 'its paragraph' };
  if (kind === 'event')
    return {
      start: `${/^\d{4}(-\d{2}){0,2}/.exec(String(value['date']))?.[0] ?? ''}-`,
      what: 'its first day',
    };
  return undefined;
}

/**
 * Checks that an id begins as those of its kind do.
 *
 * @throws Refusal that says how
 */
export function checkStart(
  kind: string,
  value: Readonly<Record<string, unknown>>,
  id: string,
): void {
  const wanted = startOfId(kind, value);
  if (wanted && !id.startsWith(wanted.start))
    throw new Refusal(`the id of this ${kind} starts with ${wanted.what}: "${wanted.start}…"`);
}
