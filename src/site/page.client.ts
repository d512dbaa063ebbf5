import { fetchFonts } from './fonts.client.ts';
import { idle } from './idle.client.ts';
import { keepPages } from './keep-pages.client.ts';

/**
 * What later pages need comes when this one is there and the browser has nothing else to do. Where it
 * cannot be had the site is read as before.
 */
for (const prepare of [fetchFonts, keepPages])
  void idle()
    .then(prepare)
    .catch(() => undefined);

/**
 * “Link to this”: address, sentence, QR code, in a dialog that is loaded when it is asked for. Without
 * it a sign leads to its place, and the line in the foot of the page to the code.
 */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.permalink,.to-this');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.matches('.to-this')) event.preventDefault();
  import('./linking/link-dialog.client.ts').then(
    (dialog) => dialog.openLinkDialog(link),
    () => location.assign(link.href),
  );
});

/**
 * Programs for messages take a bracket or full stop behind an address into it, and people write
 * capitals: where there is no such part, that is shown which must be meant.
 */
const asked = location.hash.slice(1);
if (asked && !document.getElementById(asked)) {
  const meant = asked.toLowerCase().replace(/(%[\da-f]{2}|[^\da-z])+$/, '');
  if (document.getElementById(meant)) location.replace(`#${meant}`);
}

/**
 * The parts of the page that wait for their layout get it one by one when there is nothing else to do.
 * One that is hidden costs nothing, and so waits for no turn.
 */
const waiting = document.querySelectorAll<HTMLElement>('.later');
async function layOutInTurn(): Promise<void> {
  for (const part of waiting) {
    if (!part.hidden) await idle();
    part.classList.add('is-whole');
  }
}
void layOutInTurn();

/** Paper says what this very address was, filters and all, and the day on which it was printed. */
const printed = document.querySelector<HTMLElement>('.printed');
addEventListener('beforeprint', () => {
  if (!printed) return;
  const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  printed.dataset.at = `${location.href} · printed on ${day},`;
});

const root = document.documentElement;

/** The system's colour of the browser's own bars goes with the system's theme; so must a choice. */
function showTheme(choice: string): void {
  if (choice === 'system') delete root.dataset.theme;
  else root.dataset.theme = choice;
  const metas = document.querySelectorAll<HTMLMetaElement>('[name=theme-color]');
  // In the order of the page's head.
  metas.forEach((meta, at) => {
    const of = at ? 'dark' : 'light';
    const isChosen = choice === of ? 'all' : 'not all';
    meta.media = choice === 'system' ? `(prefers-color-scheme: ${of})` : isChosen;
  });
}

/** The choice is stored; beside it this site stores only that its letters are there. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const show = (choice: string): void => {
      select.value = choice;
      showTheme(choice);
    };
    const follow = (): void => {
      try {
        const { theme } = localStorage as { theme?: string };
        show(theme === 'light' || theme === 'dark' ? theme : 'system');
      } catch {
        // Storage may be barred: the choice then lasts for this page only.
      }
    };
    select.value = root.dataset.theme ?? 'system';
    follow();
    // Another tab has chosen; or Back has brought up a page as it was before the choice.
    addEventListener('storage', follow);
    addEventListener('pageshow', follow);
    select.addEventListener('change', () => {
      showTheme(select.value);
      try {
        if (select.value === 'system') localStorage.removeItem('theme');
        else localStorage.setItem('theme', select.value);
      } catch {
        // As above.
      }
    });
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);

/** The field in the header lies behind a button where the window is narrow. */
const field = document.querySelector<HTMLInputElement>('[name=q]');
field?.form?.addEventListener('toggle', () => field.focus());
addEventListener('keydown', (event) => {
  if (event.key !== '/' || (event.target as Element).matches(':read-write,select')) return;
  event.preventDefault();
  if (!field?.checkVisibility()) field?.form?.showPopover();
  field?.focus();
});
