import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceGroupPage } from '../../src/model/kinds.ts';
import { sourceGroups } from '../../src/model/schema/source.ts';
import { addressed, file, meta, offences, pages, site, tags, type Tag } from './site.ts';

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

it('every chapter, claim and lesson tells reference managers its author, publisher, date and whole title', () => {
  const told = addressed.filter(({ path }) =>
    /^\/(chapters|claims|teach(?!\/judge|\/link-and-embed))\/[^/]+\/$/.test(path),
  );
  expect(told.length).toBeGreaterThan(140);
  const signed = ['citation_author', 'dcterms.creator', 'dcterms.publisher'];
  expect(
    offences(told, ({ path, all }) => [
      ...signed.filter((name) => meta(all, name) !== 'Across the Aras'),
      ...((meta(all, 'dcterms.title') ?? meta(all, 'og:title'))?.includes('…')
        ? ['a title cut short']
        : []),
      // A claim that never changed has none.
      ...(path.startsWith('/claims/') ||
      /^\d{4}\/\d\d\/\d\d$/.test(meta(all, 'citation_publication_date') ?? '')
        ? []
        : ['no date']),
      ...(meta(all, 'citation_publication_date')?.replaceAll('/', '-') === meta(all, 'dcterms.date')
        ? []
        : ['two dates']),
    ]),
  ).toEqual([]);
});

it('every chapter, claim and lesson leads to how it is cited, in styles and in files', () => {
  const citing = addressed.filter(({ path }) => path.endsWith('/cite/') && path !== '/cite/');
  expect(citing.length).toBeGreaterThan(140);
  expect(
    offences(citing, ({ path, all }) => [
      ...['bib', 'ris', 'json']
        .map((ending) => `${path.slice(0, -1)}.${ending}`)
        .filter(
          (address) =>
            !site.files.has(address) || !all.some(({ attributes }) => attributes.href === address),
        ),
      ...(all.filter(({ name }) => name === 'dt').length === 6 ? [] : ['not six forms']),
    ]),
  ).toEqual([]);
  const linked = new Set(pages.flatMap(({ all }) => all.map(({ attributes }) => attributes.href)));
  expect(citing.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
});

it('the page of each source, and those of all sources, tell reference managers of them once', () => {
  const records = (all: readonly Tag[]): number =>
    all.filter(({ attributes }) => attributes.class === 'Z3988').length;
  const groups = new Set(sourceGroups.map(sourceGroupPage));
  const own = addressed.filter(({ path }) => /^\/sources\/./.test(path) && !groups.has(path));
  expect(own.length).toBeGreaterThan(1000);
  expect(own.filter(({ all }) => records(all) !== 1).map(({ path }) => path)).toEqual([]);
  const lists = addressed.filter(({ path }) => path.startsWith('/cite/sources/'));
  expect(lists.map(({ all }) => records(all)).reduce((sum, count) => sum + count)).toBe(own.length);
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
