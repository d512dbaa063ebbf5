import type { Found, Item, Named, Survey } from '../../../tools/editor/bar/survey.ts';

/** An entry of a list, on lines 10 to 19 unless said otherwise. */
export function item(named: Named, more: Partial<Item> = {}): Item {
  const home =
    named.kind === 'chapter' || named.kind === 'page'
      ? `content/${named.kind}s/${named.id}.mdx`
      : `content/facts/${named.kind}s.yaml`;
  return {
    ...named,
    title: `Title of ${named.id}`,
    file: home,
    line: 10,
    column: 3,
    to: 19,
    draft: undefined,
    formerly: [],
    names: [],
    ...more,
  };
}

/** A text, which is a whole file. */
export const text = (named: Named, names: Item['names'] = []): Item =>
  item(named, { line: 1, column: 1, to: Infinity, names });

/** An error that keeps nothing from being shown, unless said otherwise. */
export function found(file: string, line: number, more: Partial<Found> = {}): Found {
  return {
    file,
    line,
    column: 1,
    rule: 'links',
    level: 'error',
    message: 'wrong',
    blocks: undefined,
    ...more,
  };
}

/** All content, as far as a test needs it. */
export function survey(
  items: readonly Item[],
  problems: readonly Found[] = [],
  lines: Readonly<Record<string, string>> = {},
): Survey {
  return {
    items,
    problems,
    explained: new Set(['links']),
    lineOf: (file, line) => lines[`${file}:${line}`] ?? '',
  };
}
