/** What moves a presentation. */
export type Move = 'on' | 'back' | 'first' | 'last' | 'leave' | 'fill';

/** Keys of a keyboard, and those that clickers send. */
const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ' ': 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  f: 'fill',
};

/**
 * What a key does in a presentation; undefined where it is the browser's own.
 *
 * @param pressed - name of the key as in `KeyboardEvent.key`, and what was held with it
 */
export function moveOf(
  pressed: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): Move | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  if (pressed.shiftKey) return pressed.key === ' ' ? 'back' : undefined;
  return moves[pressed.key];
}

/**
 * What a finger that was drawn over the screen means: on to the left, back to the right, and
 * nothing where it went up or down, which scrolls.
 *
 * @param right - way of the finger to the right, CSS pixels
 * @param down - and downwards
 */
export function moveOfTouch(right: number, down: number): Move | undefined {
  if (Math.abs(right) < 50 || Math.abs(right) < 2 * Math.abs(down)) return undefined;
  return right < 0 ? 'on' : 'back';
}
