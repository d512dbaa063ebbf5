import { button, make } from '../../client/dom.ts';
import type { Findings, View } from '../view.ts';
import {
  findingList,
  formLink,
  kept,
  linkList,
  openButton,
  plainList,
  ToolElement,
} from './parts.ts';
import spaceText from './space.css?inline';

/** Lists longer than this are closed at first. */
const short = 8;

/** "1 error", "2 errors"; nothing where there are none. */
const counted = (count: number, word: string): string[] =>
  count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];

const total = ({ errors, warnings }: Findings): number => errors + warnings;

function stateWords({ here: { errors, warnings }, elsewhere }: View): string {
  const words = [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(', ');
  const others = total(elsewhere);
  return `${words || 'Nothing wrong'} on this page${others > 0 ? `; ${others} elsewhere` : ''}`;
}

/** That the page is a draft, or that there are drafts among what it names or lists. */
function draftWords({ subject, used }: View): string {
  const drafts = used.flatMap(({ links }) => links).filter(({ draft }) => draft !== undefined);
  return (
    subject?.draft ??
    counted(drafts.length, 'draft')
      .map((words) => `${words} here`)
      .join('')
  );
}

const section = (title: string, ...children: (Node | false)[]): HTMLElement =>
  make('section', {}, make('h2', {}, title), ...children);

const note = (text: string): HTMLElement => make('p', { class: 'note' }, text);

const fold = (words: string, open: boolean, content: Node): HTMLElement =>
  make('details', { open }, make('summary', {}, words), content);

/** What the open bar shows, column by column. */
function columns({ here, elsewhere, used, drafts, open }: View): HTMLElement[] {
  const more = total(here) - here.told.length;
  const others = total(elsewhere);
  return [
    section(
      'What the check finds',
      here.told.length > 0
        ? findingList(here.told)
        : note('Nothing wrong with what this page is made from.'),
      more > 0 && note(`${more} more are not listed: mend these first.`),
      others > 0 && fold(`Elsewhere (${others})`, false, findingList(elsewhere.told)),
    ),
    section(
      'Entries used here',
      used.length === 0 && note('This page names no entry.'),
      ...used.map(({ title, links }) =>
        fold(`${title} (${links.length})`, links.length <= short, linkList(links)),
      ),
    ),
    make(
      'div',
      {},
      section(
        'Drafts',
        drafts.length > 0
          ? linkList(drafts)
          : note('There are none: readers see everything that is here.'),
      ),
      section(
        'Files of this page',
        open.length > 0
          ? plainList(
              'links',
              open.map((spot) => make('li', {}, openButton(spot))),
            )
          : note('None: this page is made from no content.'),
      ),
    ),
  ];
}

/**
 * The bar for editors: what this page is made from, what the check finds in it, and the ways to
 * change it.
 */
export class EditorBar extends ToolElement {
  readonly #state = make('p', { role: 'status' });
  readonly #draft = make('span', { class: 'draft' });
  readonly #actions = make('p', { class: 'actions' });
  readonly #panel = make('div', { class: 'panel', id: 'panel' });
  readonly #toggle = button('Editor bar', () => this.#turn(), {
    class: 'toggle',
    'aria-controls': 'panel',
  });

  constructor() {
    super();
    const row = [this.#toggle, this.#state, this.#draft, this.#actions, this.said];
    this.root.append(
      make(
        'aside',
        { class: 'bar', 'aria-label': 'Editor bar' },
        make('div', { class: 'row' }, ...row),
        this.#panel,
      ),
    );
    this.open(kept(() => localStorage.getItem('editor-bar')) === 'open');
    this.check();
  }

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spaceText);
    document.adoptedStyleSheets.push(sheet);
    // The page keeps as much room below its end as the bar takes there.
    new ResizeObserver(() => {
      document.documentElement.style.setProperty(
        '--editor-bar-size',
        `${this.getBoundingClientRect().height}px`,
      );
    }).observe(this);
  }

  /** Opens or closes what is below the first line. */
  open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }

  #turn(): void {
    const open = this.#panel.hidden !== false;
    this.open(open);
    kept(() => localStorage.setItem('editor-bar', open ? 'open' : 'closed'));
  }

  /** Says that what is shown may be old. */
  check(): void {
    this.#state.textContent = 'Checking …';
    this.#state.className = 'state';
  }

  /** Shows what the check found, and what this page is made from. */
  show(view: View): void {
    const { here, trouble, subject } = view;
    const [first] = view.open;
    this.#state.textContent = stateWords(view);
    this.#state.className = `state ${here.errors + trouble.errors > 0 ? 'error' : here.warnings > 0 ? 'warning' : 'fine'}`;
    this.#draft.textContent = draftWords(view);
    this.#actions.replaceChildren();
    if (first) {
      const isFolder = first.line === undefined && !/\.\w+$/.test(first.file);
      this.#actions.append(openButton(first, `Open this ${isFolder ? 'folder' : 'file'}`));
    }
    if (subject) {
      const isText = subject.kind === 'chapter' || subject.kind === 'page';
      const words = isText ? 'Edit its details in a form' : 'Edit in a form';
      this.#actions.append(formLink(subject, words));
    }
    this.#panel.replaceChildren(...columns(view));
  }
}
