import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readListText, withEntry, withoutEntry } from '../../../tools/editor/edit/list-text.ts';
import { project } from '../schemas/support.ts';
import { tries } from '../support/random.ts';

const list =
  '# About all of these.\n\n- id: a\n  note: >-\n    One.\n\n# About b.\n- id: b\n  note: Two. # indeed\n';

it('knows where each entry begins and ends, with the comment above it', () => {
  const { items } = readListText(list);
  expect(items.map(({ id, start, end }) => [id, list.slice(start, end)])).toEqual([
    ['a', '- id: a\n  note: >-\n    One.'],
    ['b', '# About b.\n- id: b\n  note: Two. # indeed'],
  ]);
});

it('puts an entry first, between and last, with one empty line around it', () => {
  expect(withEntry(readListText(list), 0, '- id: x\n')).toBe(
    list.replace('- id: a', '- id: x\n\n- id: a'),
  );
  expect(withEntry(readListText(list), 1, '- id: x\n')).toBe(
    list.replace('One.\n', 'One.\n\n- id: x\n'),
  );
  expect(withEntry(readListText(list), 2, '- id: x\n')).toBe(`${list}\n- id: x\n`);
});

it('puts a first entry into an empty file, and one behind a last line without an end', () => {
  expect(withEntry(readListText(''), 0, '- id: x\n')).toBe('- id: x\n');
  expect(withEntry(readListText('# Nothing yet.'), 0, '- id: x\n')).toBe(
    '# Nothing yet.\n- id: x\n',
  );
  expect(withEntry(readListText('- id: a'), 1, '- id: x\n')).toBe('- id: a\n\n- id: x\n');
});

it('keeps the line breaks of the file', () => {
  expect(withEntry(readListText('- id: a\r\n  note: One.\r\n'), 1, '- id: x\n  note: Two.\n')).toBe(
    '- id: a\r\n  note: One.\r\n\r\n- id: x\r\n  note: Two.\r\n',
  );
});

it('takes an entry out with the empty line after it, or before it when it is the last', () => {
  expect(withoutEntry(readListText(list), 0).text).toBe(
    list.replace('- id: a\n  note: >-\n    One.\n\n', ''),
  );
  expect(withoutEntry(readListText(list), 1)).toEqual({
    entry: '# About b.\n- id: b\n  note: Two. # indeed',
    text: list.slice(0, list.indexOf('\n# About b.')),
  });
  expect(withoutEntry(readListText('- id: a\n'), 0).text).toBe('');
});

it('refuses a file that holds no list', () => {
  expect(() => readListText('id: a\n')).toThrow(
    'the file holds no list whose entries start with "- id: …"',
  );
});

const real = [
  'facts/events/2020-war.yaml',
  'facts/sources/a.yaml',
  'facts/claims/p01-06.yaml',
  'facts/places.yaml',
  'facts/control.yaml',
].map((path) => readListText(readFileSync(project(`content/${path}`), 'utf8')));

it('puts an entry anywhere into a real file and takes it out again, and not a letter has changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.nat(), (file, at) => {
      const index = at % (file.items.length + 1);
      const filled = readListText(withEntry(file, index, '- id: new-entry\n  note: New.\n'));
      expect(filled.items.map(({ id }) => id)).toEqual([
        ...file.items.slice(0, index).map(({ id }) => id),
        'new-entry',
        ...file.items.slice(index).map(({ id }) => id),
      ]);
      expect(withoutEntry(filled, index).text).toBe(file.text);
    }),
    tries(25),
  );
});
