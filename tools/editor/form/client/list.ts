/** Shows only the entries in which all words of the search box occur. */
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const box = form?.querySelector('input');
const count = form?.querySelector('output');
const items = [...document.querySelectorAll<HTMLElement>('.entries > li')];

function search(): void {
  const words = (box?.value ?? '').toLowerCase().split(/\s+/);
  for (const item of items) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
  const shown = items.filter(({ hidden }) => !hidden).length;
  if (count)
    count.value = `${shown === items.length ? 'All' : `${shown} of`} ${items.length} shown`;
}

if (form) form.hidden = false;
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('.entries > li:not([hidden]) a')?.click();
});
box?.addEventListener('input', search);
search();
