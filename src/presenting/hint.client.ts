import { make } from '../site/elements.client.ts';
import { href } from '../site/href.ts';

/** Says beside the switch “Verdicts hidden” what it hides, and what it cannot. */
export function makeHint(): { button: HTMLElement; text: HTMLElement } {
  const id = 'present-hint';
  const text = make(
    'div',
    { id, class: 'present-hint', popover: 'auto' },
    make(
      'p',
      {},
      make('b', {}, 'Hidden:'),
      ' verdicts, what we found, the status of events, and the sections “In one minute”, “What we looked for” and “Check yourself”.',
    ),
    make(
      'p',
      {},
      make('b', {}, 'Not hidden:'),
      ' the text itself. It tells what is documented and who denies it, and often lets a class guess. For claims without it: ',
      make('a', { href: href('/teach/judge/') }, 'Judge for yourself'),
      '.',
    ),
  );
  const button = make(
    'button',
    { type: 'button', popovertarget: id, 'aria-label': 'What is hidden' },
    '?',
  );
  return { button, text };
}
