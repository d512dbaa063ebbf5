import { describe, expect, it } from 'vitest';
import { moveOf, moveOfTouch } from '../../../src/presenting/keys.ts';

const press = (key: string, held: Partial<Parameters<typeof moveOf>[0]> = {}) =>
  moveOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('the keys of a presentation', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('goes on with "%s"', (key) => {
    expect(press(key)).toBe('on');
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('goes back with "%s"', (key) => {
    expect(press(key)).toBe('back');
  });

  it('goes back with Shift and space, to the ends with Home and End, and leaves with Escape', () => {
    expect(press(' ', { shiftKey: true })).toBe('back');
    expect(['Home', 'End', 'Escape'].map((key) => press(key))).toEqual(['first', 'last', 'leave']);
  });

  it('leaves to the browser what is pressed with Ctrl, Alt or the like, and all other keys', () => {
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('f', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowRight', { metaKey: true })).toBeUndefined();
    expect(press('PageDown', { shiftKey: true })).toBeUndefined();
    expect([press('a'), press('Tab'), press('Enter')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a finger that is drawn over a presentation', () => {
  it('goes on to the left and back to the right', () => {
    expect(moveOfTouch(-120, 20)).toBe('on');
    expect(moveOfTouch(120, -20)).toBe('back');
  });

  it('scrolls where it goes up or down, and means nothing where it hardly moves', () => {
    expect(moveOfTouch(-80, 60)).toBeUndefined();
    expect(moveOfTouch(20, 0)).toBeUndefined();
  });
});
