import { askedInVain, filtersOff } from './asked.ts';
import { sayAsked } from './asked.client.ts';

/**
 * Filters a list that is complete without it. Wraps a `<form>` whose `<select>`s are named after
 * data attributes of the items, or of their group where all in it have one value; an item may carry
 * several values, separated by spaces. The choice lives in the address, so that it can be linked to.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const chosen = (): void => {
      this.#writeAddress();
      this.#apply();
      sayAsked(form, []);
    };
    const asked = (): void => {
      this.#readAddress();
      this.#apply();
      sayAsked(form, [...this.#askedInVain(), ...this.#showTarget()]);
    };
    asked();
    // What an address has chosen is seen on a phone too.
    const fold = form.closest('details');
    if (fold && location.search !== '') fold.open = true;
    form.addEventListener('input', chosen);
    // What is reset has its values only after the event.
    form.addEventListener('reset', () => setTimeout(chosen));
    addEventListener('popstate', asked);
    // A link to where the address already leads changes nothing in it.
    document.addEventListener('click', ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
      if (link?.href === location.href) sayAsked(form, this.#showTarget());
    });
  }

  #askedInVain(): string[] {
    const choosable = this.#selects.map(({ name, options, labels }) => ({
      name,
      label: labels[0]?.firstElementChild?.textContent ?? name,
      values: [...options].map(({ value }) => value),
    }));
    return askedInVain(location.search, choosable);
  }

  /** Takes the filters off where they hide what the fragment names, and says so. */
  #showTarget(): string[] {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target.closest('[hidden]'))) return [];
    for (const select of this.#selects) select.value = '';
    this.#writeAddress();
    this.#apply();
    target.scrollIntoView();
    return [filtersOff];
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #readAddress(): void {
    const given = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      select.value = given.get(select.name) ?? '';
      // A value that is no option leaves nothing chosen.
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  #writeAddress(): void {
    const url = new URL(location.href);
    for (const { name, value } of this.#selects) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(null, '', url);
  }

  #apply(): void {
    const chosen = this.#selects.filter(({ value }) => value !== '');
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items)
      item.hidden = !chosen.every(({ name, value }) => {
        const holder = item.closest<HTMLElement>(`[data-${name}]`);
        return holder?.dataset[name]?.split(' ').includes(value);
      });
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector('output');
    if (count)
      count.value = `${shown === items.length ? `All ${shown}` : `${shown} of ${items.length}`} shown`;
  }
}

customElements.define('list-filter', ListFilter);
