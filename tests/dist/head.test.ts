import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressed, file, meta, offences, site, tags, type Tag } from './site.ts';

const chapters = new URL('../../content/chapters/', import.meta.url);
const origin = 'http://localhost:4321';

const text = (all: readonly Tag[], name: string): string =>
  all.find((tag) => tag.name === name)?.text ?? '';

it('every page says its language', () => {
  expect(
    offences(addressed, ({ all }) =>
      all
        .filter(({ name, attributes }) => name === 'html' && attributes.lang !== 'en-GB')
        .map(() => 'lang'),
    ),
  ).toEqual([]);
});

it('every page has a title of its own that ends with the name of the site', () => {
  expect(
    offences(addressed, ({ path, all }) =>
      path === '/' || /\S · Across the Aras$/.test(text(all, 'title')) ? [] : [text(all, 'title')],
    ),
  ).toEqual([]);
  const titles = addressed.map(({ all }) => text(all, 'title'));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('every page says what it is about in 50 to 160 characters', () => {
  const description = (all: readonly Tag[]): string => meta(all, 'description') ?? '';
  expect(
    offences(addressed, ({ all }) =>
      [description(all)].filter(({ length }) => length < 50 || length > 160),
    ),
  ).toEqual([]);
});

it('every page has one heading of the first level and never skips a level', () => {
  const levels = (all: readonly Tag[]): number[] =>
    all.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name.slice(1)));
  const wrong = (found: number[]): boolean =>
    found.filter((level) => level === 1).length !== 1 ||
    found.some((level, index) => level > (found[index - 1] ?? 0) + 1);
  expect(
    offences(addressed, ({ all }) => (wrong(levels(all)) ? [levels(all).join(' ')] : [])),
  ).toEqual([]);
});

it('every page gives its own address as canonical and to those who share it', () => {
  const wrong = offences(addressed, ({ path, all }) => {
    const canonical = all.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
    return [canonical, meta(all, 'og:url')]
      .map((address) => String(address))
      .filter((address) => address !== origin + path);
  });
  expect(wrong).toEqual([]);
});

it('a page that no address leads to names none, and robots leave it out', () => {
  const all = tags(file('/404.html').toString());
  expect(all.filter(({ attributes }) => attributes.rel === 'canonical')).toEqual([]);
  expect([meta(all, 'og:url'), meta(all, 'robots')]).toEqual([undefined, 'noindex']);
});

it('every chapter tells reference managers its author and the day of its publication', () => {
  const told = addressed.filter(({ path }) => /^\/chapters\/[^/]+\/$/.test(path));
  expect(told.length).toBeGreaterThan(10);
  expect(
    offences(told, ({ all }) =>
      meta(all, 'citation_author') === 'Across the Aras' &&
      /^\d{4}\/\d\d\/\d\d$/.test(meta(all, 'citation_publication_date') ?? '')
        ? []
        : ['author or date'],
    ),
  ).toEqual([]);
});

it('every page shares a picture that exists', () => {
  const picture = (all: readonly Tag[]): string =>
    new URL(meta(all, 'og:image') ?? '', origin).pathname;
  expect(
    [...new Set(addressed.map(({ all }) => picture(all)))].filter(
      (address) => !site.files.has(address),
    ),
  ).toEqual([]);
});

it('structured data can be read', () => {
  const data = addressed.flatMap(({ all }) =>
    all.filter(({ attributes }) => attributes.type === 'application/ld+json'),
  );
  expect(data.length).toBeGreaterThan(14);
  for (const { text: json } of data)
    expect(JSON.parse(json)).toHaveProperty('@context', 'https://schema.org');
});

it('the sitemap lists every page', () => {
  const listed = [
    ...file('/sitemap-0.xml')
      .toString()
      .matchAll(/<loc>([^<]*)<\/loc>/g),
  ].map(([, address]) => address);
  expect(listed.toSorted()).toEqual(addressed.map(({ path }) => origin + path).toSorted());
});

it('robots and pages are told where the site map is, and GitHub Pages to leave nothing out', () => {
  expect(file('/robots.txt').toString()).toBe(
    `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap-index.xml\n`,
  );
  expect(
    offences(addressed, ({ all }) =>
      all.some(
        ({ attributes }) =>
          attributes.rel === 'sitemap' && attributes.href === '/sitemap-index.xml',
      )
        ? []
        : ['no link to the site map'],
    ),
  ).toEqual([]);
  expect(site.files.has('/sitemap-index.xml')).toBe(true);
  expect(file('/.nojekyll').toString()).toBe('');
});

it('what can be downloaded for a spreadsheet begins with a byte order mark', () => {
  const tables = [...site.files].filter((address) => address.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.filter((address) => !file(address).toString().startsWith('\uFEFF'))).toEqual([]);
});

it('there is a page for every chapter that is no draft, and everything around them', () => {
  const paths = addressed.map(({ path }) => path);
  const written = readdirSync(chapters).filter(
    (name) => !/^(draft|publishOn):/m.test(readFileSync(new URL(name, chapters), 'utf8')),
  );
  expect(written.length).toBeGreaterThan(10);
  expect(paths).toEqual(
    expect.arrayContaining(written.map((name) => `/chapters/${name.replace(/\.mdx$/, '')}/`)),
  );
  const fixed = [
    '/',
    '/chapters/',
    '/op-ed/',
    '/timeline/',
    '/map/',
    '/claims/',
    '/places/',
    '/sources/',
    '/glossary/',
    '/numbers/',
    '/charts/',
    '/explore/',
    '/corrections/',
    '/schemas/',
  ];
  expect(paths).toEqual(expect.arrayContaining(fixed));
});

it('an address that does not exist leads to a page that says so and leads on', () => {
  const links = tags(file('/404.html').toString())
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes.href);
  expect(links).toEqual(
    expect.arrayContaining(['/', '/chapters/', '/claims/', '/map/', '/timeline/', '/sources/']),
  );
});
