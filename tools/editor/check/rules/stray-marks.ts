import { childrenOf, type MdxNode } from '../../../../src/model/read/mdx.ts';
import { nodesOf, passagesOf, type Report, type Rule, type Spot } from '../rule.ts';

/** A table of more columns is too narrow on a phone. */
const mostColumns = 3;

type Stray = readonly [pattern: RegExp, wrong: string, hint: string];

/** What no words hold, be they a title that others have written. */
const nobodys: readonly Stray[] = [
  [
    /<\/?[A-Za-z][^<>]*>/,
    'a tag stands amid the words, and readers would see it',
    'these words are shown as they are typed: take the tag out',
  ],
  [
    /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i,
    'a sign is written in the manner of HTML, and readers would see it so',
    'type the sign itself',
  ],
  [
    /â€.?|Ã[\u00A1-\u00BF]|É™|Ä±|ÅŸ|Ð[\u00B0-\u00BF]/,
    'letters were lost here when a text was opened in the wrong encoding',
    'type these words again, or copy them once more from where they came',
  ],
];

/** What our own words do not hold; the titles of others may. */
const notOurs: readonly Stray[] = [
  ...nobodys,
  [
    /\[\^[^\]\s]*\]/,
    'the mark of a footnote stands in the text',
    'write <Cite id="…" /> where the source stands',
  ],
  [
    /\]\s?\(|\]\[|\[\[|\]\]/,
    'a link that is none: readers would see its brackets',
    'write [words](/address/), with nothing between the two pairs of brackets and both of them closed',
  ],
  [
    /\*\*|__|~~|`/,
    'a mark of Markdown stands in the words, and readers would see it',
    'in a text put **two stars** right beside the first and the last letter; facts have no such marks: take it out',
  ],
  [
    /^\s*\|.*\|/m,
    'a row of a table that is none: readers would see its strokes',
    'put a row of dashes, |---|---|, below the first row, and an empty line above it',
  ],
  [
    /^#{1,6}(?=\p{L})/mu,
    'the mark of a heading stands in the words',
    'write <Section id="short-name" title="…"> … </Section>',
  ],
  [
    /^(?:[-*+]\s|[•◦▪●])/m,
    'the mark of a list stands in the words, and readers would see it',
    'in a text begin each item with "- " (a plain space), with an empty line above the first; in a fact say it in sentences',
  ],
];

function checkTable(node: MdxNode, at: Spot, report: Report): void {
  const widths = childrenOf(node).map((row) => childrenOf(row).length);
  const [columns = 0] = widths;
  if (columns > mostColumns)
    report(
      at,
      `the table has ${columns} columns, too many for a phone`,
      `a table has at most ${mostColumns}: say the rest in sentences, or make two tables`,
    );
  else if (widths.length === 1)
    report(at, 'the table has no row below its head', 'write one, or say it in a sentence');
  else if (widths.some((width) => width !== columns))
    report(
      at,
      `the head of the table has ${columns} columns, and a row has another number`,
      'give each row as many as the head has',
    );
}

/** Marks of Markdown and HTML that mean nothing where they stand, and what lost its letters. */
export const strayMarksRule: Rule = {
  name: 'stray-marks',
  check(content, report) {
    for (const { text, own, spot } of passagesOf(content))
      for (const [pattern, message, hint] of own ? notOurs : nobodys) {
        const found = pattern.exec(text);
        if (!found) continue;
        report(spot(found.index), `${message}: ${found[0].trim().slice(0, 40)}`, hint);
        break;
      }
    for (const { node, at } of nodesOf(content)) {
      if (node.type === 'table') checkTable(node, at, report);
      if (node.type === 'footnoteDefinition')
        report(
          at,
          'a footnote of Markdown stands here, beside the notes that the page makes itself',
          'enter the source with "npm run new source", and write <Cite id="…" /> where it is cited',
        );
      if (node.type === 'link' && childrenOf(node).length === 0)
        report(
          at,
          `the link has no words: ${node.url}`,
          'write between the brackets what it leads to',
        );
    }
  },
};
