import { make } from '../../client/dom.ts';
import { names } from '../names.ts';
import type { Spot } from '../page.ts';
import type { Link, Told } from '../view.ts';
import sheetText from './bar.css?inline';

/** An address of the development server, under its base path. */
const served = (path: string): string =>
  `${import.meta.env.BASE_URL}/${path}`.replaceAll(/\/{2,}/g, '/');

const sheet = new CSSStyleSheet();
sheet.replaceSync(sheetText);

/** A shadow tree, where no style of the page reaches it, whose buttons open files. */
export class ToolElement extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
  readonly said = make('p', { class: 'said', role: 'status' });

  constructor() {
    super();
    this.root.adoptedStyleSheets = [sheet];
    this.root.addEventListener('click', ({ target }) => {
      const where = target instanceof HTMLElement && target.dataset.opens;
      if (where) void this.#open(where);
    });
  }

  say(text: string): void {
    this.said.textContent = text;
  }

  /**
   * Has the server start the editor (Vite's `/__open-in-editor`); whether a window came up, it
   * cannot know. The address has no base path: it is Vite's own.
   */
  async #open(where: string): Promise<void> {
    this.say(`Opening ${where} …`);
    const address = `/__open-in-editor?file=${encodeURIComponent(where)}`;
    const ok = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    this.say(
      ok
        ? `Your editor was asked to open ${where}. If it did not, see docs/dev.md.`
        : `${where} could not be opened: the development server does not answer.`,
    );
  }
}

/** Undefined where the browser's storage is barred: nothing is kept then. */
export function kept<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** A button that opens a file, or a folder, in the editor. */
export function openButton({ file, line, column }: Spot, words?: string): HTMLButtonElement {
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  const attributes = { type: 'button', title: `Open ${where} in the editor`, 'data-opens': where };
  return make('button', attributes, words ?? where);
}

export const formLink = ({ form, id }: Link, words: string): HTMLAnchorElement =>
  make('a', { href: served(form), 'aria-label': `${words}: ${id}` }, words);

/** A list without bullets, for which some browsers need to be told its role. */
export const plainList = (className: string, items: readonly HTMLElement[]): HTMLUListElement =>
  make('ul', { class: className, role: 'list' }, ...items);

function linkItem(link: Link): HTMLLIElement {
  const { id, title, spot, draft, address } = link;
  const lines = `${spot.file.split('/').at(-1)}:${spot.line}`;
  return make(
    'li',
    {},
    make('a', { class: 'id', href: served(address) }, id),
    draft !== undefined && make('span', { class: 'draft' }, draft),
    title !== id && make('span', { class: 'title' }, title),
    make('span', { class: 'ways' }, openButton(spot, lines), formLink(link, 'Form')),
  );
}

export const linkList = (links: readonly Link[]): HTMLUListElement =>
  plainList('links', links.map(linkItem));

function findingItem(problem: Told): HTMLLIElement {
  const { rule, level, field, message, hint, excerpt, explained } = problem;
  const href = served(`${names.rules}${rule}/`);
  const where = [
    make('span', { class: 'level' }, level === 'error' ? 'Error' : 'Warning'),
    openButton(problem),
    explained
      ? make('a', { class: 'rule', href, target: '_blank' }, `Rule: ${rule}`)
      : make('span', { class: 'rule' }, `Rule: ${rule}`),
  ];
  const what = field === undefined ? [message] : [make('code', {}, field), ': ', message];
  return make(
    'li',
    { class: level },
    make('p', { class: 'where' }, ...where),
    make('p', { class: 'what' }, ...what),
    excerpt && make('pre', {}, excerpt.before, make('mark', {}, excerpt.marked), excerpt.after),
    hint !== undefined && make('p', { class: 'hint' }, hint),
  );
}

export const findingList = (problems: readonly Told[]): HTMLUListElement =>
  plainList('findings', problems.map(findingItem));
