import { expect, it } from 'vitest';
import { untold } from '../../../tools/editor/untold.ts';

const now = Date.UTC(2026, 11, 3);
const published = (day: string, more = {}) => ({
  ...more,
  changes: [{ date: day, kind: 'addition', text: 'First published.' }],
});
const asked = (before: Record<string, unknown> | undefined, after: Record<string, unknown>) =>
  untold('chapter', before, after, now);

it('asks about a "First published" of another day where readers see a text for the first time', () => {
  const words = [
    '? Readers see it from now on, and "First published" says 2026-11-24: today is 2026-12-03 (UTC).',
  ];
  expect(asked(published('2026-11-24', { draft: true }), published('2026-11-24'))).toEqual(words);
  expect(asked(undefined, published('2026-11-24'))).toEqual(words);
});

it('does not ask where it says today, or the day that "publishOn" gives, or is a draft still', () => {
  expect(asked(undefined, published('2026-12-03'))).toEqual([]);
  expect(asked(undefined, published('2026-12-01', { publishOn: '2026-12-01' }))).toEqual([]);
  expect(asked(undefined, published('2026-11-24', { draft: true }))).toEqual([]);
  expect(asked(undefined, published('2026-12-09', { publishOn: '2026-12-09' }))).toEqual([]);
});

it('does not ask about a text that readers have seen before', () => {
  expect(asked(published('2026-11-24'), published('2026-11-24', { title: 'B' }))).toEqual([]);
});
