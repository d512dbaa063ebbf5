/**
 * The search part of an address with some parameters set, and taken out where they are undefined;
 * whatever else stands in it stays. Empty when nothing is left.
 *
 * @param search - with or without `?`
 */
export function withParameters(
  search: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
