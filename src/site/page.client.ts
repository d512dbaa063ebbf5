/** There before anything is said in it, or it would not be read out. */
const said = document.createElement('span');
said.className = 'permalink-said';
said.role = 'status';
document.body.append(said);

/** A click copies the full address, says so, and still follows the link. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.permalink');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // There is none where the page came over plain http.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  navigator.clipboard?.writeText(link.href).then(
    () => {
      said.textContent = 'Link copied';
      setTimeout(() => (said.textContent = ''), 2500);
    },
    () => {
      // Without the right to write to the clipboard the address can be copied by hand.
    },
  );
});

/** The choice is the only thing that this site stores. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset.theme ?? 'system';
    select.addEventListener('change', () => {
      const root = document.documentElement;
      try {
        if (select.value === 'system') {
          delete root.dataset.theme;
          localStorage.removeItem('theme');
        } else {
          root.dataset.theme = select.value;
          localStorage.setItem('theme', select.value);
        }
      } catch {
        // Storage may be barred: the choice then lasts for this page only.
      }
    });
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);

/** The field in the header lies behind a button where the window is narrow. */
const searchForm = document.querySelector<HTMLFormElement>('#site-search');
searchForm?.addEventListener('toggle', (event) => {
  if (event.newState === 'open') searchForm.querySelector('input')?.focus();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  const input = document.querySelector<HTMLElement>('[type=search]');
  if (input?.checkVisibility() === false) searchForm?.showPopover();
  input?.focus();
});
