import type { Fields } from '../../../src/model/kinds.ts';

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What two people have made of one entry, put together field by field, down to the fields of groups.
 * A list counts as one field.
 *
 * @param opened - what both began with
 * @returns the entry with the changes of both, and the fields that both have changed in different
 *   ways, in which it has mine
 */
export function merge(
  opened: Fields,
  mine: Fields,
  theirs: Fields,
): { value: Fields; both: string[] } {
  const both: string[] = [];
  const of = (path: string, [was, my, their]: readonly unknown[]): unknown => {
    if (same(my, was)) return their;
    if (same(their, was) || same(my, their)) return my;
    if (!isGroup(my) || !isGroup(their)) {
      both.push(path);
      return my;
    }
    const before = isGroup(was) ? was : {};
    const parts = Object.keys({ ...their, ...my }).map((key) => [
      key,
      of(path === '' ? key : `${path}.${key}`, [before[key], my[key], their[key]]),
    ]);
    return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as Fields;
  };
  return { value: of('', [opened, mine, theirs]) as Fields, both };
}
