import { addressOf } from '../../../../src/model/routes.ts';
import { addresses } from '../addresses.ts';
import type { Content, MdxFile } from '../content.ts';
import { allEntries } from '../entries.ts';
import { references } from '../ids.ts';
import { formerIds, movedAddresses, presentId, type MovedAddress } from '../former.ts';
import type { Report, Rule } from '../rule.ts';

function checkReferences(content: Content, report: Report): void {
  const nowOf = presentId(content);
  for (const { kind, id, field, file, line, column, span } of references(content)) {
    const now = nowOf(kind, id);
    if (now === undefined) continue;
    report({
      file,
      line,
      column,
      field,
      message: `the ${kind} "${id}" has the id "${now}" now`,
      hint: `write "${now}"`,
      ...(span ? { fix: { ...span, text: now } } : {}),
    });
  }
}

function checkLinks(
  { file, kind, slug, tree }: MdxFile,
  moved: (address: string) => MovedAddress | undefined,
  report: Report,
): void {
  if (!tree) return;
  const own = addressOf(kind, slug);
  for (const { url, urlStart, line, column } of tree.links) {
    const found = moved((url.startsWith('#') ? own + url : url).replace(/\?[^#]*/, ''));
    if (!found) continue;
    const at = (urlStart ?? 0) + url.lastIndexOf(found.old);
    report({
      file,
      line,
      column,
      message: `the link ${url} names "${found.old}", which has the id "${found.now}" now`,
      hint: `write ${found.address}`,
      ...(urlStart !== undefined
        ? { fix: { start: at, end: at + found.old.length, text: found.now } }
        : {}),
    });
  }
}

/** A former id leads to one entry only, and to none that would hide another. */
function checkFormer(content: Content, report: Report): void {
  const ids = new Set(allEntries(content).map(({ kind, id }) => `${kind} ${id}`));
  const seen = new Map<string, string>();
  for (const { kind, old, now, spot } of formerIds(content)) {
    const taken = ids.has(`${kind} ${old}`);
    const other = seen.get(`${kind} ${old}`);
    if (taken)
      report({
        ...spot,
        message: `the former id "${old}" is the id of a ${kind} now`,
        hint: 'take it out: old links lead to that one',
      });
    else if (other !== undefined)
      report({
        ...spot,
        message: `the former id "${old}" stands under the ${kind} "${other}" too`,
        hint: 'leave it under one of the two',
      });
    seen.set(`${kind} ${old}`, now);
  }
}

/**
 * An entry is named by the id that it has now. Links from elsewhere to an id that it had before
 * lead on; in our own content they are mended.
 */
export const movedIdRule: Rule = {
  name: 'moved-id',
  check(content, report) {
    if (formerIds(content).length === 0) return;
    checkReferences(content, report);
    const moved = movedAddresses(content, addresses(content));
    for (const file of content.mdx) checkLinks(file, moved, report);
    checkFormer(content, report);
  },
};
