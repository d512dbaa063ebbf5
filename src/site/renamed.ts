/**
 * Ids that entries had before, for an island whose addresses name entries (`?place=`, `?event=`):
 * `old=new&older=new`; undefined where there are none.
 */
export function formerIds(
  ...lists: readonly (readonly { id: string; formerly?: readonly string[] | undefined }[])[]
): string | undefined {
  const pairs = lists
    .flat()
    .flatMap(({ id, formerly = [] }) => formerly.map((old): [string, string] => [old, id]));
  return new URLSearchParams(pairs).toString() || undefined;
}

/**
 * A query with the ids that entries have now, so that links made before a renaming go on working.
 *
 * @param former - as {@link formerIds} gives it
 */
export function withPresentIds(search: string, former = ''): string {
  if (former === '') return search;
  const present = new URLSearchParams(former);
  const query = new URLSearchParams(search);
  for (const name of ['place', 'event']) {
    const id = present.get(query.get(name) ?? '');
    if (id !== null) query.set(name, id);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
