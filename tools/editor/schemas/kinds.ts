import type { z } from 'astro/zod';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { page } from '../../../src/model/schema/page.ts';
import { loadedWord, spelling } from '../../../src/model/schema/words.ts';
import { factKinds, type FactKind } from '../check/kinds.ts';

/** One kind of thing that editors write: where it stands, and what a valid one is. */
export interface ContentKind {
  /** As everywhere in the tools: `source`. Also the name of its JSON Schema. */
  name: FactKind | 'chapter' | 'page' | 'loaded-word' | 'spelling';
  title: string;
  /** What one of them is, in a sentence for editors. */
  what: string;
  /** The files that hold it, from the project's folder, as a pattern. */
  files: string;
  schema: z.ZodType;
  /** Whether a file is a list of them, begins with one as its frontmatter, or is one. */
  form: 'list' | 'frontmatter' | 'whole';
}

const words: Record<FactKind, { title: string; what: string }> = {
  source: {
    title: 'Sources',
    what: 'A text that was found at its address and read at least in part.',
  },
  claim: {
    title: 'Claims',
    what: 'One claim of the op-ed, with its verdict, the reasons for it and the views of the sides.',
  },
  event: {
    title: 'Events',
    what: 'Something that happened on a day or over some time, and on whose word it stands.',
  },
  place: { title: 'Places', what: 'A place, with its names on every side and its position.' },
  line: { title: 'Lines', what: 'A border, road or railway on the map.' },
  control: { title: 'Control', what: 'Who held one district, from a day to a day.' },
  number: { title: 'Numbers', what: 'A number with its range: of what, when, who counted.' },
  chart: {
    title: 'Charts',
    what: 'Numbers that answer one question, from different sources or times; drawn as a chart.',
  },
  term: {
    title: 'Terms',
    what: 'A word that a reader may not know, or that a side uses in its own way.',
  },
  paragraph: { title: 'Paragraphs', what: 'One paragraph of the op-ed, retold in our own words.' },
};

/** All kinds: texts, facts, words. */
export const kinds: readonly ContentKind[] = [
  {
    name: 'chapter',
    title: 'Chapters',
    what: 'The frontmatter of a chapter; the file’s name is its address.',
    files: 'content/chapters/*.mdx',
    schema: chapter,
    form: 'frontmatter',
  },
  {
    name: 'page',
    title: 'Pages',
    what: 'The frontmatter of a page that stands by itself, such as “About this site”.',
    files: 'content/pages/*.mdx',
    schema: page,
    form: 'frontmatter',
  },
  ...(Object.entries(factKinds) as [FactKind, { path: string; schema: z.ZodType }][]).map(
    ([name, { path, schema }]): ContentKind => ({
      name,
      ...words[name],
      files: `content/${path.endsWith('.yaml') ? path : `${path}/*.yaml`}`,
      schema,
      form: 'list',
    }),
  ),
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

/**
 * One kind by its name.
 *
 * @throws Error when there is none
 */
export function kindOf(name: ContentKind['name']): ContentKind {
  const found = kinds.find((kind) => kind.name === name);
  if (!found) throw new Error(`there is no kind "${name}"`);
  return found;
}
