import { attributeOf, placeOf } from '../../../../src/model/read/mdx.ts';
import { textAt } from '../../../../src/model/values.ts';
import { frontmatters, type Spot } from '../entries.ts';
import type { Content, MdxFile } from '../content.ts';
import type { Report, Rule } from '../rule.ts';

/** A description of an image is read out in one breath; what needs more goes into the text. */
const longestAlt = 150;

/** Components that draw something, and what a caption has to say of it. */
const captioned: Readonly<Record<string, string>> = {
  MapView: 'say what places it shows and of what day',
  TimelineStrip: 'say what the events have in common',
};

function checkImages({ file, tree }: MdxFile, report: Report): void {
  for (const node of tree?.nodes ?? []) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const at = { file, ...placeOf(node) };
    const alt = node.alt?.trim() ?? '';
    if (alt === '')
      report({
        ...at,
        message: 'the image has no description',
        hint: 'write what it shows between the brackets: ![A stone bridge over a river](…)',
      });
    else if (alt.length > longestAlt)
      report({
        ...at,
        message: `the description of the image has ${alt.length} characters`,
        hint: `keep it under ${longestAlt} and tell the rest in the text`,
      });
    else if (
      /^(image|picture|photo|photograph|graphic|map) (of|showing)\b/i.test(alt) ||
      /\.(png|jpe?g|svg|webp|avif)$/i.test(alt)
    )
      report({
        ...at,
        message: `"${alt}" does not describe the image`,
        hint: 'that it is an image is said by itself: write what is to be seen',
      });
  }
}

function checkCaptions({ file, tree }: MdxFile, report: Report): void {
  for (const component of tree?.components.values() ?? []) {
    const { name, line, column } = component;
    const what = captioned[name];
    if (what === undefined || (attributeOf(component, 'caption') ?? '').trim() !== '') continue;
    report({
      file,
      line,
      column,
      field: `<${name} caption>`,
      message: `<${name}> has no caption`,
      hint: `write caption="…": ${what}`,
    });
  }
}

function checkHeads(content: Content, report: Report): void {
  const seen = new Map<string, Spot>();
  for (const { value, at } of frontmatters(content)) {
    const [description, title] = [
      textAt(value, 'description')?.trim(),
      textAt(value, 'title')?.trim(),
    ];
    if (description === undefined) continue;
    if (description === title || description === textAt(value, 'question')?.trim())
      report({
        ...at('description'),
        message: 'the description repeats the title or the question',
        hint: 'say what a reader finds on the page',
      });
    const other = seen.get(description);
    if (other)
      report({
        ...at('description'),
        message: `the description is that of ${other.file} too`,
        hint: 'say what is on this page and on no other',
      });
    seen.set(description, at('description'));
  }
}

/**
 * What is to be seen is also said: images and drawings in words, pages in a description of their
 * own. How long one is the schema says.
 */
export const descriptionsRule: Rule = {
  name: 'descriptions',
  check(content, report) {
    checkHeads(content, report);
    for (const file of content.mdx) {
      checkImages(file, report);
      checkCaptions(file, report);
    }
  },
};
