import { kindOf } from '../../../../src/model/kinds.ts';
import { allEntries } from '../../../../src/model/read/entries.ts';
import { issuePath, issueWords, type Issue } from '../issue-words.ts';
import type { Rule } from '../rule.ts';

/** What does not fit, each field that there is not by itself, so that each has its own place. */
const issuesOf = (issues: readonly unknown[]): Issue[] =>
  (issues as Issue[]).flatMap(
    (issue) => issue.keys?.map((key) => ({ ...issue, keys: [key] })) ?? [issue],
  );

/** Every entry and every frontmatter must fit its schema in `src/model/schema/`. */
export const schemaRule: Rule = {
  name: 'schema',
  check(content, report) {
    for (const { kind, file, value, at, atName } of allEntries(content)) {
      // What cannot be read is reported by whatever reads it.
      if ('readable' in file && !file.readable) continue;
      const { schema } = kindOf(kind);
      for (const issue of issuesOf(schema.safeParse(value).error?.issues ?? [])) {
        const { field, message, hint } = issueWords(issue, schema, value);
        // A field that there is not stands where its name does, all else where its value does.
        const spot = (issue.keys ? atName : at)(...issuePath(issue));
        report({ ...spot, field }, message, hint);
      }
    }
  },
};
