import { unzipSync, strFromU8 } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { linksOf, outlineOf, type Folder } from '../../../src/cartridge/outline.ts';
import { cartridge, cartridgeNames, type CartridgeName } from '../../../src/cartridge/package.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { chapterData, lessonData, rawFacts } from '../support/entries.ts';
import { wrongWithManifest, type Element } from './profile.ts';

const outline: Folder = {
  title: 'Across the Aras',
  items: [
    {
      title: 'Chapters',
      items: [
        {
          title: '1. “Fees” & <tolls>',
          items: [
            { title: 'The whole chapter', path: '/chapters/the-road/' },
            { title: 'Fees', path: '/chapters/the-road/#fees' },
          ],
        },
      ],
    },
    { title: 'A first set', path: '/teach/judge/' },
  ],
};
const address = (path: string): string => `https://example.org/x${path}?a=1&b=2`;

const opened = (name: CartridgeName): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(cartridge(name, outline, address))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );

const rootOf = (xml: string): Element =>
  parseDocument(xml, { xmlMode: true }).children.find(
    (node) => 'attribs' in node,
  ) as unknown as Element;

describe('outlineOf()', () => {
  it('has each chapter with its sections, each lesson with its worksheet, and sets to judge, in order', () => {
    const facts = orderFacts(
      rawFacts({
        chapters: [
          {
            slug: 'the-road',
            data: chapterData({ title: 'The road', number: 1 }),
            body: '<Section id="fees" title="Fees">\n\nText.\n\n</Section>\n',
          },
        ],
        lessons: [{ slug: 'who-counted', data: lessonData({ title: 'Who counted?' }), body: '' }],
      }),
    );
    expect(outlineOf(facts).items.map(({ title }) => title)).toEqual([
      'Chapters',
      'Lessons',
      'Judge for yourself',
    ]);
    expect(linksOf(outlineOf(facts)).map(({ path }) => path)).toEqual([
      '/chapters/the-road/',
      '/chapters/the-road/#fees',
      '/teach/who-counted/',
      '/teach/who-counted/worksheet/',
      '/teach/judge/',
    ]);
  });
});

describe.each(cartridgeNames)('the package %s', (name) => {
  const files = opened(name);
  const root = rootOf(files['imsmanifest.xml'] ?? '');

  it('has a manifest that keeps to the profile of Common Cartridge 1.3', () => {
    expect(wrongWithManifest(root, Object.keys(files))).toEqual([]);
  });

  it('leads with each link to the full address of the page, under its title', () => {
    const links = Object.values(files)
      .flatMap((xml) => [
        ...xml.matchAll(/<(?:wl:)?title>([^<]*)<\/(?:wl:)?title><(?:wl:)?url href="([^"]*)"/g),
      ])
      .map(([, title, url]) => [title, url]);
    expect(links).toEqual([
      ['The whole chapter', 'https://example.org/x/chapters/the-road/?a=1&amp;b=2'],
      ['Fees', 'https://example.org/x/chapters/the-road/#fees?a=1&amp;b=2'],
      ['A first set', 'https://example.org/x/teach/judge/?a=1&amp;b=2'],
    ]);
  });

  it('is the same to the byte when nothing has changed', () => {
    expect(cartridge(name, outline, address)).toEqual(cartridge(name, outline, address));
  });
});

it('only the thin package has all its links in the manifest', () => {
  expect(Object.keys(opened('across-the-aras-thin'))).toEqual(['imsmanifest.xml']);
  expect(Object.keys(opened('across-the-aras'))).toHaveLength(1 + linksOf(outline).length);
});

describe('the profile', () => {
  const wrong = (from: string, to: string): string[] => {
    const files = opened('across-the-aras');
    const xml = (files['imsmanifest.xml'] ?? '').replace(from, to);
    return wrongWithManifest(rootOf(xml), Object.keys(files));
  };
  it.each([
    ['another version', '1.3.0', '1.9.0', 'schemaversion is "1.9.0"'],
    [
      'an item that leads nowhere',
      'identifierref="L_teach',
      'identifierref="Nowhere',
      'no resource',
    ],
    ['a file that is not there', 'href="links/', 'href="lost/', 'no file'],
    ['a name twice', 'identifier="I_2"', 'identifier="F_1"', 'F_1 is named twice'],
    ['an item without a title', '<title>A first set</title>', '', 'item has no title'],
    ['another type', 'imswl_xmlv1p3', 'imswl_xmlv1p9', 'type "imswl_xmlv1p9"'],
    [
      'what has no place there',
      '<organizations>',
      '<organizations><extra/>',
      'organizations has extra',
    ],
  ])('refuses %s', (_, from, to, said) => {
    expect(wrong(from, to).join('\n')).toContain(said);
  });
});
