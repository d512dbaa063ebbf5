import type { Rule } from './rule.ts';
import { chapterRangeRule } from './rules/chapter-range.ts';
import { codeRule } from './rules/code.ts';
import { controlDistrictRule } from './rules/control-district.ts';
import { coordinatesRule } from './rules/coordinates.ts';
import { coverageRule } from './rules/coverage.ts';
import { datesRule } from './rules/dates.ts';
import { descriptionsRule } from './rules/descriptions.ts';
import { draftsRule } from './rules/drafts.ts';
import { duplicateIdRule } from './rules/duplicate-id.ts';
import { eventIdRule } from './rules/event-id.ts';
import { eventWordsRule } from './rules/event-words.ts';
import { formRule } from './rules/form.ts';
import { headingsRule } from './rules/headings.ts';
import { lessonClockRule } from './rules/lesson-clock.ts';
import { linksRule } from './rules/links.ts';
import { loadedWordsRule } from './rules/loaded-words.ts';
import { movedIdRule } from './rules/moved-id.ts';
import { namesLanguageRule } from './rules/names-language.ts';
import { oldDraftsRule } from './rules/old-drafts.ts';
import { opEdCopyRule } from './rules/op-ed-copy.ts';
import { originsRule } from './rules/origins.ts';
import { passagesRule } from './rules/passages.ts';
import { readingAgeRule } from './rules/reading-age.ts';
import { schemaRule } from './rules/schema.ts';
import { sectionsRule } from './rules/sections.ts';
import { sortedRule } from './rules/sorted.ts';
import { spellingRule } from './rules/spelling.ts';
import { strayMarksRule } from './rules/stray-marks.ts';
import { unknownIdRule } from './rules/unknown-id.ts';
import { unusedIdRule } from './rules/unused-id.ts';
import { unusedSourceRule } from './rules/unused-source.ts';
import { urlsRule } from './rules/urls.ts';
import { verdictRule } from './rules/verdict.ts';
import { whitespaceRule } from './rules/whitespace.ts';

/** All rules. A new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  chapterRangeRule,
  codeRule,
  controlDistrictRule,
  coordinatesRule,
  coverageRule,
  datesRule,
  descriptionsRule,
  draftsRule,
  duplicateIdRule,
  eventIdRule,
  eventWordsRule,
  formRule,
  headingsRule,
  lessonClockRule,
  linksRule,
  loadedWordsRule,
  movedIdRule,
  namesLanguageRule,
  oldDraftsRule,
  opEdCopyRule,
  originsRule,
  passagesRule,
  readingAgeRule,
  schemaRule,
  sectionsRule,
  sortedRule,
  spellingRule,
  strayMarksRule,
  unknownIdRule,
  unusedIdRule,
  unusedSourceRule,
  urlsRule,
  verdictRule,
  whitespaceRule,
];
