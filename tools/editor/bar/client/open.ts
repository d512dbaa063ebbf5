import type { Spot } from '../page.ts';
import { element } from './dom.ts';

/** `content/facts/claims/p01-06.yaml:12:5`, as far as it is known. */
export const spotWords = ({ file, line, column }: Spot): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** Where what is done is said, for eyes and for screen readers. */
export type Say = (text: string) => void;

/**
 * A button that opens a file, or a folder, in the editor. The server starts it (Vite's
 * `/__open-in-editor`); whether a window came up, it cannot know. The address has no base path: it
 * is Vite's own.
 *
 * @param words - what stands on it; the file, line and column, if left out
 */
export function openButton(spot: Spot, say: Say, words = spotWords(spot)): HTMLButtonElement {
  const where = spotWords(spot);
  const open = async (): Promise<void> => {
    say(`Opening ${where} …`);
    try {
      const { ok } = await fetch(`/__open-in-editor?file=${encodeURIComponent(where)}`);
      if (!ok) throw new Error();
      say(`Your editor was asked to open ${where}. If it did not, see docs/dev.md.`);
    } catch {
      say(`${where} could not be opened: the development server does not answer.`);
    }
  };
  return element(
    'button',
    {
      attributes: { type: 'button', title: `Open ${where} in the editor` },
      click: () => void open(),
    },
    words,
  );
}
