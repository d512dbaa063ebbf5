import { expect, it } from 'vitest';
import { excerptOf } from '../../../tools/editor/bar/excerpt.ts';

it('marks what the message quotes, when that stands behind the column', () => {
  expect(excerptOf('  sources: [rferl-mosk]', 12, 'no source has the id "rferl-mosk"')).toEqual({
    before: 'sources: [',
    marked: 'rferl-mosk',
    after: ']',
  });
});

it('marks an address at the end of the message', () => {
  expect(excerptOf('See [it](/nowhere/).', 5, 'the link leads nowhere: /nowhere/')).toEqual({
    before: 'See [it](',
    marked: '/nowhere/',
    after: ').',
  });
});

it('marks the word at the column when nothing is quoted, or what is quoted stands elsewhere', () => {
  const word = { before: 'kind: ', marked: 'wrong-word', after: ' here' };
  expect(excerptOf('  kind: wrong-word here', 9, 'found something else')).toEqual(word);
  expect(excerptOf('  kind: wrong-word here', 9, 'there is no field "kind"')).toEqual(word);
});

it('shows a tab or a run of spaces that is wrong itself', () => {
  expect(excerptOf('\tterm: x', 1, 'a tab stands at the start of the line')).toEqual({
    before: '',
    marked: '\t',
    after: 'term: x',
  });
});

it('cuts a long line short on both sides', () => {
  const excerpt = excerptOf(`${'a '.repeat(200)}HERE${' b'.repeat(200)}`, 401, '');
  expect(excerpt?.marked).toBe('HERE');
  expect(excerpt?.before).toMatch(/^…[a ]{60}$/);
  expect(excerpt?.after).toMatch(/^[b ]{60}…$/);
});

it('marks one letter of any script whole, also where it is two code units', () => {
  expect(excerptOf('x 𐎠 y', 3, '')?.marked).toBe('𐎠');
  expect(excerptOf('x 🛑 y', 3, '')?.marked).toBe('🛑');
});

it('shows nothing for an empty line, and does not run over the end of one', () => {
  expect(excerptOf('   ', 1, 'the file is empty')).toBeUndefined();
  expect(excerptOf('short', 99, '')).toEqual({ before: 'short', marked: '', after: '' });
});
