import { make } from './elements.client.ts';

const notes = new WeakMap<Element, HTMLElement>();

/**
 * Says in front of an element what of the page's address could not be taken as it stands, so that
 * nobody takes what is shown for what the link asked for.
 *
 * @param sentences - none: what was said before is taken back
 */
export function sayAsked(before: Element, sentences: readonly string[]): void {
  let note = notes.get(before);
  if (!note && sentences.length === 0) return;
  if (!note) {
    note = make('p', { class: 'asked', role: 'status' });
    notes.set(before, note);
    before.before(note);
  }
  note.textContent = sentences.join(' ');
}
