import type { APIRoute } from 'astro';
import { drawPicture } from '../sharing/picture.ts';
import { startPicture } from '../sharing/pictures.ts';
import { getFacts } from '../site/load-facts.ts';

/** The picture of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { facts } = await getFacts();
  return new Response(await drawPicture(startPicture(facts.paragraphs.list, facts.claims.list)));
};
