import { expect, it } from 'vitest';
import { codesOfPage } from '../../../src/site/linking/page-codes.ts';
import { readCode } from '../support/read-code.ts';

const url = 'https://example.org/x/chapters/a/';
const page = (body: string, head = `<link rel="canonical" href="${url}">`): string =>
  `<title>Lorries &amp; fees · Across the Aras</title>${head}${body}`;
const sign = (anchor: string, name: string): string =>
  `<a class="permalink no-print" href="#${anchor}" aria-label="Link to “${name}”">#</a>`;

it('draws a code of the page and of each section, with the whole address and the title', () => {
  const codes = codesOfPage('/chapters/a/', page(sign('fees', 'Who paid &#34;fees&#34;?')));
  expect(codes.map(({ file }) => file)).toEqual(['/qr/chapters/a.svg', '/qr/chapters/a.fees.svg']);
  expect(codes.map(({ svg }) => readCode(svg))).toEqual([url, `${url}#fees`]);
  expect(codes[0]?.svg).toContain('>Lorries &amp; fees</text>');
  expect(codes[1]?.svg).toContain('>Who paid "fees"?</text>');
});

it('draws none of parts that hardly anybody links to, and of entries that have a page', () => {
  const chapter = codesOfPage('/chapters/a/', page(sign('notes', 'Notes')));
  expect(chapter.map(({ file }) => file)).toEqual(['/qr/chapters/a.svg']);
  const timeline = codesOfPage('/timeline/', page(sign('e-2020-war', 'War')));
  expect(timeline.map(({ file }) => file)).toEqual(['/qr/timeline.svg']);
});

it('draws none of a page that only leads on, or that has no address', () => {
  expect(codesOfPage('/a/', page('<meta http-equiv="refresh" content="0; url=/b/">'))).toEqual([]);
  expect(codesOfPage('/404.html', page('', ''))).toEqual([]);
});
