import { kindOf } from '../../../../src/model/kinds.ts';
import { issuePath, issueWords, type Issue } from '../issue-words.ts';
import { yamlKeyPosition, yamlPosition } from '../../../../src/model/read/positions.ts';
import type { Rule } from '../rule.ts';

/** What does not fit, each field that there is not by itself, so that each has its own place. */
function issuesOf(issues: readonly unknown[]): Issue[] {
  return (issues as Issue[]).flatMap(
    (issue) => issue.keys?.map((key) => ({ ...issue, keys: [key] })) ?? [issue],
  );
}

/**
 * How to find the place of an issue: a field that there is not by its name, all else by its value.
 */
const positionOf = ({ code }: Issue): typeof yamlPosition =>
  code === 'unrecognized_keys' ? yamlKeyPosition : yamlPosition;

/** Every entry and every frontmatter must fit its schema in `src/model/schema/`. */
export const schemaRule: Rule = {
  name: 'schema',
  check({ facts, mdx }, report) {
    for (const file of facts) {
      file.entries.forEach(({ value }, index) => {
        const { schema } = kindOf(file.kind);
        const result = schema.safeParse(value);
        if (result.success) return;
        for (const issue of issuesOf(result.error.issues)) {
          report({
            file: file.file,
            ...positionOf(issue)(file.document, file.lines, [index, ...issuePath(issue)]),
            ...issueWords(issue, schema, value),
          });
        }
      });
    }
    for (const { file, schema, data, readable, frontmatter, lines } of mdx) {
      // What cannot be read is reported by whatever reads it.
      if (!readable) continue;
      const result = schema.safeParse(data);
      if (result.success) continue;
      for (const issue of issuesOf(result.error.issues)) {
        const { line, column } = positionOf(issue)(frontmatter, lines, issuePath(issue));
        report({ file, line: line + 1, column, ...issueWords(issue, schema, data) });
      }
    }
  },
};
