import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/model/facts/dates.ts';
import { addressed, file, offences, pages, site, tags, underFolder } from './site.ts';

interface Item {
  title: string;
  link: string;
  guid: string;
  pubDate: string;
  description: string;
  content: string;
}

/** The items of a feed, and the text or the attributes of what stands above them. */
function readFeed(xml: string): {
  channel: Record<string, string>;
  self: string | undefined;
  items: Item[];
} {
  const channel: Record<string, string> = {};
  const items: Record<string, string>[] = [];
  const open: string[] = [];
  let self: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (name === 'item') items.push({});
        if (name === 'atom:link' && attributes.rel === 'self') self = attributes.href;
      },
      ontext(text) {
        const name = (open.at(-1) ?? '').replace('content:encoded', 'content');
        const target = open.includes('item') ? items.at(-1) : channel;
        if (target) target[name] = (target[name] ?? '') + text;
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { channel, self, items: items as unknown as Item[] };
}

const content = fileURLToPath(new URL('../../content', import.meta.url));
const feed = readFeed(file('/feed.xml').toString());
const under = readFeed(readFileSync(join(underFolder, 'feed.xml'), 'utf8'));
const origin = 'http://localhost:4321';

/** Every text with its path, and the day on which its frontmatter says that it was last checked. */
const texts = [
  { folder: 'chapters', under: '/chapters/' },
  { folder: 'pages', under: '/' },
].flatMap(({ folder, under: start }) =>
  readdirSync(join(content, folder)).map((name) => ({
    path: `${start}${name.replace(/\.mdx$/, '')}/`,
    day: /^checked: "(.*)"$/m.exec(readFileSync(join(content, folder, name), 'utf8'))?.[1],
  })),
);

/** The changes that a page says it has gone through. */
const told = (html: string): string[] => {
  const [, list = ''] = /<section id="changes"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html) ?? [];
  return [...list.matchAll(/\): ([\s\S]*?)<\/li>/g)].map(([, text = '']) => text.trim());
};

describe('the feed', () => {
  it('names itself, its language, and the time of its newest item', () => {
    expect(feed.self).toBe(`${origin}/feed.xml`);
    expect(feed.channel).toMatchObject({
      title: 'Across the Aras: changes',
      link: `${origin}/`,
      language: 'en-GB',
    });
    expect(feed.channel.lastBuildDate).toBe(feed.items[0]?.pubDate);
  });

  it('tells every item in full, by a name and with a date of its own, newest first', () => {
    expect(feed.items.length).toBeGreaterThan(0);
    expect(new Set(feed.items.map(({ guid }) => guid)).size).toBe(feed.items.length);
    const dates = feed.items.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    for (const { title, guid, pubDate, description, content } of feed.items) {
      expect(title).not.toBe('');
      expect(guid).toMatch(/^across-the-aras\/\d{4}/);
      expect(pubDate).toMatch(/ GMT$/);
      expect(content.replaceAll(/&[a-z]+;/g, '')).toContain(description.replaceAll(/[&<>"]/g, ''));
    }
  });

  it('leads to pages and anchors that exist', () => {
    const addresses = feed.items.flatMap(({ link, content }) => [
      link,
      ...[...content.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to),
    ]);
    expect(addresses.length).toBeGreaterThan(feed.items.length);
    for (const address of addresses) {
      const { origin: at, pathname, hash } = new URL(address);
      expect(at).toBe(origin);
      expect(site.pages.find(({ path }) => path === pathname)?.ids, address).toContain(
        hash.slice(1),
      );
    }
  });

  it('names full addresses under another base path and site too, and its items as here', () => {
    expect(under.self).toBe('https://example.org/x/feed.xml');
    expect(under.channel.link).toBe('https://example.org/x/');
    for (const { link, content } of under.items)
      expect(`${link} ${content}`.replaceAll('https://example.org/x/', '')).not.toMatch(/https?:/);
    expect(under.items.map(({ guid }) => guid)).toEqual(feed.items.map(({ guid }) => guid));
  });

  it('is announced in the head of every page that is not in the frame of another site', () => {
    const announced = ({ attributes }: (typeof pages)[number]['all'][number]): boolean =>
      attributes.rel === 'alternate' &&
      attributes.type === 'application/rss+xml' &&
      attributes.href === '/feed.xml';
    expect(
      offences(
        pages.filter(({ path }) => !path.startsWith('/embed/')),
        ({ all }) => (all.some(announced) ? [] : ['does not name the feed']),
      ),
    ).toEqual([]);
  });
});

describe('changes', () => {
  it('that a page says it has gone through stand at /corrections/ too', () => {
    const all = pages.find(({ path }) => path === '/corrections/')?.html ?? '';
    const changes = addressed
      .filter(({ path }) => path !== '/corrections/')
      .map(({ path, html }) => ({ path, texts: told(html) }));
    expect(changes.filter(({ texts }) => texts.length > 0).length).toBeGreaterThanOrEqual(14);
    for (const { path, texts } of changes) {
      for (const text of texts) expect(all, path).toContain(text);
      if (texts.length > 0) expect(all).toContain(`href="${path}#changes"`);
    }
  });

  it('end a text that was checked, with the day of its last check', () => {
    const checked = texts.filter(({ day }) => day !== undefined);
    expect(checked.length).toBeGreaterThanOrEqual(18);
    for (const { path, day } of checked) {
      const page = pages.find((each) => each.path === path);
      // A draft has no page.
      if (page) expect(page.html, path).toContain(`Last checked: ${dateWords(day ?? '')}.<`);
    }
  });
});

it('no page of what is published is marked as a draft or kept from search engines', () => {
  const sent = (all: readonly { attributes: Readonly<Record<string, string>> }[]): boolean =>
    all.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
  // Nobody looks for the page of addresses that there are not; what stands in the frames of other
  // sites is found as a part of a page here (embed.test.ts).
  const found = pages.filter(({ path }) => path !== '/404.html' && !path.startsWith('/embed/'));
  const wrong = offences(found, ({ all }) =>
    all
      .filter(
        ({ attributes }) =>
          /\bdraft\b/.test(attributes.class ?? '') || (attributes.name === 'robots' && !sent(all)),
      )
      .map(({ name }) => `<${name}>`),
  );
  expect(wrong).toEqual([]);
  expect(tags(file('/index.html').toString()).length).toBeGreaterThan(50);
});
