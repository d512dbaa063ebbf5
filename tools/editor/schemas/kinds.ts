import type { z } from 'astro/zod';
import { loadedWord, spelling } from '../../../src/model/schema/word-lists.ts';
import { kindNames, kindOf as declared, type Kind } from '../../../src/model/kinds.ts';

/** One kind of thing that editors write: where it stands, and what a valid one is. */
export interface ContentKind {
  /** As everywhere in the tools: `source`. Also the name of its JSON Schema. */
  name: Kind | 'loaded-word' | 'spelling';
  /** Its name once. */
  former?: string | undefined;
  title: string;
  /** What one of them is, in a sentence for editors. */
  what: string;
  /** The files that hold it, from the project's folder, as a pattern. */
  files: string;
  schema: z.ZodType;
  /** Whether a file is a list of them, begins with one as its frontmatter, or is one. */
  form: 'list' | 'frontmatter' | 'whole';
}

export const kinds: readonly ContentKind[] = [
  ...kindNames.map((name): ContentKind => {
    const { title, what, form, path, schema, former } = declared(name);
    const files =
      form === 'text' ? `${path}/*.mdx` : path.endsWith('.yaml') ? path : `${path}/*.yaml`;
    return {
      name,
      former: former?.name,
      title,
      what,
      files: `content/${files}`,
      schema,
      form: form === 'text' ? 'frontmatter' : 'list',
    };
  }),
  {
    name: 'loaded-word',
    title: 'Loaded words',
    what: 'A group of words that take a side, with what to write in their place.',
    files: 'content/words/loaded.yaml',
    schema: loadedWord,
    form: 'list',
  },
  {
    name: 'spelling',
    title: 'Spelling',
    what: 'What the spelling check knows besides its dictionary of British English.',
    files: 'content/words/spelling.yaml',
    schema: spelling,
    form: 'whole',
  },
];

/** @throws Error when there is no such kind */
export function kindOf(name: ContentKind['name']): ContentKind {
  const found = kinds.find((kind) => kind.name === name);
  if (!found) throw new Error(`there is no kind "${name}"`);
  return found;
}
