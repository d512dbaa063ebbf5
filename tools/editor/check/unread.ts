import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/**
 * Files of which some entry, the frontmatter or the text is missing from the content, since it
 * cannot be read.
 */
export function unreadFiles({ facts, mdx, problems }: Content): string[] {
  const broken = new Set([
    ...facts
      .filter((file) => file.problems.some(({ rule }) => rule === 'yaml' || rule === 'file'))
      .map(({ file }) => file),
    ...mdx.filter(({ readable, tree }) => !readable || !tree).map(({ file }) => file),
  ]);
  return [...new Set(problems.map(({ file }) => file))].filter((file) => broken.has(file));
}

/** Ids, names, parts of addresses and numbers that a finding names. */
function named({ message }: Finding): string[] {
  // Of a name with the ending of a genitive the name stands there too.
  const quoted = [...message.matchAll(/"([^"]+)"/g)].flatMap(([, word = '']) => [
    word,
    word.replace(/['’]s?$/, ''),
  ]);
  const parts = [...message.matchAll(/[/#]([\w-]+)/g)].flatMap(([, word = '']) => [
    word,
    word.replace(/^[a-z]{1,2}-/, ''),
  ]);
  return [...quoted, ...parts, ...(message.match(/\b\d+\b/g) ?? [])];
}

/**
 * Whether something that a rule did not find anywhere may stand in a file that could not be read:
 * its words are known at best, and of a file without any text nobody knows what it holds.
 */
export function mayStandIn(content: Content): (finding: Finding) => boolean {
  const unread = unreadFiles(content);
  const texts = unread.map((name) => content.files.find(({ file }) => file === name)?.text);
  if (texts.includes(undefined)) return () => true;
  const words = new Set(texts.flatMap((text) => text?.match(/[\p{L}\p{M}\p{N}_-]+/gu) ?? []));
  return (finding) => words.size > 0 && named(finding).some((word) => words.has(word));
}
