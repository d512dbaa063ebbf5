import { describe, expect, it } from 'vitest';
import { clip } from '../../../src/model/facts/sentences.ts';

describe('clip()', () => {
  it('leaves a text that fits', () => {
    expect(clip('Trucks crossed.', 15)).toBe('Trucks crossed.');
  });

  it('cuts at a word and says that something was cut', () => {
    expect(clip('Trucks crossed the border at night', 20)).toBe('Trucks crossed the…');
  });

  it('leaves no punctuation before the ellipsis', () => {
    expect(clip('Trucks crossed, at night, the border', 16)).toBe('Trucks crossed…');
  });

  it('is never longer than asked for', () => {
    const text = 'The ministry said that trucks had crossed the border at night.';
    for (let length = 1; length <= text.length; length++)
      expect(clip(text, length).length).toBeLessThanOrEqual(length);
  });

  it('cuts a single long word rather than giving nothing', () => {
    expect(clip('Donaudampfschifffahrt', 8)).toBe('Donauda…');
  });
});
