import { describe, expect, it } from 'vitest';
import { clip, firstSentence } from '../../../src/model/facts/sentences.ts';

describe('firstSentence()', () => {
  it.each([
    ['It stands. It fell.', 'It stands.'],
    ['Does it stand? It fell.', 'Does it stand?'],
    ['It stands! It fell! It stands.', 'It stands!'],
    ['It stands. “Perhaps”, he said.', 'It stands.'],
    ['It stands. ‘Perhaps’, he said.', 'It stands.'],
    ['It stands. Şuşa is near.', 'It stands.'],
    ['The first line\nends here.\n\n  Another begins.', 'The first line\nends here.'],
  ])('of %j is %j', (note, sentence) => {
    expect(firstSentence(note)).toBe(sentence);
  });

  it('goes on after the point of an abbreviation or a number', () => {
    expect(firstSentence('It is approx. 5.3 km long. It stands.')).toBe(
      'It is approx. 5.3 km long.',
    );
  });

  it('is the whole of a note that has but one, whether it ends or not', () => {
    expect(firstSentence('It stands.')).toBe('It stands.');
    expect(firstSentence('A bridge')).toBe('A bridge');
  });
});

describe('clip()', () => {
  it('leaves a text that fits', () => {
    expect(clip('Trucks crossed.', 15)).toBe('Trucks crossed.');
  });

  it('cuts at a word and says that something was cut', () => {
    expect(clip('Trucks crossed the border at night', 20)).toBe('Trucks crossed the…');
    expect(clip('Trucks crossed the border at night', 22)).toBe('Trucks crossed the…');
  });

  it('leaves no punctuation before the ellipsis', () => {
    expect(clip('Trucks crossed, at night, the border', 16)).toBe('Trucks crossed…');
    expect(clip('Trucks crossed – at night', 19)).toBe('Trucks crossed…');
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
