import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readHtml } from '../../tools/links.ts';
import { addressed, file } from './site.ts';

const zip = file('/downloads/across-the-aras.zip');
const files = new Map(
  Object.entries(unzipSync(zip)).map(([name, bytes]) => [
    name.replace(/^across-the-aras\//, ''),
    bytes,
  ]),
);
const pages = [...files]
  .filter(([name]) => /^(?!offline\/).*\.html$/.test(name))
  .map(([name, bytes]) => ({ name, html: strFromU8(bytes) }))
  .map((page) => ({ ...page, ...readHtml(page.html) }));

it('the download is at most 12 MB', () => {
  expect(zip.length).toBeLessThanOrEqual(12e6);
});

it('the download holds every page that the site has, but those that need a network', () => {
  const wanted = addressed
    .filter(({ path }) => !/^\/(kept|embed|teach\/link-and-embed)\//.test(path))
    .map(({ path }) => `${path.slice(1)}index.html`.replace('htmlindex.html', 'html'));
  expect(pages.map(({ name }) => name).toSorted()).toEqual(wanted.toSorted());
});

it('every link and address of the download leads to a file in it, and to an anchor that is there', () => {
  const ids = new Map(pages.map((page) => [page.name, page.ids]));
  const broken = pages.flatMap(({ name, references }) =>
    references
      .filter(({ value }) => !/^(https?:|mailto:|data:)/.test(value))
      .filter(({ value }) => {
        const [path = '', anchor = ''] = value.replace(/\?[^#]*/, '').split('#', 2);
        const target = path === '' ? name : posix.join(posix.dirname(name), decodeURI(path));
        if (!files.has(target)) return true;
        return anchor !== '' && ids.get(target)?.has(decodeURIComponent(anchor)) === false;
      })
      .map(({ value, line }) => `${name}:${line} ${value}`),
  );
  expect(broken.slice(0, 20)).toEqual([]);
});

it('no page of the download has a policy that lets it ask a network', () => {
  const open = pages.filter(
    ({ html }) =>
      !html.includes(`content="default-src 'none'; img-src 'self' data:;`) ||
      html.includes('connect-src'),
  );
  expect(open.map(({ name }) => name)).toEqual([]);
});
