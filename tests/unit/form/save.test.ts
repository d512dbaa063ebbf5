import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../../tools/editor/refusal.ts';
import { save } from '../../../tools/editor/form/save.ts';
import { Copy, kind } from './support.ts';

const events = 'facts/events/2020.yaml';
const id = '2020-10-18-flag';

let copy: Copy;
let during: (() => void) | undefined;

vi.mock(import('../../../tools/editor/check/before-writing.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    newProblems: (workspace) => {
      const found = real.newProblems(workspace);
      during?.();
      return found;
    },
  };
});

beforeEach(() => {
  copy = new Copy();
  during = undefined;
});
afterEach(() => copy.remove());

describe('saving an entry', () => {
  test('writes the changed line, and says which it was', () => {
    const before = copy.read(events);
    const { version, value } = copy.open('event', id);
    const result = save(copy.root, kind('event'), id, {
      version,
      value: { ...value, title: 'A flag by the bridge' },
    });
    expect(copy.read(events)).toBe(before.replace('on the bridge\n', 'by the bridge\n'));
    expect(result).toMatchObject({ state: 'saved', file: `content/${events}`, warnings: [] });
    expect('diff' in result && result.diff.filter((line) => line.kind !== 'same')).toEqual([
      { kind: 'gone', number: 3, text: '  title: A flag on the bridge' },
      { kind: 'come', number: 3, text: '  title: A flag by the bridge' },
    ]);
    expect('data' in result && result.data.version).toBe(copy.open('event', id).version);
  });

  test('names the line break of a word processor, which no file can hold, and its field', () => {
    const { version, value } = copy.open('event', id);
    const title = 'A flag\u000Bon the bridge';
    expect(
      save(copy.root, kind('event'), id, { version, value: { ...value, title } }),
    ).toMatchObject({
      state: 'refused',
      faults: [{ path: ['title'], message: expect.stringContaining('U+000B') as string }],
    });
  });

  test('asks whether readers are told of another date, once', () => {
    const { version, value } = copy.open('event', id);
    const given = { ...value, date: '2020-10-18~' };
    expect(save(copy.root, kind('event'), id, { version, value: given })).toMatchObject({
      state: 'saved',
      untold: [expect.stringMatching(/^\? The date is another now, and readers are told nothing/)],
    });
    const again = copy.open('event', id);
    const changes = [{ date: '2026-11-24', kind: 'correction', text: 'The day was wrong.' }];
    const told = { ...again.value, date: '2020-10-18', changes };
    expect(
      save(copy.root, kind('event'), id, { version: again.version, value: told }),
    ).toMatchObject({ state: 'saved', untold: [] });
  });

  test('saves another date all the same where texts spell out the old one, and lists them', () => {
    const file = 'chapters/the-bridge.mdx';
    const link = '<Event id="2020-10-18-flag">18 October</Event>';
    copy.write(file, copy.read(file).replace('</Section>', `On ${link}.\n\n</Section>`));
    const { version, value } = copy.open('event', id);
    const result = save(copy.root, kind('event'), id, {
      version,
      value: { ...value, date: '2020-10-19' },
    });
    expect(copy.read(events)).toContain('date: "2020-10-19"');
    expect(result).toMatchObject({
      state: 'saved',
      elsewhere: [{ rule: 'event-words', level: 'error', file: `content/${file}` }],
    });
  });

  test('changes the head of a chapter and leaves its text alone', () => {
    const file = 'chapters/the-bridge.mdx';
    const before = copy.read(file);
    const { version, value } = copy.open('chapter', 'the-bridge');
    save(copy.root, kind('chapter'), 'the-bridge', {
      version,
      value: { ...value, title: 'The bridges' },
    });
    expect(copy.read(file)).toBe(before.replace('title: The bridge\n', 'title: The bridges\n'));
  });

  test('writes nothing where nothing differs', () => {
    const time = statSync(join(copy.root, events)).mtimeMs;
    expect(save(copy.root, kind('event'), id, copy.open('event', id))).toEqual({
      state: 'unchanged',
    });
    expect(statSync(join(copy.root, events)).mtimeMs).toBe(time);
  });

  test.each([
    ['an id that no entry has', { places: ['old-brige'] }, ['places', 0], /old-brige/],
    ['a text that is too long', { title: 'x'.repeat(71) }, ['title'], /70/],
    ['a word that is none of the list', { status: 'true' }, ['status'], /true/],
    ['a field that is left out', { attribution: undefined }, ['attribution'], /attribution/],
    ['a date that is none', { date: '2020-10-32' }, ['date'], /there is no 32 October/],
  ])('refuses %s beside its field, and writes nothing', (_, change, path, words) => {
    const before = copy.read(events);
    const { version, value } = copy.open('event', id);
    const changed = Object.fromEntries(
      Object.entries({ ...value, ...change }).filter(([, field]) => field !== undefined),
    );
    const result = save(copy.root, kind('event'), id, { version, value: changed });
    expect(result.state).toBe('refused');
    const fault =
      'faults' in result
        ? result.faults.find((one) => one.path?.join() === path.join())
        : undefined;
    expect(`${fault?.message} ${fault?.hint}`).toMatch(words);
    expect(copy.read(events)).toBe(before);
  });

  test('does not change an id, which other files name', () => {
    const { version, value } = copy.open('event', id);
    expect(() =>
      save(copy.root, kind('event'), id, { version, value: { ...value, id: 'other' } }),
    ).toThrow(Refusal);
    expect(() =>
      save(copy.root, kind('event'), id, { version, value: { ...value, formerly: ['x'] } }),
    ).toThrow('npm run rename event');
  });
});

describe('an entry that has changed since its form was opened', () => {
  test('is shown as it is now, and stays', () => {
    const { version, value } = copy.open('event', id);
    const theirs = copy.read(events).replace('A flag was raised.', 'A flag was seen.');
    copy.write(events, theirs);
    const result = save(copy.root, kind('event'), id, {
      version,
      value: { ...value, title: 'Mine' },
    });
    expect(result).toMatchObject({
      state: 'stale',
      data: { value: { ...value, summary: 'A flag was seen.' } },
    });
    expect('source' in result && result.source).toContain('summary: A flag was seen.');
    expect(copy.read(events)).toBe(theirs);
  });

  test('is not made again when it is gone', () => {
    const { version, value } = copy.open('event', id);
    copy.write(events, '- id: 2020-10-19-other\n');
    expect(
      save(copy.root, kind('event'), id, { version, value: { ...value, title: 'Mine' } }),
    ).toEqual({
      state: 'stale',
      file: 'content/facts/events/*.yaml',
    });
    expect(copy.read(events)).toBe('- id: 2020-10-19-other\n');
  });

  test('is noticed even while the checker runs', () => {
    const { version, value } = copy.open('event', id);
    const theirs = copy.read(events).replace('A flag was raised.', 'A flag was seen.');
    during = () => copy.write(events, theirs);
    expect(
      save(copy.root, kind('event'), id, { version, value: { ...value, title: 'Mine' } }),
    ).toMatchObject({ state: 'stale' });
    expect(copy.read(events)).toBe(theirs);
  });

  test('is saved when only its neighbours have changed, and they are kept', () => {
    const { version, value } = copy.open('event', id);
    const theirs = `# All of them.\n${copy.read(events)}`;
    copy.write(events, theirs);
    expect(
      save(copy.root, kind('event'), id, { version, value: { ...value, title: 'Mine' } }),
    ).toMatchObject({ state: 'saved' });
    expect(copy.read(events)).toBe(theirs.replace('A flag on the bridge', 'Mine'));
  });
});

test('a file that is broken is left alone, with words that say what to do', () => {
  const { version, value } = copy.open('event', id);
  copy.write(events, `${copy.read(events)}\n  title: "twice\n`);
  expect(() => save(copy.root, kind('event'), id, { version, value })).toThrow(
    /2020\.yaml cannot be read as YAML.*npm run check/,
  );
});
