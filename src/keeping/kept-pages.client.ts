import { find, make, makeButton } from '../site/elements.client.ts';
import { siteName } from '../site/site.ts';

/** A page as the service worker has kept it. */
interface Kept {
  url: string;
  title: string;
}

/** Of the page alone: what follows it names the site. */
function titleIn(html: string): string {
  const [tag = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const { title } = new DOMParser().parseFromString(tag, 'text/html');
  return title.replace(` · ${siteName}`, '');
}

/** Names of the caches of this site: other sites of the same origin may have their own. */
async function ownCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`across-the-aras ${base} `));
}

async function allKept(base: string, own: string): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const name of await ownCaches(base)) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (!pathname.endsWith('/') || pathname === own) continue;
      const response = await cache.match(url);
      if (response) found.push({ url, title: titleIn(await response.text()) });
    }
  }
  return found.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Deletes all that is kept but this page and what it has loaded: it stands in for the others. */
async function forgetAll(base: string): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const stays = new Set([location.origin + location.pathname, ...loaded]);
  for (const name of await ownCaches(base)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (!stays.has(request.url)) await cache.delete(request);
  }
}

/** Lists the pages that can be read without a network, and lets them be given up. */
class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/', own = '' } = this.dataset;
    const said = find(this, '[role=status]');
    // There are none where the page came over plain http, or where the browser bars storage.
    const kept = 'caches' in globalThis ? await allKept(base, own).catch(() => []) : [];
    const count =
      kept.length === 1 ? 'One page is' : `${kept.length === 0 ? 'No' : kept.length} pages are`;
    said.textContent = `${count} kept in this browser.`;
    if (kept.length === 0) return;
    const list = make(
      'ul',
      {},
      ...kept.map(({ url, title }) => make('li', {}, make('a', { href: url }, title))),
    );
    const forget = async (): Promise<void> => {
      await forgetAll(base);
      list.remove();
      button.remove();
      said.textContent = 'All kept pages were deleted.';
    };
    const button = makeButton('Delete them', () => void forget(), {});
    this.append(list, button);
  }
}

customElements.define('kept-pages', KeptPages);
