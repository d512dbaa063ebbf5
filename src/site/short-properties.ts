import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const property = /(?<![\w-])--[a-z][\w-]*/g;

/** A part of a sheet that holds names of custom properties, as PostCSS gives it. */
interface Named {
  prop?: string;
  value?: string;
}

/**
 * Short names for the custom properties of the sheets, the shortest for those that are used most:
 * each page holds its styles, and some forty names cost it more than a hundred bytes. They begin
 * with a digit, as no name that somebody writes does, and no script.
 *
 * @param sheets - texts in which names stand
 * @param others - texts that know properties by their names, such as scripts: those keep theirs
 */
export function shortNames(
  sheets: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, string> {
  const kept = new Set(others.flatMap((text) => text.match(property) ?? []));
  const uses = Map.groupBy(
    sheets.flatMap((text) => text.match(property) ?? []),
    (name) => name,
  );
  const names = [...uses]
    .filter(([name]) => !kept.has(name))
    .toSorted(([a, { length }], [b, { length: other }]) => other - length || (a < b ? -1 : 1));
  return new Map(
    names.map(([name], at) => [
      name,
      `--${at < 10 ? at : `${at % 10}${Math.floor(at / 10 - 1).toString(36)}`}`,
    ]),
  );
}

/**
 * A plugin of PostCSS that gives custom properties their short names in all sheets of a build, and
 * takes out blanks of what they hold.
 *
 * @param folder - in which the project's sheets, components and scripts stand
 */
export function shortProperties(folder: string) {
  const read = (endings: readonly string[]): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.includes(extname(name)))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  const names = shortNames(read(['.css', '.astro']), read(['.ts', '.js']));
  const short = (text: string): string =>
    text.replaceAll(property, (name) => names.get(name) ?? name);
  return {
    postcssPlugin: 'short-properties',
    Declaration(declaration: Named): void {
      const { prop = '', value } = declaration;
      if (value?.includes('--')) declaration.value = short(value);
      if (!prop.startsWith('--')) return;
      declaration.prop = short(prop);
      // No minifier touches what a property holds.
      if (declaration.value) declaration.value = declaration.value.replaceAll(/,\s+/g, ',');
    },
  };
}
