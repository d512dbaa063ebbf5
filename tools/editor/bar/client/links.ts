import { href } from '../../../../src/site/href.ts';
import type { Link } from '../view.ts';
import { element } from './dom.ts';
import { openButton, type Say } from './open.ts';

/** The way to the form of an entry. */
export function formLink({ form, id }: Link, words: string): HTMLAnchorElement {
  return element(
    'a',
    { class: 'form', attributes: { href: href(form), 'aria-label': `${words}: ${id}` } },
    words,
  );
}

/** Entries or texts, each with the ways to its page, to its lines and to its form. */
export function linkList(links: readonly Link[], say: Say): HTMLUListElement {
  return element(
    'ul',
    { class: 'links', attributes: { role: 'list' } },
    ...links.map((link) => {
      const { id, title, spot, draft, address } = link;
      return element(
        'li',
        {},
        element('a', { class: 'id', attributes: { href: href(address) } }, id),
        draft !== undefined && element('span', { class: 'draft' }, draft),
        title !== id && element('span', { class: 'title' }, title),
        element(
          'span',
          { class: 'ways' },
          openButton(spot, say, `${spot.file.split('/').at(-1)}:${spot.line}`),
          formLink(link, 'Form'),
        ),
      );
    }),
  );
}
