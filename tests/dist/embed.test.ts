import { expect, it } from 'vitest';
import { embedPath } from '../../src/site/linking/share-addresses.ts';
import { addressed, embedded, file, meta, offences, site, type Tag } from './site.ts';

const origin = 'http://localhost:4321';
const linkTo = (all: readonly Tag[], rel: string, type?: string): string | undefined =>
  all.find(
    ({ attributes }) => attributes.rel === rel && (type === undefined || attributes.type === type),
  )?.attributes.href;
const oembed = 'application/json+oembed';

it('there is an embedded page of every kind, and of everything that offers one', () => {
  const kinds = new Set(embedded.map(({ path }) => path.split('/')[2]));
  expect([...kinds].toSorted()).toEqual([
    'chapters',
    'charts',
    'claims',
    'events',
    'judge',
    'map',
    'numbers',
    'timeline',
  ]);
  const paths = new Set(embedded.map(({ path }) => path));
  const offered = addressed.flatMap(({ path, all }) =>
    [
      path,
      ...all
        .filter(({ attributes }) => attributes.class?.split(' ').includes('permalink'))
        .map(({ attributes }) => `${path}${attributes.href ?? ''}`),
    ].flatMap((address) => embedPath(address) ?? []),
  );
  expect(new Set(offered).size).toBeGreaterThan(300);
  expect(offered.filter((path) => !paths.has(path))).toEqual([]);
});

it('an embedded page names the page that it is taken from, and robots leave it out', () => {
  const known = new Set(addressed.map(({ path }) => path));
  expect(
    offences(embedded, ({ all }) => {
      const page = new URL(linkTo(all, 'canonical') ?? '', origin).pathname;
      return known.has(page) && meta(all, 'robots') === 'noindex' ? [] : [page];
    }),
  ).toEqual([]);
});

it('every link of an embedded page opens beside the page that frames it, and it has no menu', () => {
  expect(
    offences(embedded, ({ all }) =>
      all
        .filter(
          ({ name, attributes }) =>
            name === 'nav' ||
            (name === 'a' &&
              attributes.target !== '_blank' &&
              !(attributes.href ?? '').startsWith('#')),
        )
        .map(({ name, attributes }) => `<${name} ${attributes.href}>`)
        .filter((tag) => !tag.startsWith('<nav')),
    ),
  ).toEqual([]);
});

it('chapters, claims, events, map and timeline, and all that is embedded, lead programs to how they are embedded', () => {
  const all = [...addressed.filter(({ path }) => embedPath(path) !== undefined), ...embedded];
  expect(all.length).toBeGreaterThan(700);
  expect(
    offences(all, ({ all: tags }) => {
      const address = linkTo(tags, 'alternate', oembed) ?? '';
      const path = address.replace(origin, '');
      if (!site.files.has(path)) return [`no file ${address}`];
      const answer = JSON.parse(file(path).toString()) as Record<string, unknown>;
      const [, src = ''] =
        /^<iframe src="([^"]*)" title="[^"]+"[^>]* loading="lazy"/.exec(String(answer.html)) ?? [];
      const isWhole =
        answer.version === '1.0' &&
        answer.type === 'rich' &&
        Number(answer.width) > 0 &&
        Number(answer.height) > 0;
      return isWhole && site.files.has(`${src.replace(origin, '')}index.html`) ? [] : [path];
    }),
  ).toEqual([]);
});

it('of each page the headers say once who may frame it: of embedded ones anybody, of others nobody', () => {
  const rules = file('/_headers')
    .toString()
    .split(/\n(?=\/)/)
    .map((rule) => ({
      path: rule.slice(0, rule.indexOf('\n')),
      policies: [...rule.matchAll(/frame-ancestors (.*)/g)].map(([, who]) => who),
    }));
  const said = (path: string) =>
    rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
      )
      .flatMap(({ policies }) => policies);
  expect(
    offences([...addressed, ...embedded], ({ path }) => {
      const who = said(path).join();
      return who === (path.startsWith('/embed/') ? '*' : "'none'") ? [] : [who];
    }),
  ).toEqual([]);
});
