import { make, makeButton } from '../elements.client.ts';
import { siteName } from '../site.ts';
import { iframeCode } from './iframe-code.ts';

/** A field whose text can be copied, and says to everybody that it was. */
export function copyable(
  field: HTMLInputElement | HTMLTextAreaElement,
  name: string,
  said: Element,
): HTMLButtonElement {
  return makeButton(
    `Copy ${name}`,
    () => {
      field.select();
      // There is none where the page came over plain http.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
      const copying = navigator.clipboard?.writeText(field.value) ?? Promise.reject(new Error());
      copying.then(
        () => (said.textContent = `Copied the ${name}.`),
        () =>
          (said.textContent = `The browser does not let this page copy. The ${name} is marked: copy it by hand.`),
      );
    },
    {},
  );
}

/**
 * The HTML that puts an embedded page into another, to be copied.
 *
 * @param url - whole address of the embedded page
 * @param title - what is in it
 */
export function codeToCopy(url: string, title: string, said: Element): HTMLElement {
  const code = make('textarea', { readonly: '', rows: '4', 'aria-label': 'Code' });
  code.value = iframeCode(url, `${title} · ${siteName}`);
  return make('p', { class: 'link-line' }, code, copyable(code, 'code', said));
}
