import { existsSync, readFileSync } from 'node:fs';
import { rules } from './rules.ts';

/**
 * Rules without a file of their own: they say what a file is before anyone can look at its words,
 * or, `lost-address`, look at what it was before.
 */
export const readingRules = [
  'characters',
  'file',
  'frontmatter',
  'lost-address',
  'mdx',
  'yaml',
] as const;

/** Names of all rules that a problem can have, in the order of the alphabet. */
export const ruleNames: readonly string[] = [
  ...readingRules,
  ...rules.map(({ name }) => name),
].toSorted();

const project = new URL('../../../', import.meta.url);

/**
 * The words between the title of a page and its first heading, without markup; tables and the note
 * that it is a warning left out.
 */
function summaryOf(page: string): string {
  const intro = page.replace(/^# .*\n/, '').split(/^## /m)[0] ?? '';
  return intro
    .replaceAll(/^\|.*$|^A warning.*$/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)|`/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * What a reporter says of a rule: the path of its page in `docs/rules/` from the project's folder
 * (that of the index, should it have none), a summary without markup, the whole page in Markdown.
 */
export function rulePage(name: string) {
  const path = `docs/rules/${name}.md`;
  const file = new URL(path, project);
  const level = rules.find((rule) => rule.name === name)?.level ?? 'error';
  if (!existsSync(file)) return { level, path: 'docs/rules/README.md', summary: name, text: name };
  const text = readFileSync(file, 'utf8');
  return { level, path, summary: summaryOf(text) || name, text };
}

/**
 * The address of a file of the project, for programs that show one as a link: on GitHub where that
 * runs the check, else on this computer.
 *
 * @param env - where GitHub says what it runs
 */
export function addressOf(path: string, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return server && repository
    ? `${server}/${repository}/blob/${commit || 'HEAD'}/${path}`
    : new URL(path, project).href;
}
