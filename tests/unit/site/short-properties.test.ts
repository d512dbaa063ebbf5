import { expect, it } from 'vitest';
import { shortNames, shortProperties } from '../../../src/site/short-properties.ts';

it('the property that is used most has the shortest name, and no two have the same', () => {
  const many = Array.from({ length: 400 }, (_, at) => `--p-${at}: 1px; b { top: var(--p-${at}) }`);
  const names = shortNames(
    ['--x: 0', ...many, 'a { left: var(--often); top: var(--often) }', 'var(--often)'],
    [],
  );
  expect(names.get('--often')).toBe('--0');
  expect(new Set(names.values()).size).toBe(names.size);
  expect(names.size).toBe(402);
});

it('no short name begins as one that somebody writes', () => {
  const names = shortNames([Array.from({ length: 99 }, (_, at) => `--p${at}`).join(' ')], []);
  expect([...names.values()].filter((name) => !/^--\d[\da-z]*$/.test(name))).toEqual([]);
});

it('a property that a script knows by its name keeps it; what only looks like one is none', () => {
  const names = shortNames(
    ['--kept: 1; --own: 2; .a--b { top: 0 }'],
    ["style.getPropertyValue('--kept')"],
  );
  expect([...names.keys()]).toEqual(['--own']);
});

it('gives the names to what is set and to what asks for it', () => {
  const plugin = shortProperties('src');
  const set = { prop: '--paper', value: 'light-dark(#fff, #000)' };
  const asks = { prop: 'color', value: 'color-mix(in srgb, var(--paper) 50%, var(--nowhere))' };
  plugin.Declaration(set);
  plugin.Declaration(asks);
  expect(set).toEqual({
    prop: expect.stringMatching(/^--\d/) as unknown,
    value: 'light-dark(#fff,#000)',
  });
  expect(asks.value).toBe(`color-mix(in srgb, var(${set.prop}) 50%, var(--nowhere))`);
});
