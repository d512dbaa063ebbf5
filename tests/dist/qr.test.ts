import { expect, it } from 'vitest';
import { codeFile, shortestAddress } from '../../src/site/linking/share-addresses.ts';
import { readCode } from '../unit/support/read-code.ts';
import { addressed, file, site } from './site.ts';

/** The address of each page, and of each of its parts that readers are given a link to. */
const offered = addressed.flatMap(({ path, all }) => [
  path,
  ...all
    .filter(({ attributes }) => attributes.class?.split(' ').includes('permalink'))
    .map(({ attributes }) => shortestAddress(`${path}${attributes.href ?? ''}`)),
]);
const withCode = [...new Set(offered)].flatMap((address) => {
  const code = codeFile(address);
  return code === undefined ? [] : [{ address, code }];
});

it('every page, section, step, number, chart, term and paragraph has a QR code made with the site', () => {
  expect(withCode.length).toBeGreaterThan(addressed.length + 200);
  expect(withCode.filter(({ code }) => !site.files.has(code))).toEqual([]);
});

it('a QR code leads to the whole address of what it is named after', () => {
  // Reading takes a tenth of a second each: of every kind of page some.
  const some = [
    ...Map.groupBy(withCode, ({ code }) => code.split('/').slice(0, 3).join('/').split('.')[0]),
  ].flatMap(([, group]) => [...group.slice(0, 1), ...group.slice(-1)]);
  expect(some.length).toBeGreaterThan(20);
  const read = some.map(({ code }) => readCode(file(code).toString()));
  expect(read).toEqual(some.map(({ address }) => `http://localhost:4321${address}`));
});

it('every page leads to its QR code without a script', () => {
  const wrong = addressed.filter(
    ({ path, all }) =>
      !all.some(
        ({ name, attributes }) =>
          name === 'a' &&
          attributes.class?.includes('to-this') &&
          attributes.href === codeFile(path),
      ),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
