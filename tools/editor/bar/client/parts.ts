import { make } from '../../client/dom.ts';
import { names } from '../names.ts';
import type { Spot } from '../page.ts';
import type { Link, Told } from '../view.ts';
import sheetText from './bar.css?inline';

/** The address of a page of the development server, under its base path. */
const served = (path: string): string =>
  `${import.meta.env.BASE_URL}/${path}`.replaceAll(/\/{2,}/g, '/');

const sheet = new CSSStyleSheet();
sheet.replaceSync(sheetText);

/**
 * An element of the bar's own: a shadow tree, where no style of the page reaches it, whose buttons
 * open files.
 */
export class ToolElement extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
  /** Where what was done is said, for eyes and for screen readers. */
  readonly said = make('p', { class: 'said', role: 'status' });

  constructor() {
    super();
    this.root.adoptedStyleSheets = [sheet];
    this.root.addEventListener('click', ({ target }) => {
      const where = target instanceof HTMLElement && target.dataset.opens;
      if (where) void this.#open(where);
    });
  }

  /** Tells what was done, or what is the matter. */
  say(text: string): void {
    this.said.textContent = text;
  }

  /**
   * Has the server start the editor (Vite's `/__open-in-editor`); whether a window came up, it
   * cannot know. The address has no base path: it is Vite's own.
   */
  async #open(where: string): Promise<void> {
    this.say(`Opening ${where} …`);
    const asked = await fetch(`/__open-in-editor?file=${encodeURIComponent(where)}`).catch(
      () => undefined,
    );
    this.say(
      asked?.ok
        ? `Your editor was asked to open ${where}. If it did not, see docs/dev.md.`
        : `${where} could not be opened: the development server does not answer.`,
    );
  }
}

/** What the browser keeps for the bar; undefined where its storage is barred: nothing is kept then. */
export function kept<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/**
 * A button that opens a file, or a folder, in the editor.
 *
 * @param words - what stands on it; the file, line and column, if left out
 */
export function openButton({ file, line, column }: Spot, words?: string): HTMLButtonElement {
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  const attributes = { type: 'button', title: `Open ${where} in the editor`, 'data-opens': where };
  return make('button', attributes, words ?? where);
}

/** The way to the form of an entry. */
export const formLink = ({ form, id }: Link, words: string): HTMLAnchorElement =>
  make('a', { href: served(form), 'aria-label': `${words}: ${id}` }, words);

/** A list without bullets, for which some browsers need to be told its role. */
export const plainList = (className: string, items: readonly HTMLElement[]): HTMLUListElement =>
  make('ul', { class: className, role: 'list' }, ...items);

/** Entries or texts, each with the ways to its page, to its lines and to its form. */
export const linkList = (links: readonly Link[]): HTMLUListElement =>
  plainList(
    'links',
    links.map((link) => {
      const { id, title, spot, draft, address } = link;
      return make(
        'li',
        {},
        make('a', { class: 'id', href: served(address) }, id),
        draft !== undefined && make('span', { class: 'draft' }, draft),
        title !== id && make('span', { class: 'title' }, title),
        make(
          'span',
          { class: 'ways' },
          openButton(spot, `${spot.file.split('/').at(-1)}:${spot.line}`),
          formLink(link, 'Form'),
        ),
      );
    }),
  );

/** Problems as the check words them: where, by which rule, what was found, what to do. */
export const findingList = (problems: readonly Told[]): HTMLUListElement =>
  plainList(
    'findings',
    problems.map((problem) => {
      const { rule, level, field, message, hint, excerpt, explained } = problem;
      return make(
        'li',
        { class: `finding ${level}` },
        make(
          'p',
          { class: 'where' },
          make('span', { class: 'level' }, level === 'error' ? 'Error' : 'Warning'),
          openButton(problem),
          make(
            explained ? 'a' : 'span',
            {
              class: 'rule',
              href: explained && served(`${names.rules}${rule}/`),
              target: explained && '_blank',
            },
            `Rule: ${rule}`,
          ),
        ),
        make(
          'p',
          { class: 'what' },
          field !== undefined && make('code', {}, field),
          field !== undefined && ': ',
          message,
        ),
        excerpt &&
          make(
            'pre',
            {},
            make('code', {}, excerpt.before, make('mark', {}, excerpt.marked), excerpt.after),
          ),
        hint !== undefined && make('p', { class: 'hint' }, hint),
      );
    }),
  );
