import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collect, isPublic } from '../../../tools/cartridge.mjs';

it.each([
  ['', false],
  ['http://localhost:4321', false],
  ['http://127.0.0.1', false],
  ['http://[::1]:80', false],
  ['https://example.org', true],
  ['https://localhost.example.org', true],
])('makes packages for an address that others reach: "%s" %s', (address, is) => {
  expect(isPublic(address)).toBe(is);
});

it('puts the packages of the built site, and nothing else, into a folder', () => {
  const [from, to] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'cartridge-'))) as [
    string,
    string,
  ];
  for (const name of ['a.imscc', 'a-thin.imscc', 'index.html'])
    writeFileSync(join(from, name), 'x');
  const made = collect(from, join(to, 'out'));
  expect(made.toSorted()).toEqual(['out/a-thin.imscc', 'out/a.imscc']);
  expect(readdirSync(join(to, 'out')).toSorted()).toEqual(['a-thin.imscc', 'a.imscc']);
});
