import {
  addresses,
  allEntries,
  formerIds,
  linksOf,
  movedAddresses,
  presentId,
  references,
  type Content,
  type Report,
  type Rule,
} from '../rule.ts';

function checkReferences(content: Content, report: Report): void {
  const nowOf = presentId(content);
  for (const reference of references(content)) {
    const { kind, id, span } = reference;
    const now = nowOf(kind, id);
    if (now !== undefined)
      report(
        reference,
        `the ${kind} "${id}" has the id "${now}" now`,
        `write "${now}"`,
        span && { ...span, text: now },
      );
  }
}

function checkLinks(content: Content, report: Report): void {
  const moved = movedAddresses(content, addresses(content));
  for (const { url, urlStart, address, at } of linksOf(content)) {
    const found = moved(address);
    if (!found) continue;
    const { old, now } = found;
    const start = (urlStart ?? 0) + url.lastIndexOf(old);
    report(
      at,
      `the link ${url} names "${old}", which has the id "${now}" now`,
      `write ${found.address}`,
      urlStart === undefined ? undefined : { start, end: start + old.length, text: now },
    );
  }
}

/** A former id leads to one entry only, and to none that would hide another. */
function checkFormer(content: Content, report: Report): void {
  const taken = new Set(allEntries(content).map(({ kind, id }) => `${kind} ${id}`));
  const seen = new Map<string, string>();
  for (const { kind, old, now, spot } of formerIds(content)) {
    const other = seen.get(`${kind} ${old}`);
    if (taken.has(`${kind} ${old}`))
      report(
        spot,
        `the former id "${old}" is the id of a ${kind} now`,
        'take it out: old links lead to that one',
      );
    else if (other !== undefined)
      report(
        spot,
        `the former id "${old}" stands under the ${kind} "${other}" too`,
        'leave it under one of the two',
      );
    seen.set(`${kind} ${old}`, now);
  }
}

export const movedIdRule: Rule = {
  name: 'moved-id',
  check(content, report) {
    if (formerIds(content).length === 0) return;
    checkReferences(content, report);
    checkLinks(content, report);
    checkFormer(content, report);
  },
};
