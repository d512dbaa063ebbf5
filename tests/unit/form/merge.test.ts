import { expect, test } from 'vitest';
import { merge } from '../../../tools/editor/form/merge.ts';

const opened = {
  title: 'A flag',
  summary: 'It was raised.',
  names: { en: 'Bridge', az: 'Körpü' },
  sources: ['a', 'b'],
};

test('edits of different fields, and of different fields of a group, are put together', () => {
  const mine = { ...opened, title: 'The flag', names: { en: 'The bridge', az: 'Körpü' } };
  const { title, sources } = opened;
  const theirs = { title, sources, note: 'New.', names: { en: 'Bridge', fa: 'پل' } };
  expect(merge(opened, mine, theirs)).toEqual({
    value: {
      title: 'The flag',
      names: { en: 'The bridge', fa: 'پل' },
      sources: ['a', 'b'],
      note: 'New.',
    },
    both: [],
  });
});

test('a field that both changed alike is no trouble; otherwise mine stands and it is named', () => {
  const mine = { ...opened, title: 'Same', summary: 'Mine.', names: { en: 'Mine' } };
  const theirs = { ...opened, title: 'Same', sources: ['b'], names: { en: 'Theirs', az: 'Körpü' } };
  expect(merge(opened, mine, { ...theirs, summary: 'Theirs.' })).toEqual({
    value: { title: 'Same', summary: 'Mine.', names: { en: 'Mine' }, sources: ['b'] },
    both: ['summary', 'names.en'],
  });
});

test('what one took out and the other changed is named', () => {
  const { title, summary, sources } = opened;
  const mine = { title, summary, sources };
  expect(merge(opened, mine, { ...opened, names: { en: 'Other' } })).toEqual({
    value: mine,
    both: ['names'],
  });
});
