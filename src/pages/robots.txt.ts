import type { APIRoute } from 'astro';
import { href } from '../site/paths.ts';

/** Every robot may read everything; the site map says where it is (https://www.sitemaps.org). */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  );
