import { sayAsked } from '../site/asked.client.ts';
import { find, make } from '../site/elements.client.ts';
import { withParameters } from '../site/query.ts';
import { JudgeCard } from './judge-card.client.ts';
import { readSet, searchOf, type Choosable, type Mode } from './judging-set.ts';

/**
 * A set of claims that are judged before what the site found is shown. Without it the answers are
 * folded. The set and the way to judge are in the address; what is chosen is not, nor kept.
 */
class JudgingSet extends HTMLElement {
  #cards: JudgeCard[] = [];
  #mode: Mode = 'alone';

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.judge-choose a[data-claim]')];
    const choosable = links.map(({ dataset }): Choosable => ({
      id: dataset.claim ?? '',
      formerly: dataset.former?.split(' ') ?? [],
      chapter: dataset.chapter ?? '',
      rank: Number(dataset.rank),
    }));
    // The page of a chapter has its claims; of its address only the way to judge is read.
    const search = links.length > 0 ? location.search : this.#onlyMode();
    const { claims, mode, inVain } = readSet(search, choosable);
    this.#mode = mode;
    this.#prepareBar();
    sayAsked(this.#bar, inVain);
    this.classList.add('is-live');
    if (claims) void this.#bring(claims, links);
    else this.#startCards();
    if (links.length > 0) this.#prepareChoice(links, claims ?? []);
  }

  #onlyMode(): string {
    const mode = new URLSearchParams(location.search).get('mode') ?? undefined;
    return withParameters('', { mode });
  }

  get #bar(): HTMLFormElement {
    return find(this, '.judge-mode');
  }

  #startCards(): void {
    const template = find<HTMLTemplateElement>(this, '.judge-form-template');
    this.#cards = [...this.querySelectorAll<HTMLElement>('.judge-card')].map(
      (card) => new JudgeCard(card, template),
    );
    for (const card of this.#cards) card.ask(this.#mode);
  }

  /** Takes the cards of a set from the pages of their chapters. */
  async #bring(claims: readonly string[], links: readonly HTMLAnchorElement[]): Promise<void> {
    const cards = find(this, '.judge-cards');
    const answers = find(this, '.judge-answers');
    const own = claims.flatMap((id) => links.find(({ dataset }) => dataset.claim === id) ?? []);
    const pages = new Map<string, Promise<Document>>();
    cards.setAttribute('aria-busy', 'true');
    cards.replaceChildren();
    answers.replaceChildren();
    try {
      const parts = await Promise.all(
        own.map(async ({ href, dataset: { claim = '' } }) => {
          const [address = ''] = href.split('#');
          const page = pages.get(address) ?? this.#page(address);
          pages.set(address, page);
          const from = await page;
          return [
            find(from, `[id="j-${claim}"]`),
            find(from, `.judge-answers [data-claim="${claim}"]`),
          ] as const;
        }),
      );
      cards.append(...parts.map(([card]) => card));
      answers.append(...parts.map(([, answer]) => answer));
      this.#startCards();
    } catch (error) {
      console.warn('the set could not be put together', error);
      sayAsked(this.#bar, [
        'The claims of this set could not be fetched. Here each of them leads to its own place.',
      ]);
      cards.append(
        make(
          'ul',
          {},
          ...own.map(({ href, textContent }) => make('li', {}, make('a', { href }, textContent))),
        ),
      );
    }
    cards.removeAttribute('aria-busy');
    await this.#showCode();
  }

  /** On paper the code leads to this very set, as the address beside it says. */
  async #showCode(): Promise<void> {
    const image = document.querySelector<HTMLImageElement>('.printed img');
    if (!image || location.search === '') return;
    const { codeAsData } = await import('../site/linking/qr-code.ts');
    image.src = codeAsData(location.href.replace(/#.*/, ''));
  }

  async #page(address: string): Promise<Document> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  }

  #prepareBar(): void {
    const bar = this.#bar;
    bar.hidden = false;
    find<HTMLInputElement>(bar, `[value="${this.#mode}"]`).checked = true;
    bar.addEventListener('change', () => {
      this.#mode = new FormData(bar).get('mode') === 'pairs' ? 'pairs' : 'alone';
      const mode = this.#mode === 'pairs' ? 'pairs' : undefined;
      history.replaceState(
        null,
        '',
        location.pathname + withParameters(location.search, { mode }).replaceAll('%2C', ','),
      );
      for (const card of this.#cards) card.ask(this.#mode);
      void this.#showCode();
    });
    find(bar, '[data-do="print"]').addEventListener('click', () => print());
    find(bar, '[data-do="copy"]').addEventListener('click', () => void this.#copy());
  }

  /** Names the very claims, so that the link gives the same ones when the ledger has grown. */
  async #copy(): Promise<void> {
    const url = new URL(location.href);
    url.hash = '';
    if (this.querySelector('.judge-choose')) {
      const claims = [...this.querySelectorAll<HTMLElement>('.judge-card')];
      url.search = searchOf(
        claims.map(({ dataset }) => dataset.claim ?? ''),
        url.search,
      );
    }
    const said = find(this, '.judge-said');
    try {
      await navigator.clipboard.writeText(url.href);
      said.textContent = `Link copied: ${url.href}`;
    } catch {
      // No right to write to the clipboard, or none over plain http.
      said.textContent = `Copy this link by hand: ${url.href}`;
    }
  }

  /** Makes ticks of the links to claims, the present set ticked. */
  #prepareChoice(links: readonly HTMLAnchorElement[], claims: readonly string[]): void {
    const some = find<HTMLFormElement>(this, '.judge-some');
    const picked = find<HTMLFormElement>(this, '.judge-picked');
    for (const form of [some, picked]) form.hidden = false;
    some.addEventListener('formdata', ({ formData }) => {
      if (this.#mode === 'pairs') formData.set('mode', 'pairs');
    });
    const boxes = links.map((link) => {
      const box = make('input', { type: 'checkbox', value: link.dataset.claim ?? '' });
      box.checked = claims.includes(box.value);
      link.replaceWith(make('label', {}, box, ' ', ...link.childNodes));
      return box;
    });
    const ticked = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const output = find<HTMLOutputElement>(picked, 'output');
    this.addEventListener('change', ({ target }) => {
      if (boxes.some((box) => box === target)) output.value = `${ticked().length} ticked`;
    });
    picked.addEventListener('submit', (event) => {
      event.preventDefault();
      const set = ticked();
      if (set.length === 0) output.value = 'Tick at least one claim.';
      else location.assign(location.pathname + searchOf(set, location.search));
    });
  }
}

customElements.define('judging-set', JudgingSet);
