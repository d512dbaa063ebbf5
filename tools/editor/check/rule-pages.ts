import { existsSync, readFileSync } from 'node:fs';
import { rules } from './rules.ts';

/**
 * Rules that have no file of their own, for they report what a file is before anyone can look at
 * what it says.
 */
export const readingRules = ['characters', 'file', 'frontmatter', 'mdx', 'yaml'] as const;

/** Names of all rules that a problem can have, in the order of the alphabet. */
export const ruleNames: readonly string[] = [
  ...readingRules,
  ...rules.map(({ name }) => name),
].toSorted();

/** What a reporter says of a rule. */
export interface RulePage {
  name: string;
  level: 'error' | 'warning';
  /** Path of its page from the project's folder; that of the index, should it have none. */
  path: string;
  /** What the page says before its first heading, without markup. */
  summary: string;
  /** The whole page, in Markdown. */
  text: string;
}

const project = new URL('../../../', import.meta.url);

/**
 * The words between the title of a page and its first heading; tables and the note that it is a
 * warning left out.
 */
function summaryOf(page: string): string {
  const intro = page.replace(/^# .*\n/, '').split(/^## /m)[0] ?? '';
  return intro
    .replaceAll(/^\|.*$|^A warning.*$/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)|`/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The page of a rule in `docs/rules/`. */
export function rulePage(name: string): RulePage {
  const path = `docs/rules/${name}.md`;
  const file = new URL(path, project);
  const level = rules.find((rule) => rule.name === name)?.level ?? 'error';
  if (!existsSync(file))
    return { name, level, path: 'docs/rules/README.md', summary: name, text: name };
  const text = readFileSync(file, 'utf8');
  return { name, level, path, summary: summaryOf(text) || name, text };
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
