import { find, make, makeButton } from '../site/elements.client.ts';
import type { Found, FoundGroup, SiteSearch } from './engine.ts';
import type { SearchPart, SearchTexts } from './search-data.ts';

/** How many of each kind are shown before somebody asks for all. */
let first = 5;

/**
 * The search page: results while somebody types, the question in the address, arrows from result to
 * result. The engine and what it looks in come when the field gets the focus.
 */
class SearchPage extends HTMLElement {
  #engine: SiteSearch | undefined;
  #loading: Promise<void> | undefined;
  /** Whether the address of this step of the history is a question that was sent off. */
  #sent = true;

  connectedCallback(): void {
    const form = find<HTMLFormElement>(this, 'form');
    form.hidden = false;
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('input', () => {
      this.#writeAddress();
      this.#answer();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeAddress();
      this.#sent = true;
      this.#links[0]?.focus();
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('popstate', () => this.#readAddress());
    // Nobody asks paper for more.
    addEventListener('beforeprint', () => {
      first = Infinity;
      this.#answer();
    });
    this.#readAddress();
    if (this.#query === '') this.#input.focus({ preventScroll: true });
  }

  get #input(): HTMLInputElement {
    return find(this, 'input');
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  get #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.search-results :is(a, button)')];
  }

  #readAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#sent = true;
    this.#answer();
  }

  /** A question that is being typed takes one step of the history, however many letters it has. */
  #writeAddress(): void {
    const url = new URL(location.href);
    url.hash = '';
    if (this.#query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', this.#query);
    if (url.href === location.href) return;
    if (this.#sent && location.search !== '') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#sent = false;
  }

  #load(): Promise<void> {
    return (this.#loading ??= this.#loadParts().catch(() => {
      this.#loading = undefined;
      this.#say('The index did not come. Type again, or look in the lists below.');
    }));
  }

  async #loadParts(): Promise<void> {
    const part = async <T>(name: string): Promise<T> => {
      const response = await fetch(`${this.dataset.parts ?? ''}${name}.json`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return (await response.json()) as T;
    };
    const [{ SiteSearch }, names] = await Promise.all([
      import('./engine.ts'),
      part<SearchPart>('names'),
    ]);
    const engine = new SiteSearch();
    await engine.add(names);
    this.#engine = engine;
    this.#answer();
    await engine.addTexts(await part<SearchTexts>('texts'));
    this.#answer();
    await engine.add(await part<SearchPart>('sources'));
    this.#answer();
  }

  #say(text: string): void {
    find(this, '[role=status]').textContent = text;
  }

  #answer(): void {
    // What a field without suggestions goes back to when WebKit brings its page back.
    this.#input.defaultValue = this.#input.value;
    const query = this.#query;
    find<HTMLElement>(this, '.search-index').hidden = query !== '';
    if (query === '') {
      this.#show([]);
      this.#say('');
      return;
    }
    void this.#load();
    if (!this.#engine) {
      this.#say('Looking …');
      return;
    }
    const groups = this.#engine.search(query);
    const count = groups.reduce((sum, { found }) => sum + found.length, 0);
    if (count > 0) {
      this.#say(`${count} ${count === 1 ? 'result' : 'results'} for “${query}”`);
      this.#show(groups);
      return;
    }
    this.#say(`Nothing found for “${query}”.`);
    this.#showNear(this.#engine.near(query));
    find<HTMLElement>(this, '.search-index').hidden = false;
  }

  #show(groups: readonly FoundGroup[]): void {
    // Further parts may come while somebody is among the results.
    const focused = this.#links.find((link) => link === document.activeElement);
    const address = focused?.getAttribute('href');
    find(this, '.search-results').replaceChildren(...groups.map((group) => this.#section(group)));
    if (!focused) return;
    const again = this.#links.find((link) => link.getAttribute('href') === address);
    (again ?? this.#input).focus();
  }

  #section({ title, found }: FoundGroup): HTMLElement {
    const list = make('ul', {}, ...found.slice(0, first).map((one) => this.#item(one)));
    const section = make('section', {}, make('h2', {}, `${title} (${found.length})`), list);
    if (found.length > first) {
      const more = makeButton(
        `Show all ${found.length}`,
        () => {
          const rest = found.slice(first).map((one) => this.#item(one));
          list.append(...rest);
          more.remove();
          rest[0]?.querySelector('a')?.focus();
        },
        { 'aria-label': `Show all ${found.length}: ${title}` },
      );
      section.append(more);
    }
    return section;
  }

  #item({ address, title, context, verdict, lang }: Found): HTMLElement {
    const link = make('a', { href: address, dir: 'auto', ...(lang ? { lang } : {}) }, title);
    const signs = find<HTMLTemplateElement>(this, 'template').content;
    const sign = verdict && signs.querySelector(`.verdict-${verdict}`)?.cloneNode(true);
    return make('li', {}, link, ...(sign ? [sign] : []), make('span', { class: 'small' }, context));
  }

  #showNear(names: readonly string[]): void {
    const links = names.flatMap((name, at) => [
      at > 0 ? ', ' : '',
      make('a', { href: `?${new URLSearchParams({ q: name }).toString()}` }, name),
    ]);
    const words =
      names.length > 0
        ? make('p', {}, 'Written nearly like it: ', ...links, '.')
        : make('p', {}, 'Try one name or another spelling, or look in the lists below.');
    find(this, '.search-results').replaceChildren(words);
  }

  /** Arrows go from the field through the results and back, Escape back to the field. */
  #key(event: KeyboardEvent): void {
    const stops = [this.#input, ...this.#links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0) return;
    if (step !== undefined) stops[at + step]?.focus();
    else if (event.key === 'Escape' && at > 0) this.#input.focus();
    else return;
    event.preventDefault();
  }
}

customElements.define('site-search', SearchPage);
