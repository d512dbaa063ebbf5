import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { loadedWord, spelling } from '../../../src/model/schema/word-lists.ts';
import { readYaml } from '../../../src/model/read/yaml-text.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { issuePath, issueWords } from './issue-words.ts';
import { yamlPosition } from '../../../src/model/read/positions.ts';
import type { Report } from './rule.ts';

const ownFolder = new URL('../../../content/words/', import.meta.url);

type Files = Pick<Content, 'files'>;

/** Content without the list, as in tests of other things, is checked by the project's own. */
function textOf(name: string, { files }: Files): string | undefined {
  const read = files.find(({ file }) => file === `content/words/${name}`)?.text;
  if (read !== undefined) return read;
  const own = new URL(name, ownFolder);
  return existsSync(own) ? readFileSync(own, 'utf8') : undefined;
}

/** What reads a list of words, or says with file and line what is wrong with it. */
const reader =
  <T>(name: string, schema: z.ZodType<T>) =>
  (content: Files, report: Report): T | undefined => {
    const file = `content/words/${name}`;
    const text = textOf(name, content);
    if (text === undefined) {
      report(
        { file, line: 1, column: 1 },
        'the list of words is missing',
        'bring the file back from the history of the project',
      );
      return undefined;
    }
    const { document, readable, problems } = readYaml(text);
    // What is no YAML the engine has said when it read the file.
    if (!readable || problems.length > 0) return undefined;
    const data: unknown = document.toJS();
    const { error, data: words } = schema.safeParse(data);
    for (const issue of error?.issues ?? []) {
      const { field, message, hint } = issueWords(issue, schema, data);
      report({ file, field, ...yamlPosition(document, text, issuePath(issue)) }, message, hint);
    }
    return words;
  };

/** The words that take a side. */
export const loadedWords = reader('loaded.yaml', z.array(loadedWord));

/** The names and words that are no misspellings, and American ones that the dictionary has. */
export const spellingWords = reader('spelling.yaml', spelling);
