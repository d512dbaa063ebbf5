import type { JsonSchema } from '../../schemas/json-schema.ts';
import { freshId, make, rich } from './dom.ts';
import type { Spec } from './field.ts';

/** What may be left out says so; all else must be there. */
export const optionalNote = ({ required, inList }: Spec): HTMLElement | undefined =>
  required || inList ? undefined : make('span', { class: 'optional' }, ' may be left out');

/** A hint that says what a field means and, for dates and ids, how it is written. */
export function hintOf(
  { description, patternErrorMessage, pattern }: JsonSchema,
  id: string,
): HTMLElement | undefined {
  const form =
    patternErrorMessage !== undefined &&
    pattern !== String.raw`\S` &&
    !/^an? id is/.test(patternErrorMessage)
      ? patternErrorMessage
      : '';
  // How an empty list is written in a file is of no use here.
  const meaning = (description ?? '').replace(/; `\[\]` where [^.;]*/, '');
  const words = [meaning, form && `${form.charAt(0).toUpperCase()}${form.slice(1)}.`]
    .filter(Boolean)
    .join(' ');
  return words === '' ? undefined : make('p', { class: 'hint', id }, ...rich(words));
}

/** The place for what is wrong, filled by `say`. */
export function faultPlace(target: HTMLElement): {
  place: HTMLElement;
  say: (words: readonly string[]) => void;
} {
  const place = make('div', { class: 'fault', id: freshId(), hidden: true });
  return {
    place,
    say(words) {
      place.replaceChildren(...words.map((text) => make('p', {}, text)));
      place.hidden = words.length === 0;
      if (words.length > 0) target.setAttribute('aria-invalid', 'true');
      else target.removeAttribute('aria-invalid');
    },
  };
}
