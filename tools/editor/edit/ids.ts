import type { Content } from '../check/content.ts';
import { kindOf, type Kind } from '../../../src/model/kinds.ts';
import { Refusal } from './refusal.ts';

/** An entry, a text or a section, as the uniqueness of ids sees it. */
export interface Named {
  id: string;
  formerly: string[];
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Everything of one kind, with its former ids. */
export function allOf(content: Content, kind: Kind): Named[] {
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
 * Checks that an id begins as those of its kind do.
 *
 * @throws Refusal that says how
 */
export function checkStart(kind: Kind, value: Readonly<Record<string, unknown>>, id: string): void {
  const wanted = kindOf(kind).idStart?.(value);
  if (wanted && !id.startsWith(wanted.start))
    throw new Refusal(`the id of this ${kind} starts with ${wanted.what}: "${wanted.start}…"`);
}
