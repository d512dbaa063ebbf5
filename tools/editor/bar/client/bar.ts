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

/** Lists longer than this are closed at first. */
const short = 8;

const counted = (count: number, word: string): string =>
  count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;

const total = ({ errors, warnings }: Findings): number => errors + warnings;

function stateWords({ here: { errors, warnings }, elsewhere }: View): string {
  const words = [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', ');
  const others = total(elsewhere);
  return `${words || 'Nothing wrong'} on this page${others > 0 ? `; ${others} elsewhere` : ''}`;
}

/** That the page is a draft, or that there are drafts among what it names or lists. */
function draftWords({ subject, used }: View): string {
  const drafts = used.flatMap(({ links }) => links).filter(({ draft }) => draft !== undefined);
  return subject?.draft ?? (drafts.length > 0 ? `${counted(drafts.length, 'draft')} here` : '');
}

/** A part of the open bar; what is only text is a note. */
const section = (title: string, ...children: (Node | string | false)[]): HTMLElement =>
  make(
    'section',
    {},
    make('h2', {}, title),
    ...children.map((one) => (typeof one === 'string' ? make('p', { class: 'note' }, one) : one)),
  );

const fold = (words: string, count: number, open: boolean, content: Node): HTMLElement =>
  make('details', { open }, make('summary', {}, `${words} (${count})`), content);

function sections({ here, elsewhere, used, drafts, open }: View): HTMLElement[] {
  const more = total(here) - here.told.length;
  const others = total(elsewhere);
  const files = open.map((spot) => make('li', {}, openButton(spot)));
  const kinds = used.map(({ title, links }) =>
    fold(title, links.length, links.length <= short, linkList(links)),
  );
  return [
    section(
      'What the check finds',
      total(here) === 0 && 'Nothing wrong with what this page is made from.',
      findingList(here.told),
      more > 0 && `${more} more are not listed: mend these first.`,
      others > 0 && fold('Elsewhere', others, false, findingList(elsewhere.told)),
    ),
    section('Entries used here', kinds.length === 0 && 'This page names no entry.', ...kinds),
    section(
      'Drafts',
      drafts.length === 0 && 'There are none: readers see everything that is here.',
      linkList(drafts),
    ),
    section(
      'Files of this page',
      files.length === 0 && 'None: this page is made from no content.',
      plainList('links', files),
    ),
  ];
}

/** The ways that are taken most: to the file of a page, and to the form of what it is about. */
function actions({ open: [first], subject }: View): HTMLElement[] {
  const ways: HTMLElement[] = [];
  if (first) {
    const isFile = first.line !== undefined || /\.\w+$/.test(first.file);
    ways.push(openButton(first, `Open this ${isFile ? 'file' : 'folder'}`));
  }
  if (subject) {
    const isText = subject.kind === 'chapter' || subject.kind === 'page';
    ways.push(formLink(subject, isText ? 'Edit its details in a form' : 'Edit in a form'));
  }
  return ways;
}

/** What this page is made from, what the check finds in it, and the ways to change it. */
export class EditorBar extends ToolElement {
  readonly #state = make('p', { role: 'status' });
  readonly #draft = make('span', { class: 'draft' });
  readonly #folder = make('span', { class: 'folder' });
  readonly #actions = make('p', { class: 'actions' });
  readonly #panel = make('div', { class: 'panel', id: 'panel' });
  readonly #toggle = button('Editor bar', () => this.#turn(), {
    class: 'toggle',
    'aria-controls': 'panel',
  });

  constructor() {
    super();
    const row = [this.#toggle, this.#state, this.#draft, this.#folder, this.#actions, this.said];
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
    // The page keeps as much room below its end as the bar takes there (space.css).
    new ResizeObserver(() => {
      const { height } = this.getBoundingClientRect();
      document.documentElement.style.setProperty('--editor-bar-size', `${height}px`);
    }).observe(this);
  }

  open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#toggle.ariaExpanded = String(open);
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

  show(view: View): void {
    const { here, trouble, folder = '' } = view;
    this.#folder.textContent = folder.split(/[\\/]/).findLast((part) => part !== '') ?? '';
    this.#folder.title = `Editing ${folder}`;
    const looks =
      here.errors + trouble.errors > 0 ? 'error' : here.warnings > 0 ? 'warning' : 'fine';
    this.#state.textContent = stateWords(view);
    this.#state.className = `state ${looks}`;
    this.#draft.textContent = draftWords(view);
    this.#actions.replaceChildren(...actions(view));
    this.#panel.replaceChildren(...sections(view));
  }
}
