import type { Findings, Link, View } from '../view.ts';
import { counted, element } from './dom.ts';
import { formLink } from './links.ts';
import { keepOpen, wasOpen } from './memory.ts';
import { openButton, type Say } from './open.ts';
import { panelSections } from './panel.ts';
import { barSheets, spaceSheet } from './sheets.ts';

function stateWords({ errors, warnings }: Findings, elsewhere: Findings): string {
  const words = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ]
    .filter(Boolean)
    .join(', ');
  const others = elsewhere.errors + elsewhere.warnings;
  return `${words || 'Nothing wrong'} on this page${others > 0 ? `; ${others} elsewhere` : ''}`;
}

/** That there are drafts among what a page names or lists; undefined where there are none. */
function draftsWords({ used }: View): string | undefined {
  const count = used
    .flatMap(({ links }) => links)
    .filter(({ draft }) => draft !== undefined).length;
  return count > 0 ? `${counted(count, 'draft')} here` : undefined;
}

const isText = ({ kind }: Link): boolean => kind === 'chapter' || kind === 'page';

/**
 * The bar for editors: what this page is made from, what the check finds in it, and the ways to
 * change it.
 */
export class EditorBar extends HTMLElement {
  readonly #state = element('p', { class: 'state', attributes: { role: 'status' } });
  readonly #said = element('p', { class: 'said', attributes: { role: 'status' } });
  readonly #draft = element('span', { class: 'draft' });
  readonly #actions = element('p', { class: 'actions' });
  readonly #panel = element('div', { class: 'panel', attributes: { id: 'panel' } });
  readonly #toggle = element(
    'button',
    {
      class: 'toggle',
      attributes: { type: 'button', 'aria-controls': 'panel' },
      click: () => this.#turn(),
    },
    'Editor bar',
  );

  /** Tells what was done, or what is the matter. */
  readonly say: Say = (text) => {
    this.#said.textContent = text;
  };

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = barSheets;
    const row = element(
      'div',
      { class: 'row' },
      this.#toggle,
      this.#state,
      this.#draft,
      this.#actions,
      this.#said,
    );
    root.append(
      element(
        'aside',
        { class: 'bar', attributes: { 'aria-label': 'Editor bar' } },
        row,
        this.#panel,
      ),
    );
    this.open(wasOpen());
    this.check();
  }

  connectedCallback(): void {
    document.adoptedStyleSheets.push(spaceSheet);
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
    keepOpen(open);
  }

  /** Says that what is shown may be old. */
  check(): void {
    this.#state.textContent = 'Checking …';
    this.#state.className = 'state';
  }

  show(view: View): void {
    const { here, elsewhere, trouble, subject, open } = view;
    const [first] = open;
    this.#state.textContent = stateWords(here, elsewhere);
    this.#state.className = `state ${here.errors + trouble.errors > 0 ? 'error' : here.warnings > 0 ? 'warning' : 'fine'}`;
    const draft = subject?.draft ?? draftsWords(view);
    this.#draft.hidden = draft === undefined;
    this.#draft.textContent = draft ?? '';
    const ways = [
      first &&
        openButton(
          first,
          this.say,
          `Open this ${first.line === undefined && !/\.\w+$/.test(first.file) ? 'folder' : 'file'}`,
        ),
      subject &&
        formLink(subject, isText(subject) ? 'Edit its details in a form' : 'Edit in a form'),
    ];
    this.#actions.replaceChildren(...ways.filter((way) => way !== undefined));
    this.#panel.replaceChildren(...panelSections(view, this.say));
  }
}
