import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/** Texts of the files that were not wholly read: some entry in them, the frontmatter or the text is missing from the content. */
export function unreadTexts({ facts, mdx, problems, files }: Content): string[] {
  const broken = new Set([
    ...facts.filter((file) => file.problems.some(({ rule }) => rule === 'yaml' || rule === 'file')).map(({ file }) => file),
    ...mdx.filter(({ readable, tree }) => !readable || !tree).map(({ file }) => file),
    ...problems.filter(({ rule }) => rule === 'file').map(({ file }) => file),
  ]);
  return files.filter(({ file }) => broken.has(file)).map(({ text }) => text);
}

/** Ids, parts of addresses and numbers that a finding names. */
function named({ message }: Finding): string[] {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
  const parts = [...message.matchAll(/[/#]([\w-]+)/g)].flatMap(([, word = '']) => [word, word.replace(/^[a-z]{1,2}-/, '')]);
  return [...quoted, ...parts, ...(message.match(/\b\d+\b/g) ?? [])];
}

/**
 * Whether something that a rule did not find anywhere may stand in a file that could not be read.
 *
 * @param texts - of those files
 */
export function mayStandIn(texts: readonly string[]): (finding: Finding) => boolean {
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  return (finding) => words.size > 0 && named(finding).some((word) => words.has(word));
}
