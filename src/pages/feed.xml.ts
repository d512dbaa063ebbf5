import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { showing } from '../site/published-entries.ts';
import { feedItems } from '../site/feed-items.ts';
import { getChanges } from '../site/load-facts.ts';
import { siteName } from '../site/site.ts';
import { href, subjectPath } from '../site/paths.ts';

/**
 * The changes that readers are told of, as RSS 2.0 (https://www.rssboard.org/rss-specification).
 */
export const GET: APIRoute = async ({ site, url }) => {
  const changes = await getChanges();
  const full = (path: string): string => new URL(path, __DEV_SERVER__ ? url : site).href;
  const items = feedItems(
    changes,
    (subject) => full(subjectPath(subject)),
    full(href('/corrections/#changes')),
    showing.now,
  );
  const newest = items[0]?.pubDate?.toUTCString();
  return rss({
    title: `${siteName}: changes`,
    description:
      'What is new, what was wrong and what is now said better, in the chapters, the claims, the events and the other facts.',
    site: full(href('/')),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en-GB</language>',
      newest === undefined ? '' : `<lastBuildDate>${newest}</lastBuildDate>`,
      `<atom:link href="${full(href('/feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items,
  });
};
