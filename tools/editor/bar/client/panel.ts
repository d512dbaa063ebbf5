import type { View } from '../view.ts';
import { element } from './dom.ts';
import { findingList } from './finding.ts';
import { linkList } from './links.ts';
import { openButton, spotWords, type Say } from './open.ts';

/** Lists longer than this are closed at first. */
const short = 8;

function section(
  title: string,
  className: string,
  ...children: (Node | string | false | undefined)[]
): HTMLElement {
  return element('section', { class: className }, element('h2', {}, title), ...children);
}

function fold(words: string, open: boolean, content: Node): HTMLDetailsElement {
  return element('details', { attributes: { open } }, element('summary', {}, words), content);
}

const note = (text: string): HTMLParagraphElement => element('p', { class: 'note' }, text);

function findings({ here, elsewhere }: View, say: Say): HTMLElement {
  const more = here.errors + here.warnings - here.told.length;
  const others = elsewhere.errors + elsewhere.warnings;
  return section(
    'What the check finds',
    'found',
    here.told.length > 0
      ? findingList(here.told, say)
      : note('Nothing wrong with what this page is made from.'),
    more > 0 && note(`${more} more are not listed: mend these first.`),
    others > 0 && fold(`Elsewhere (${others})`, false, findingList(elsewhere.told, say)),
  );
}

function entries({ used }: View, say: Say): HTMLElement {
  const lists = used.map(({ title, links }) =>
    fold(`${title} (${links.length})`, links.length <= short, linkList(links, say)),
  );
  return section(
    'Entries used here',
    'used',
    ...(lists.length > 0 ? lists : [note('This page names no entry.')]),
  );
}

function rest({ drafts, open }: View, say: Say): HTMLElement {
  const files = open.map((spot) => element('li', {}, openButton(spot, say, spotWords(spot))));
  return element(
    'div',
    {},
    section(
      'Drafts',
      'drafts',
      drafts.length > 0
        ? linkList(drafts, say)
        : note('There are none: readers see everything that is here.'),
    ),
    section(
      'Files of this page',
      'files',
      files.length > 0
        ? element('ul', { class: 'links', attributes: { role: 'list' } }, ...files)
        : note('None: this page is made from no content.'),
    ),
  );
}

/** What the open bar shows, column by column. */
export const panelSections = (view: View, say: Say): HTMLElement[] => [
  findings(view, say),
  entries(view, say),
  rest(view, say),
];
