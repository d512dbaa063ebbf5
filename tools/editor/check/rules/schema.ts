import { kindOf } from '../../../../src/model/kinds.ts';
import { issuePath, issueWords, type Issue } from '../issue-words.ts';
import { allEntries, type Entry, type Report, type Rule } from '../rule.ts';

/** Lists of numbers in which each says something of its own; amounts may be alike. */
const listsOfParagraphs = new Set<unknown>(['paragraphs', 'also']);

/** An item that stands in its list already: readers would see it twice, or it is another's slip. */
function checkTwice({ value, at }: Entry, report: Report): void {
  const look = (part: unknown, path: PropertyKey[]): void => {
    if (typeof part !== 'object' || part === null) return;
    const items = Array.isArray(part) ? (part as unknown[]) : [];
    const isNames = items.every((item) => typeof item === 'string');
    if (isNames || listsOfParagraphs.has(path.at(-1)))
      for (const [index, item] of items.entries())
        if (items.indexOf(item) < index)
          report(
            { ...at(...path, index), field: path.join('.') },
            `${JSON.stringify(item)} stands twice in this list`,
            'keep one, or write what was meant in place of the other',
          );
    for (const [key, inner] of Object.entries(part))
      look(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  look(value, []);
}

/** Each field that should not be there by itself, so that each has its own place. */
const issuesOf = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
      : [issue],
  );

export const schemaRule: Rule = {
  name: 'schema',
  check(content, report) {
    for (const entry of allEntries(content)) {
      const { kind, file, value, at, atName } = entry;
      // What cannot be read is reported by whatever reads it.
      if ('readable' in file && !file.readable) continue;
      const { schema } = kindOf(kind);
      for (const issue of issuesOf(schema.safeParse(value).error?.issues ?? [])) {
        const { field, message, hint } = issueWords(issue, schema, value);
        const spotOf = issue.code === 'unrecognized_keys' ? atName : at;
        report({ ...spotOf(...issuePath(issue)), field }, message, hint);
      }
      checkTwice(entry, report);
    }
  },
};
