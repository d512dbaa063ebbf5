/**
 * Filters a list that is complete without it. Wraps a `<form>` whose `<select>`s are named after
 * data attributes of the items; an item may carry several values, separated by spaces. The choice
 * lives in the address, so that it can be linked to.
 */
class ListFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#form.hidden = false;
    this.#readAddress();
    this.#apply();
    this.#form.addEventListener('input', () => {
      this.#writeAddress();
      this.#apply();
    });
    this.#form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#writeAddress();
        this.#apply();
      }),
    );
    addEventListener('popstate', () => {
      this.#readAddress();
      this.#apply();
    });
  }

  get #selects(): HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  #readAddress(): void {
    const given = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const value = given.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
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
    const chosen = this.#selects.filter((select) => select.value !== '');
    let shown = 0;
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items) {
      item.hidden = !chosen.every(({ name, value }) =>
        (item.dataset[name] ?? '').split(' ').includes(value),
      );
      if (!item.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const count = this.querySelector('output');
    if (count)
      count.value =
        shown === items.length ? `All ${items.length} shown` : `${shown} of ${items.length} shown`;
  }
}

customElements.define('list-filter', ListFilter);
