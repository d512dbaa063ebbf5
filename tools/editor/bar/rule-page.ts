import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { devDocument } from './document.ts';
import { names } from './names.ts';

/**
 * The page of a rule, made from `docs/rules/`.
 *
 * @param path - from the root of the server, without the base path
 * @returns undefined where the path is no rule's or the rule has no page
 */
export function rulePage(path: string, root: string): string | undefined {
  const [, rule] = new RegExp(`^${names.rules}([a-z-]+)/$`).exec(path) ?? [];
  const file = join(root, 'docs', 'rules', `${rule}.md`);
  if (rule === undefined || !existsSync(file)) return undefined;
  return devDocument({
    title: `Rule: ${rule}`,
    main: markdownToHtml(readFileSync(file, 'utf8')).html,
  });
}
