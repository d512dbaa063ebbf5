import { kindOf } from '../../../../src/model/kinds.ts';
import { issuePath, issueWords, type Issue } from '../issue-words.ts';
import { allEntries, type Rule } from '../rule.ts';

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
    for (const { kind, file, value, at, atName } of allEntries(content)) {
      // What cannot be read is reported by whatever reads it.
      if ('readable' in file && !file.readable) continue;
      const { schema } = kindOf(kind);
      for (const issue of issuesOf(schema.safeParse(value).error?.issues ?? [])) {
        const { field, message, hint } = issueWords(issue, schema, value);
        const spotOf = issue.code === 'unrecognized_keys' ? atName : at;
        report({ ...spotOf(...issuePath(issue)), field }, message, hint);
      }
    }
  },
};
