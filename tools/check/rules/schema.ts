import { factKinds } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { yamlPosition } from '../positions.ts';
import type { Rule } from '../rule.ts';

interface Issue {
  code: string;
  message: string;
  path: readonly PropertyKey[];
  values?: readonly unknown[];
  keys?: readonly string[];
  input?: unknown;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function describe(issue: Issue, data: unknown): { message: string; hint?: string } {
  const field = issue.path.join('.') || 'entry';
  const found = valueAt(data, issue.path);
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80);
  if (issue.code === 'unrecognized_keys' && issue.keys)
    return {
      message: `${field}: there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      hint: 'see the fields in src/schema/',
    };
  if (issue.code === 'invalid_value' && issue.values) {
    const allowed = issue.values.map(String);
    return {
      message: `${field}: found ${shown}; allowed are ${allowed.join(', ')}`,
      hint: didYouMean(String(found), allowed, `write one of the ${allowed.length} words above`),
    };
  }
  return { message: `${field}: found ${shown}; ${issue.message}` };
}

/** The path of what is wrong; a field that does not exist is the field itself, not the entry that it stands in. */
function pathOf({ code, path, keys }: Issue): readonly PropertyKey[] {
  return code === 'unrecognized_keys' && keys ? [...path, ...keys.slice(0, 1)] : path;
}

/** Every entry and every frontmatter must fit its schema in `src/schema/`. */
export const schemaRule: Rule = {
  name: 'schema',
  check({ facts, mdx }, report) {
    for (const file of facts) {
      file.entries.forEach(({ value }, index) => {
        const result = factKinds[file.kind].schema.safeParse(value);
        if (result.success) return;
        for (const issue of result.error.issues as unknown as Issue[]) {
          report({ file: file.file, ...yamlPosition(file.document, file.lines, [index, ...pathOf(issue)]), ...describe(issue, value) });
        }
      });
    }
    for (const { file, schema, data, frontmatter, lines } of mdx) {
      const result = schema.safeParse(data);
      if (result.success || frontmatter.errors.length > 0) continue;
      for (const issue of result.error.issues as unknown as Issue[]) {
        const { line, column } = yamlPosition(frontmatter, lines, pathOf(issue));
        report({ file, line: line + 1, column, ...describe(issue, data) });
      }
    }
  },
};
