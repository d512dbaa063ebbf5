import type { APIRoute } from 'astro';
import { startPicture } from '../sharing/pictures.ts';
import { getFacts } from '../site/load-facts.ts';
import { siteName } from '../site/site.ts';

/** The picture of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { facts } = await getFacts();
  const png = await startPicture(siteName, facts.paragraphs.list, facts.claims.list);
  return new Response(new Uint8Array(png));
};
