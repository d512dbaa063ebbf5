import { describe, expect, it } from 'vitest';
import { brokenLinks, readHtml, unreachable, type BuiltSite } from '../../../tools/links.ts';

/** A built site of a few pages, by address. */
function site(pages: Record<string, string>, files: string[] = []): BuiltSite {
  const list = Object.entries(pages).map(([path, html]) => ({
    path,
    html,
    file: `${path.slice(1)}index.html`,
    ...readHtml(html),
  }));
  return { pages: list, files: new Set([...files, ...list.map(({ file }) => `/${file}`)]) };
}
const messages = (built: BuiltSite, base?: string): string[] =>
  brokenLinks(built, base).map(
    ({ file, line, value, message }) => `${file}:${line} ${value} ${message}`,
  );

describe('brokenLinks()', () => {
  it('follows pages, anchors, files, query strings and links within a page', () => {
    const built = site(
      {
        '/': '<a href="/map/">1</a><a href="/map/?on=2020-10-20#legend">2</a><a href="#top">3</a><img src="/favicon.svg"><i id="top"></i>',
        '/map/': '<a href="/">home</a><i id="legend"></i>',
      },
      ['/favicon.svg'],
    );
    expect(messages(built)).toEqual([]);
  });

  it('leaves other sites alone', () => {
    expect(
      messages(
        site({
          '/': '<a href="https://example.org/nowhere">x</a><a href="mailto:a@example.org">y</a>',
        }),
      ),
    ).toEqual([]);
  });

  it('names file, line and the nearest page for a page that is not there', () => {
    const built = site({ '/': '<p>\n\n<a\n href="/mapp/">x</a>', '/map/': '' });
    expect(messages(built)).toEqual([
      'index.html:3 /mapp/ no such page or file; did you mean "/map/"?',
    ]);
  });

  it('asks for the slash at the end, without which hosts redirect or fail', () => {
    expect(messages(site({ '/': '<a href="/map">x</a>', '/map/': '' }))).toEqual([
      'index.html:1 /map no such page or file; did you mean "/map/"?',
    ]);
  });

  it('names the nearest anchor for an anchor that is not there', () => {
    const built = site({ '/': '<a href="/map/#legnd">x</a>', '/map/': '<i id="legend"></i>' });
    expect(messages(built)).toEqual([
      'index.html:1 /map/#legnd the page /map/ has no element with the id "legnd"; did you mean "legend"?',
    ]);
  });

  it('finds a script or style sheet that is missing', () => {
    expect(messages(site({ '/': '<script src="/_astro/gone.js"></script>' }))).toHaveLength(1);
  });

  it('wants every address under the base path', () => {
    const built = site({ '/': '<a href="/x/map/">good</a><a href="/map/">bad</a>', '/map/': '' });
    expect(messages(built, '/x/')).toEqual([
      'index.html:1 /map/ does not start with the base path "/x/"',
    ]);
  });

  it('reads addresses that are written with escapes', () => {
    expect(messages(site({ '/': '<a href="/q/#%C9%99">x</a>', '/q/': '<i id="ə"></i>' }))).toEqual(
      [],
    );
  });
});

describe('unreachable()', () => {
  it('names the pages that no chain of links leads to from the start page', () => {
    const built = site({
      '/': '<a href="/a/#x">a</a>',
      '/a/': '<a href="/b/?y">b</a>',
      '/b/': '',
      '/c/': '<a href="/d/">d</a>',
      '/d/': '',
    });
    expect(unreachable(built)).toEqual(['/c/', '/d/']);
  });

  it('does not miss a page that only leads on to where something has moved', () => {
    const built = site({
      '/': '',
      '/old/': '<meta http-equiv="refresh" content="0; url=/"><a href="/">here</a>',
    });
    expect(unreachable(built)).toEqual([]);
  });
});
