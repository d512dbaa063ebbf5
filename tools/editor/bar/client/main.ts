// Runs on every page of the development server, and on none of the site that is built.
import { names } from '../names.ts';
import type { View } from '../view.ts';
import { EditorBar } from './bar.ts';
import './space.css';
import { ContentTrouble } from './trouble.ts';

customElements.define(names.bar, EditorBar);
customElements.define(names.overlay, ContentTrouble);

/** Loads a page that could not be made once it can be. */
async function tryAgain(): Promise<void> {
  const { ok } = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (ok) location.reload();
}

function start(hot: NonNullable<ImportMeta['hot']>): void {
  const bar = new EditorBar();
  const standing = document.querySelector(names.overlay);
  const overlay = standing instanceof ContentTrouble ? standing : new ContentTrouble();
  // There the same is said in full above it.
  if (overlay.page) bar.open(false);
  const skip = document.querySelector('body > .skip');
  // Before the page, so that the keyboard and a small screen come to it first.
  if (skip) skip.after(bar);
  else document.body.prepend(bar);
  if (overlay !== standing) document.body.append(overlay);

  const ask = (): void => {
    bar.check();
    hot.send(names.ask, { path: location.pathname });
  };
  hot.on(names.changed, ask);
  hot.on(names.view, (view: View) => {
    bar.show(view);
    overlay.show(view.trouble, view.here);
    if (overlay.page && view.trouble.errors === 0) void tryAgain();
  });
  hot.on(names.failed, ({ message }) => bar.say(`The check could not be run: ${message}`));
  hot.on('vite:ws:disconnect', () => bar.say('The development server has stopped.'));
  ask();
}

if (import.meta.hot) start(import.meta.hot);
