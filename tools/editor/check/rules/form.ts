import type { z } from 'astro/zod';
import type { Document } from 'yaml';
import { kindOf } from '../../../../src/model/kinds.ts';
import { editTo } from '../../../../src/model/write/edit.ts';
import { frontmatterText, listText, saysTheSame } from '../../../../src/model/write/yaml.ts';
import { endsInSpaces } from './whitespace.ts';
import { positionAt, type Content, type Rule } from '../rule.ts';

/** YAML that could be read: all of a list, or the frontmatter of a text. */
interface Part {
  file: string;
  /** The whole file, and the offsets in it between which the YAML stands. */
  text: string;
  start: number;
  end: number;
  document: Document;
  schema: z.ZodType;
  write: typeof listText;
}

function partsOf({ facts, mdx }: Content): Part[] {
  const lists = facts
    .filter(({ problems }) => problems.length === 0)
    .map(({ file, text, document, kind }): Part => {
      const { schema } = kindOf(kind);
      return { file, text, start: 0, end: text.length, document, schema, write: listText };
    });
  const heads = mdx
    .filter(({ readable }) => readable)
    .map(({ frontmatter: document, ...file }): Part => ({
      ...file,
      document,
      write: frontmatterText,
    }));
  return [...lists, ...heads];
}

/** Without the white space that is another rule's, so that nothing is reported twice. */
const withoutSpaces = (text: string): string => text.replaceAll(/[ \t\r]+$/gm, '').trimEnd();

export const formRule: Rule = {
  name: 'form',
  level: 'warning',
  check(content, report) {
    for (const { file, text, start, end, document, schema, write } of partsOf(content)) {
      const written = text.slice(start, end);
      const form = write(document.clone(), schema);
      if (withoutSpaces(written) === form.trimEnd() || !saysTheSame(form, document)) continue;
      const fix = editTo(written, form);
      const lineStart = form.lastIndexOf('\n', fix.start - 1) + 1;
      const wanted = form.slice(lineStart).split('\n')[0]?.trim() ?? '';
      const shown = wanted.length > 60 ? `${wanted.slice(0, 60)}…` : wanted;
      report(
        { file, ...positionAt(text, start + written.lastIndexOf('\n', fix.start - 1) + 1) },
        `this line is not in the form of the content, which has ${shown === '' ? 'an empty line' : `"${shown}"`}`,
        '"npm run format" gives the file its form; what it says stays the same',
        endsInSpaces(written)
          ? undefined
          : { ...fix, start: fix.start + start, end: fix.end + start },
      );
    }
  },
};
