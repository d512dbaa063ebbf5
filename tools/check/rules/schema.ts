import { factKinds } from '../content.ts';
import { issuePath, issueWords, type Issue } from '../issue-words.ts';
import { yamlPosition } from '../positions.ts';
import type { Rule } from '../rule.ts';

/** Every entry and every frontmatter must fit its schema in `src/schema/`. */
export const schemaRule: Rule = {
  name: 'schema',
  check({ facts, mdx }, report) {
    for (const file of facts) {
      file.entries.forEach(({ value }, index) => {
        const result = factKinds[file.kind].schema.safeParse(value);
        if (result.success) return;
        for (const issue of result.error.issues as unknown as Issue[]) {
          report({
            file: file.file,
            ...yamlPosition(file.document, file.lines, [index, ...issuePath(issue)]),
            ...issueWords(issue, factKinds[file.kind].schema, value),
          });
        }
      });
    }
    for (const { file, schema, data, readable, frontmatter, lines } of mdx) {
      // What cannot be read is reported by whatever reads it.
      if (!readable) continue;
      const result = schema.safeParse(data);
      if (result.success) continue;
      for (const issue of result.error.issues as unknown as Issue[]) {
        const { line, column } = yamlPosition(frontmatter, lines, issuePath(issue));
        report({ file, line: line + 1, column, ...issueWords(issue, schema, data) });
      }
    }
  },
};
