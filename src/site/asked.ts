/** What can be chosen: the name of a parameter, its label, and its values. */
export interface Choosable {
  name: string;
  label: string;
  values: readonly string[];
}

/**
 * What an address asks for and cannot have, one sentence each; other parameters are nobody's
 * business here.
 *
 * @param search - the query, with or without `?`
 */
export function askedInVain(search: string, choosable: readonly Choosable[]): string[] {
  const given = new URLSearchParams(search);
  return choosable.flatMap(({ name, label, values }) => {
    const value = given.get(name) ?? '';
    return value === '' || values.includes(value)
      ? []
      : [`“${value}”, which this link asks for, is not among the choices of “${label}”.`];
  });
}

/** Where a filter had hidden the part of the page that a link names. */
export const filtersOff = 'The filters had hidden what this link leads to, and were taken off.';
