import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenLinks, readSite, unreachable } from '../../tools/links.ts';
import { meta, site, tags, underFolder } from './site.ts';

/** Built by the step "build-under" with BASE_PATH=/x/ and SITE_URL=https://example.org. */
const under = readSite(underFolder);

describe('the site under BASE_PATH=/x/ of SITE_URL=https://example.org', () => {
  it('has the same pages as the site at the root', () => {
    expect(under.pages.map(({ path }) => path)).toEqual(site.pages.map(({ path }) => path));
  });

  it('links only to pages, anchors and files that exist, all under /x/', () => {
    // Its handouts are not printed: handouts.test.ts looks at the links to them.
    const broken = brokenLinks(under, '/x/').filter(({ value }) => !value.endsWith('.pdf'));
    expect(broken).toEqual([]);
    expect(unreachable(under, '/x/')).toEqual([]);
  });

  it('names the site’s address wherever a page names its own', () => {
    for (const { path, html } of under.pages.filter(
      (page) => page.path !== '/404.html' && !page.moved,
    )) {
      const own = `https://example.org/x${path}`;
      const all = tags(html);
      const canonical = all.find(({ attributes }) => attributes.rel === 'canonical')?.attributes
        .href;
      expect(html, path).not.toContain('localhost');
      // What stands in the frames of other sites names the page that it is a part of.
      if (path.startsWith('/embed/')) {
        expect(canonical, path).toMatch(/^https:\/\/example\.org\/x\/(?!embed\/)/);
        continue;
      }
      expect(canonical).toBe(own);
      expect(meta(all, 'og:url')).toBe(own);
      expect(meta(all, 'og:image')).toMatch(/^https:\/\/example\.org\/x\//);
    }
  });

  it('names it in the sitemap and in structured data', () => {
    const sitemap = readFileSync(join(underFolder, 'sitemap-0.xml'), 'utf8');
    for (const [, address] of sitemap.matchAll(/<loc>([^<]*)<\/loc>/g))
      expect(address).toMatch(/^https:\/\/example\.org\/x\//);
    const chapter = under.pages.find(({ path }) => /^\/chapters\/[^/]+\/$/.test(path));
    const data = tags(chapter?.html ?? '').find(
      ({ attributes }) => attributes.type === 'application/ld+json',
    );
    expect(JSON.parse(data?.text ?? '{}')).toHaveProperty(
      'url',
      `https://example.org/x${chapter?.path}`,
    );
  });

  it('passes its base path to every data address that a script reads', () => {
    for (const { path, html } of under.pages) {
      for (const { attributes } of tags(html)) {
        for (const [name, value] of Object.entries(attributes))
          if (name.startsWith('data-') && value.startsWith('/'))
            expect(value, `${path} ${name}`).toMatch(/^\/x\//);
      }
    }
  });
});
