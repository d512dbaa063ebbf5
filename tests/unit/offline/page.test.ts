import { describe, expect, it } from 'vitest';
import { offlinePage, pathFrom, type Parts } from '../../../tools/offline/page.ts';

const files = new Set(['index.html', 'map/index.html', 'chapters/one/index.html', 'favicon.svg']);
const parts: Parts = {
  base: '/x/',
  has: (file) => files.has(file),
  boot: 'begin()\n',
  sheet: (css) => `offline/${css.length}.css`,
  script: (module) => `offline/${module.split('/').at(-1)}`,
};
const from = 'chapters/one/index.html';

describe('an address in the offline copy', () => {
  it.each([
    ['/x/', '../../index.html'],
    ['/x/map/?on=2020-12-01#p-zangilan', '../../map/index.html?on=2020-12-01#p-zangilan'],
    ['/x/chapters/one/#notes', 'index.html#notes'],
    ['/x/favicon.svg', '../../favicon.svg'],
  ])('%s leads from file to file: %s', (address, path) => {
    expect(pathFrom(from, address, parts)).toBe(path);
  });

  it.each([
    '#notes',
    '?present',
    '',
    'https://example.org/',
    'mailto:a@example.org',
    '//example.org',
  ])('"%s" stays as it is', (address) => {
    expect(pathFrom(from, address, parts)).toBeUndefined();
  });

  it('that leads nowhere is named, with its page', () => {
    expect(() => pathFrom(from, '/x/gone/', parts)).toThrow(
      'chapters/one/index.html links to /x/gone/, which the offline copy does not hold.',
    );
    expect(() => pathFrom(from, '/map/', parts)).toThrow(
      'chapters/one/index.html links to /map/, which does not start with the base path /x/.',
    );
  });
});

describe('a page of the offline copy', () => {
  const made = (html: string) => offlinePage(html, from, parts);

  it('has its styles in a file and its scripts as plain ones', () => {
    expect(made('<style>p{}</style><script type="module" src="/x/_astro/a.js"></script>')).toBe(
      '<link rel="stylesheet" href="../../offline/3.css"><script defer src="../../offline/a.js"></script>',
    );
  });

  it('may ask nothing of a network, and begins with the script that stands for a server', () => {
    const html = made(
      `<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'; script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def='">`,
    );
    expect(html).toContain("script-src 'self';");
    expect(html).not.toMatch(/connect-src|sha256/);
    expect(html).toMatch(/<script src="\.\.\/\.\.\/offline\/site\.js"><\/script>$/);
  });

  it('has no script in itself: the first one does what that of the site does', () => {
    expect(made('<script>begin()\n</script><p>a</p>')).toBe('<p>a</p>');
    expect(() => made('<script>other()</script>')).toThrow(
      'chapters/one/index.html has a script in it, which the offline copy does not run.',
    );
  });

  it('leaves out what only a network can use', () => {
    expect(
      made(
        '<meta name="description" content="a"><meta name="dcterms.title" content="a">' +
          '<span class="Z3988" title="a"></span><link rel="canonical" href="https://example.org/x/"><meta property="og:title" content="a">' +
          '<script type="application/ld+json">{"a":"<p>"}</script>' +
          '<section data-online><section>a <a href="/x/gone/">b</a></section></section><p>c</p>',
      ),
    ).toBe('<p>c</p>');
  });

  it('leaves out QR codes and what leads to them', () => {
    expect(
      made('<p>a <a class="to-this" href="/x/qr/b.svg">c</a><img src="/x/qr/b.svg" alt="d"></p>'),
    ).toBe('<p>a </p>');
  });

  it('keeps every other letter of the page', () => {
    const html =
      '<p title=\'"a" &amp; b\'>c &lt; d <a class="x" href="#e">f</a><br>\n<svg><use href="#g"/></svg>';
    expect(made(html)).toBe(html);
  });

  it('leads links, pictures and forms to files', () => {
    expect(made('<a class="b" href="/x/map/?a=1&amp;b=2">c</a><form action="/x/"></form>')).toBe(
      '<a class="b" href="../../map/index.html?a=1&amp;b=2">c</a><form action="../../index.html"></form>',
    );
  });
});
