import { problemLine } from '../check/problem.ts';
import { entrySchema } from '../schemas/json-schema.ts';
import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import type { Made } from './create.ts';
import { fieldsOf } from './fields.ts';
import { missingLine } from './judge.ts';
import { ownFieldsOf } from './recipe.ts';

/** What was made, for a person. */
export function madeWords(
  { kind, id, file, line, notes, findings, text }: Made,
  dryRun: boolean,
): string {
  return [
    `${dryRun ? 'Would write' : 'Wrote'} the ${kind} "${id}" at ${file}:${line}.`,
    ...(dryRun ? [text.trimEnd()] : []),
    ...notes.map((note) => `  ${note}`),
    kindOf(kind).next?.(id) ?? '',
    ...(findings.length > 0
      ? ['Until then, or until you mend it, "npm run check" says:', ...findings.map(problemLine)]
      : []),
  ].join('\n');
}

/** All flags of a kind. */
export function helpWords(kind: NewKind): string {
  const fields = [...fieldsOf(entrySchema(kindOf(kind).schema)), ...ownFieldsOf(kind)];
  // A field of a group in a list is asked for only once the list has such a group.
  const asked = ({ path, required }: (typeof fields)[number]): boolean =>
    required && !path.includes('*');
  const of = (required: boolean): string[] =>
    fields.filter((field) => asked(field) === required).map(missingLine);
  return [
    `npm run new ${kind} -- --flag "value" …`,
    'Must be said (at a terminal it is asked for):',
    ...of(true),
    'May be left out:',
    ...of(false),
    '  --dry-run\n      Show what would be written, and write nothing.',
    '  --content\n      Another content folder.',
  ].join('\n');
}
