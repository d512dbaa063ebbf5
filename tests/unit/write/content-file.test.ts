import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { event } from '../../../src/model/schema/event.ts';
import type { Fields } from '../../../src/model/kinds.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import { project } from '../schemas/support.ts';
import { tries } from '../support/random.ts';

const text = `# Events.

# The first.
- id: a
  # What is sure.
  title: One
  places:
    # Where it began.
    - here
    - there
  # The end of a.

- id: b
  opEd:
    # Of the paragraph.
    paragraph: 4
    says: So.
`;

/** The text after a change of one entry. */
function changed(id: string, change: (value: Fields) => Fields): string {
  const file = new ContentFile(text, 'list', event);
  const entry = file.entries.find((one) => file.valueOf(one).id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  file.set(entry, change(file.valueOf(entry)));
  return file.toString();
}

describe('an entry that is given another value', () => {
  it('differs in the lines of what changed', () => {
    expect(changed('a', (value) => ({ ...value, title: 'Two' }))).toBe(text.replace('One', 'Two'));
    expect(changed('a', (value) => ({ ...value, places: ['here', 'new', 'there'] }))).toBe(
      text.replace('- here\n', '- here\n    - new\n'),
    );
    expect(changed('b', (value) => ({ ...value, opEd: { paragraph: 5, says: 'So.' } }))).toBe(
      text.replace('paragraph: 4', 'paragraph: 5'),
    );
  });

  it('has a new field where the schema has it', () => {
    expect(changed('b', (value) => ({ ...value, date: '2020-10-17' }))).toBe(
      text.replace('- id: b\n', '- id: b\n  date: "2020-10-17"\n'),
    );
  });

  it('keeps remarks on what goes, above what comes after it or at the end', () => {
    expect(changed('a', (value) => ({ ...value, title: undefined }))).toBe(
      text.replace('  title: One\n', ''),
    );
    expect(changed('a', (value) => ({ ...value, places: ['there'] }))).toBe(
      text.replace('    - here\n', ''),
    );
    expect(changed('a', (value) => ({ ...value, places: [] }))).toBe(
      text.replace(
        '  places:\n    # Where it began.\n    - here\n    - there\n',
        '  # Where it began.\n  places: []\n',
      ),
    );
    expect(changed('b', ({ id }) => ({ id }))).toBe(
      text.replace(/ {2}opEd:[^]*$/, '  # Of the paragraph.\n'),
    );
  });

  it('takes the remark on an item along when the item moves', () => {
    expect(changed('a', (value) => ({ ...value, places: ['there', 'here'] }))).toBe(
      text.replace(
        '    # Where it began.\n    - here\n    - there\n',
        '    - there\n    # Where it began.\n    - here\n',
      ),
    );
  });
});

describe('a list', () => {
  const file = (): ContentFile => new ContentFile(text, 'list', event);

  it('gets an entry before another, and at its end', () => {
    const first = file();
    first.insert(0, { id: 'x' });
    expect(first.toString()).toBe(text.replace('# The first.', '- id: x\n\n# The first.'));
    const last = file();
    last.insert(2, { id: 'x' });
    expect(last.toString()).toBe(`${text}\n- id: x\n`);
  });

  it('that is empty gets its first entry, below what is said of all', () => {
    const empty = new ContentFile('# Nothing yet.\n', 'list', event);
    expect(empty.toString()).toBe('# Nothing yet.\n');
    empty.insert(0, { id: 'x' });
    expect(empty.toString()).toBe('# Nothing yet.\n\n- id: x\n');
    const none = new ContentFile('', 'list', event);
    none.insert(0, { id: 'x' });
    expect(none.toString()).toBe('- id: x\n');
  });

  it('hands an entry on with its remarks', () => {
    const [from, to] = [file(), new ContentFile('- id: z\n', 'list', event)];
    const [first] = from.entries;
    if (!first) throw new Error('no entry');
    to.insert(0, from.take(first));
    expect(from.toString()).toBe(`# Events.\n\n${text.slice(text.indexOf('- id: b'))}`);
    expect(to.toString()).toBe(
      `${text.slice(text.indexOf('# The first'), text.indexOf('- id: b'))}- id: z\n`,
    );
  });

  it('that loses its last entry holds what was said of all, or nothing', () => {
    for (const remark of ['', '# Of all.\n']) {
      const one = new ContentFile(`${remark}\n- id: a\n`, 'list', event);
      one.take(one.entries[0] ?? expect.fail());
      expect(one.toString()).toBe(remark);
    }
  });

  it('tells where a value stood', () => {
    const own = file();
    const [first, second] = own.entries;
    if (!first || !second) throw new Error('no entries');
    expect(own.at(first)).toEqual({ line: 4, column: 3 });
    expect(own.at(first, 'places', 1)).toEqual({ line: 10, column: 7 });
    expect(own.at(second, 'opEd', 'says')).toEqual({ line: 17, column: 11 });
  });

  it('keeps the line ends of its file', () => {
    const windows = new ContentFile(text.replaceAll('\n', '\r\n'), 'list', event);
    windows.insert(2, { id: 'x' });
    expect(windows.toString()).toBe(`${text}\n- id: x\n`.replaceAll('\n', '\r\n'));
  });

  it.each(['- id: "a\n', 'id: a\n', '- id: a\n---\n- id: b\n'])('is not made of %j', (broken) => {
    expect(() => new ContentFile(broken, 'list', event)).toThrow('cannot be read as YAML');
  });

  it('is not written where YAML would say something else, such as a field that stands twice', () => {
    const twice = new ContentFile('- id: a\n  title: One\n  title: Two\n', 'list', event);
    twice.insert(1, { id: 'b' });
    expect(() => twice.toString()).toThrow('cannot be written as YAML');
  });
});

it('changes a frontmatter and leaves the text below it alone', () => {
  const before = '---\nnumber: 1\ntitle: One\n---\n\nSome   words.\n';
  const file = new ContentFile(before, 'text', chapter);
  const [head] = file.entries;
  if (!head) throw new Error('no frontmatter');
  expect(file.at(head, 'title')).toEqual({ line: 3, column: 8 });
  file.set(head, { ...file.valueOf(head), formerly: ['a', 'b'] });
  expect(file.toString()).toBe(
    '---\ntitle: One\nnumber: 1\nformerly: [a, b]\n---\n\nSome   words.\n',
  );
});

const real = ['events/2020-war', 'sources/a', 'claims/p01-06', 'places', 'control'].map((name) =>
  readFileSync(project(`content/facts/${name}.yaml`), 'utf8'),
);

it('puts an entry anywhere into a real file and takes it out again, and not a letter has changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.nat(), (before, at) => {
      const file = new ContentFile(before, 'list', event);
      const ids = file.entries.map((entry) => file.valueOf(entry).id);
      const index = at % (ids.length + 1);
      file.insert(index, { id: 'new', title: 'New.' });
      const filled = new ContentFile(file.toString(), 'list', event);
      expect(filled.entries.map((entry) => filled.valueOf(entry).id)).toEqual(
        ids.toSpliced(index, 0, 'new'),
      );
      filled.take(filled.entries[index] ?? expect.fail());
      expect(filled.toString()).toBe(new ContentFile(before, 'list', event).toString());
    }),
    tries(15),
  );
});

const words = fc.constantFrom('One', 'Two', 'a: b', 'words '.repeat(20).trim());
const anyEntry = fc.record(
  {
    id: words,
    title: words,
    places: fc.uniqueArray(words, { maxLength: 3 }),
    opEd: fc.record({ paragraph: fc.nat(39), says: words }, { requiredKeys: [] }),
    differs: fc.array(
      fc.record({ date: words, sources: fc.array(words, { maxLength: 2 }) }, { requiredKeys: [] }),
      { maxLength: 3 },
    ),
    more: fc.oneof(words, fc.array(words, { maxLength: 2 })),
  },
  { requiredKeys: [] },
);

it('loses no remark, whatever value an entry is given', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, words, (before, after, last) => {
      const plain = new ContentFile('', 'list', event);
      plain.insert(0, { id: 'x', ...before });
      plain.insert(1, { id: 'y', title: last });
      let count = 0;
      // A line of a folded text is none of its own.
      const folded = /^ +(?:words )*words$/;
      const noted = plain
        .toString()
        .split('\n')
        .flatMap((line) => {
          const indent = / *(?=\S)/.exec(line)?.[0];
          return indent === undefined || folded.test(line)
            ? [line]
            : [`${indent}# Remark ${++count}.`, line];
        })
        .join('\n');
      const file = new ContentFile(noted, 'list', event);
      const [entry] = file.entries;
      file.set(entry ?? expect.fail(), after);
      const remarks = file.toString().match(/^ *# Remark \d+\.$/gm) ?? [];
      expect(new Set(remarks.map((remark) => remark.trim())).size).toBe(count);
      const again = new ContentFile(file.toString(), 'list', event);
      expect(again.toString()).toBe(file.toString());
    }),
    tries(100),
  );
});
