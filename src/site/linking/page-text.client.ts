import { gap, sentenceDirective, sentencesIn } from './sentences.ts';

/** Blocks of sentences, and all blocks of text. */
const told = 'p,li,dd,blockquote';
const blocks = `${told},td,th,caption,figcaption,dt,h1,h2,h3`;
const innermost = `:is(${blocks}):not(:has(${blocks}))`;

/** What belongs to a text and is no sentence of it: its kind, its date on paper, what can be done. */
const about = '.label, .printed, .claim-head, .no-print, nav *';

/** Inline parts that no search goes across, and those that nobody sees. */
const between = '.cite, .label, button, svg, input, select';
const unseen = '.permalink, .margin-note, [popover], .visually-hidden, [hidden], script, style';

function textOf(block: Element): string {
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches(unseen)) return '';
    if (node.matches(between)) return gap;
    return [...node.childNodes].map(walk).join('');
  };
  return [...block.childNodes].map(walk).join('').replaceAll(/\s+/g, ' ').trim();
}

/** A sentence of the page, and what opens the page at it. */
export interface LinkedSentence {
  words: string;
  directive: string;
}

/**
 * The sentences within an element that a link can lead to; empty where the browser does not know
 * such links.
 *
 * @param within - part of `<main>`, or all of it
 */
export function linkedSentences(within: Element): LinkedSentence[] {
  if (!('fragmentDirective' in document)) return [];
  const all = [...document.querySelectorAll(`main ${innermost}`)];
  const texts = new Map(all.map((block) => [block, textOf(block)]));
  const page = [...texts.values()].join('\n');
  return all
    .filter((block) => within.contains(block) && block.matches(told) && !block.matches(about))
    .flatMap((block) => sentencesIn(texts.get(block) ?? ''))
    .flatMap((sentence) => {
      const directive = sentenceDirective(sentence, page);
      return directive === undefined ? [] : [{ words: sentence.join(' '), directive }];
    });
}
