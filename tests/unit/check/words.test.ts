import { describe, expect, it } from 'vitest';
import { loadedWords, spellingWords } from '../../../tools/editor/check/words.ts';

const sound = (problem: unknown): void => expect.unreachable(JSON.stringify(problem));

describe('content/words/loaded.yaml', () => {
  const list = loadedWords({ files: [] }, sound) ?? [];

  it('lists no form twice', () => {
    const forms = list.flatMap(({ words }) => words.map((word) => word.toLowerCase()));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  it('holds the words that the house style names, with what to write in their place', () => {
    const forms = new Set(list.flatMap(({ words }) => words));
    for (const word of [
      'liberated',
      'occupied',
      'captured',
      'regime',
      'invasion',
      'aggression',
      'ethnic cleansing',
      'genocide',
      'terrorist',
      'separatist',
      'so-called',
      'puppet',
      'revealed',
      'admitted',
      'confirmed',
    ])
      expect(forms, word).toContain(word);
  });

  it('does not tell people to write what it forbids', () => {
    const forms = new Set(list.flatMap(({ words }) => words.map((word) => word.toLowerCase())));
    for (const { instead } of list)
      expect(
        (instead.match(/[a-z-]+/gi) ?? []).filter((word) => forms.has(word.toLowerCase())),
      ).toEqual([]);
  });
});

describe('content/words/spelling.yaml', () => {
  const { names = [], words = [], british = {} } = spellingWords({ files: [] }, sound) ?? {};

  it('lists names in the order of the alphabet, so that each is found, and none twice', () => {
    expect(names).toEqual([...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('has no word both as right and as American', () => {
    for (const word of words) expect(british).not.toHaveProperty(word);
  });
});

describe('a list that is broken', () => {
  const problems = (text: string): string[] => {
    const found: string[] = [];
    const content = { files: [{ file: 'content/words/loaded.yaml', text, mark: false }] };
    const list = loadedWords(content, ({ file, line, column, field }, message) =>
      found.push(`${file}:${line}:${column} ${field ?? ''} ${message}`),
    );
    expect(list).toBeUndefined();
    return found;
  };

  it('is reported with file, line and field', () => {
    expect(problems('- words: [a]\n  instead: b\n  wy: c\n')).toEqual([
      'content/words/loaded.yaml:1:3 0.why the field is missing',
      'content/words/loaded.yaml:3:7 0 there is no field "wy"',
    ]);
    expect(problems('a: b\n')).toEqual([
      'content/words/loaded.yaml:1:1 entry found {"a":"b"} where a list should stand',
    ]);
  });

  it('is left to the engine where it is no YAML', () => {
    expect(problems('- words: [a\n')).toEqual([]);
  });
});
