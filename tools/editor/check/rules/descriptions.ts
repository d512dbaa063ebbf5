import {
  componentsOf,
  frontmatters,
  nodesOf,
  type Content,
  type Report,
  type Rule,
  type Spot,
} from '../rule.ts';

/** A description of an image is read out in one breath; what needs more goes into the text. */
const longestAlt = 150;

/** What a caption has to say of what a component draws. */
const captioned: Readonly<Record<string, string>> = {
  MapView: 'say what places it shows and of what day',
  TimelineStrip: 'say what the events have in common',
};

function checkImage(at: Spot, alt: string, report: Report): void {
  if (alt === '')
    report(
      at,
      'the image has no description',
      'write what it shows between the brackets: ![A stone bridge over a river](…)',
    );
  else if (alt.length > longestAlt)
    report(
      at,
      `the description of the image has ${alt.length} characters`,
      `keep it under ${longestAlt} and tell the rest in the text`,
    );
  else if (
    /^(image|picture|photo|photograph|graphic|map) (of|showing)\b/i.test(alt) ||
    /\.(png|jpe?g|svg|webp|avif)$/i.test(alt)
  )
    report(
      at,
      `"${alt}" does not describe the image`,
      'that it is an image is said by itself: write what is to be seen',
    );
}

function checkFrontmatters(content: Content, report: Report): void {
  const seen = new Map<string, Spot>();
  for (const { text, at } of frontmatters(content)) {
    const [description, title, question] = ['description', 'title', 'question'].map((field) =>
      text(field)?.trim(),
    );
    if (description === undefined) continue;
    if (description === title || description === question)
      report(
        at('description'),
        'the description repeats the title or the question',
        'say what a reader finds on the page',
      );
    const other = seen.get(description);
    if (other)
      report(
        at('description'),
        `the description is that of ${other.file} too`,
        'say what is on this page and on no other',
      );
    seen.set(description, at('description'));
  }
}

export const descriptionsRule: Rule = {
  name: 'descriptions',
  check(content, report) {
    checkFrontmatters(content, report);
    for (const { node, at } of nodesOf(content))
      if (node.type === 'image' || node.type === 'imageReference')
        checkImage(at, node.alt?.trim() ?? '', report);
    for (const { name, at, attribute } of componentsOf(content)) {
      const what = captioned[name];
      if (what !== undefined && !attribute('caption')?.trim())
        report(at('caption'), `<${name}> has no caption`, `write caption="…": ${what}`);
    }
  },
};
