import { clip } from '../../model/facts/sentences.ts';
import { make, makeButton } from '../elements.client.ts';
import { href } from '../href.ts';
import { siteName } from '../site.ts';
import { codeToCopy, copyable } from './copyable.client.ts';
import sheet from './link-dialog.css?url';
import { linkedSentences } from './page-text.client.ts';
import { codeFile, embedPath, partsOfAddress, shortestAddress } from './share-addresses.ts';

/** With more sentences than these to choose from, nobody finds the one that is meant. */
const mostSentences = 120;

/** From the root of the site, without the base path. */
const withoutBase = (path: string): string => path.slice(href('/').length - 1);

/**
 * What a link is to: the sign beside a heading names an anchor of this page, “Link to this page”
 * means the page as it stands, with the state in its query.
 */
function meant(link: HTMLAnchorElement): { address: string; title: string } {
  const path = withoutBase(location.pathname);
  if (!link.matches('.permalink'))
    return {
      address: path + location.search,
      title: pageTitle(),
    };
  return {
    address: shortestAddress(path + link.hash),
    title: /“(.*)”/s.exec(link.getAttribute('aria-label') ?? '')?.[1] ?? link.hash,
  };
}

/** The picture of a code: the file made with the site, else one that is made now. */
async function codePicture(file: string | undefined, url: string): Promise<string> {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  // Where the site was built for another address, as on a computer at home, the files name that.
  // While it is being edited there are none.
  if (
    !__DEV_SERVER__ &&
    file !== undefined &&
    canonical !== undefined &&
    new URL(canonical).origin === location.origin
  )
    return `${href(file)}#code`;
  return await codeMadeNow(url);
}

async function codeMadeNow(url: string): Promise<string> {
  const { codeAsData } = await import('./qr-code.ts');
  return codeAsData(url);
}

/** The choice of one sentence; nothing where there are none, or too many. */
function sentenceChoice(anchor: string, choose: (directive: string) => void): HTMLElement[] {
  const within = (anchor && document.getElementById(anchor)) || document.querySelector('main');
  const sentences = within ? linkedSentences(within) : [];
  if (sentences.length === 0 || sentences.length > mostSentences) return [];
  const select = make(
    'select',
    {},
    make('option', { value: '' }, 'All of it'),
    ...sentences.map(({ words, directive }) =>
      make('option', { value: directive }, clip(words, 90)),
    ),
  );
  select.addEventListener('change', () => choose(select.value));
  return [make('label', {}, 'Only one sentence, marked for the reader', select)];
}

/** The title of this page, without the name of the site. */
const pageTitle = (): string => document.title.replace(` · ${siteName}`, '');

/** How it is put into another page; nothing where it cannot. */
function embedding(address: string, title: string, root: string, said: Element): HTMLElement[] {
  const path = embedPath(address);
  if (path === undefined) return [];
  // A part that has no frame of its own is shown with all of its page.
  const { page, anchor } = partsOfAddress(address);
  const isWhole = anchor !== '' && path === embedPath(page);
  return [
    make(
      'details',
      {},
      make('summary', {}, 'Put it into another page'),
      codeToCopy(root + path, isWhole ? pageTitle() : title, said),
      make('p', {}, make('a', { href: href('/teach/link-and-embed/') }, 'How to embed')),
    ),
  ];
}

/** Opens all that can be done with the address of something, over the page. */
export function openLinkDialog(link: HTMLAnchorElement): void {
  // It was asked for twice, while its sheet was on its way.
  if (document.querySelector('.link-dialog')) return;
  const { address, title } = meant(link);
  const { anchor } = partsOfAddress(address);
  const root = location.origin + href('/').slice(0, -1);
  const said = make('p', { class: 'link-said', role: 'status' });
  const field = make('input', { readonly: '', 'aria-label': 'Address' });
  const picture = make('img', { alt: 'QR code of this address', width: '320', height: '320' });
  const written = make('figcaption', {});
  const show = (directive: string): void => {
    const url = root + address + (directive && (anchor ? '' : '#')) + directive;
    field.value = url;
    written.textContent = url;
    const file = directive === '' ? codeFile(address) : undefined;
    void codePicture(file, url).then((src) => (picture.src = src));
    // Without a network there is no file, but what makes one is kept.
    picture.onerror = () => {
      picture.onerror = null;
      void codeMadeNow(url).then((src) => (picture.src = src));
    };
  };
  const style = make('link', { rel: 'stylesheet', href: sheet });
  const dialog = make(
    'dialog',
    { class: 'link-dialog', 'aria-labelledby': 'h-link-dialog' },
    style,
  );
  const large = makeButton(
    'Fill the screen with the code',
    () => {
      const isLarge = dialog.classList.toggle('is-large');
      large.textContent = isLarge ? 'Make it small again' : 'Fill the screen with the code';
    },
    {},
  );
  dialog.append(
    make('h2', { id: 'h-link-dialog' }, `Link to “${clip(title, 140)}”`),
    make('p', { class: 'link-line' }, field, copyable(field, 'link', said)),
    said,
    ...sentenceChoice(anchor, show),
    make('figure', {}, picture, written, large),
    ...embedding(address, title, root, said),
    makeButton('Close', () => dialog.close(), {}),
  );
  dialog.addEventListener('cancel', (event) => {
    // Escape leaves the large code first.
    if (!dialog.classList.contains('is-large')) return;
    event.preventDefault();
    large.click();
  });
  dialog.addEventListener('close', () => {
    // Safari moves a caret out of what is taken away, to the end of the page, and scrolls there.
    const selection = getSelection();
    if (dialog.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges();
    dialog.remove();
    // Not where the sign has led meanwhile.
    link.focus({ preventScroll: true });
  });
  const open = (): void => {
    dialog.showModal();
    dialog.querySelector('button')?.focus();
  };
  // Not before it has its looks, or else without them.
  style.addEventListener('load', open);
  style.addEventListener('error', open);
  show('');
  document.body.append(dialog);
}
