import type { Rule } from './rule.ts';
import { codeRule } from './rules/code.ts';
import { coverageRule } from './rules/coverage.ts';
import { duplicateIdRule } from './rules/duplicate-id.ts';
import { linksRule } from './rules/links.ts';
import { schemaRule } from './rules/schema.ts';
import { sectionsRule } from './rules/sections.ts';
import { unknownIdRule } from './rules/unknown-id.ts';
import { unusedSourceRule } from './rules/unused-source.ts';

/** All rules. A new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  codeRule,
  coverageRule,
  duplicateIdRule,
  linksRule,
  schemaRule,
  sectionsRule,
  unknownIdRule,
  unusedSourceRule,
];
