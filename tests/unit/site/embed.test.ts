import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../src/reading/chapter-section.ts';
import { iframeCode } from '../../../src/site/linking/iframe-code.ts';
import { linksOut } from '../../../src/site/linking/links-out.ts';
import { embedPath, oembedFile } from '../../../src/site/linking/share-addresses.ts';
import { listener } from '../../../src/teaching/listener.ts';

describe('embedPath()', () => {
  it.each([
    ['/chapters/a/', '/embed/chapters/a/'],
    ['/chapters/a/#fees', '/embed/chapters/a/fees/'],
    ['/chapters/a/#notes', '/embed/chapters/a/'],
    ['/claims/p05-a/', '/embed/claims/p05-a/'],
    ['/timeline/#e-2020-war', '/embed/events/2020-war/'],
    ['/numbers/#n-a', '/embed/numbers/a/'],
    ['/charts/#a', '/embed/charts/a/'],
    ['/map/?on=2020-10-20', '/embed/map/?on=2020-10-20'],
    ['/timeline/?from=2020-10', '/embed/timeline/?from=2020-10'],
  ])('of %s is %s', (address, path) => {
    expect(embedPath(address)).toBe(path);
  });

  it.each(['/', '/claims/', '/claims/p05-a/cite/', '/sources/mfa/', '/numbers/', '/chapters/'])(
    'is none for %s',
    (address) => {
      expect(embedPath(address)).toBeUndefined();
    },
  );
});

it('the file for programs has the path of the embedded page', () => {
  expect(oembedFile('/embed/map/?on=2020-10-20')).toBe('/oembed/map.json');
  expect(oembedFile('/embed/claims/p05-a/')).toBe('/oembed/claims/p05-a.json');
});

it('the code of a frame has a title, loads late, and cannot be broken by a title', () => {
  expect(iframeCode('https://a.example/embed/map/?on=1&place=b', 'A "b" & <c>')).toBe(
    '<iframe src="https://a.example/embed/map/?on=1&amp;place=b" title="A &quot;b&quot; &amp; &lt;c>" width="640" height="960" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});

it('the documentation shows the listener that teachers are given', () => {
  const docs = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  expect(docs).toContain(listener);
});

describe('linksOut()', () => {
  it('opens links beside the page round the frame, those to other parts of the page on the page', () => {
    expect(
      linksOut(
        '<p id="here"><a href="/map/">Map</a> <a class="x" href="#note-1">1</a> <a href="#here">Up</a></p>',
        '/x/chapters/a/',
      ),
    ).toBe(
      '<p id="here"><a href="/map/" target="_blank">Map</a> <a class="x" href="/x/chapters/a/#note-1" target="_blank">1</a> <a href="#here">Up</a></p>',
    );
  });

  it('leaves out the signs beside headings', () => {
    expect(
      linksOut(
        '<h2>Fees <a class="permalink no-print" href="#a" aria-label="Link to “Fees”">#</a></h2>',
        '/a/',
      ),
    ).toBe('<h2>Fees</h2>');
  });
});

describe('sectionOf()', () => {
  const text =
    '<p>Before</p><section id="a"><h2>A</h2><section class="b">in</section>end</section><section id="c">C</section>';

  it('is the whole section, with those in it', () => {
    expect(sectionOf(text, 'a')).toBe(
      '<section id="a"><h2>A</h2><section class="b">in</section>end</section>',
    );
    expect(sectionOf(text, 'c')).toBe('<section id="c">C</section>');
  });

  it('says which section the text has not', () => {
    expect(() => sectionOf(text, 'd')).toThrow('no section "d"');
  });
});
