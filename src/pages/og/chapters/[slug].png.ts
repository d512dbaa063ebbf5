import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChapterFacts } from '../../../model/facts/facts.ts';
import { drawPicture } from '../../../sharing/picture.ts';
import { chapterPicture } from '../../../sharing/pictures.ts';
import { getFacts } from '../../../site/load-facts.ts';

export const getStaticPaths = (async () => {
  const { facts } = await getFacts();
  return facts.chapters.map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }));
}) satisfies GetStaticPaths;

/** The picture of a chapter's page: title and question. */
export const GET: APIRoute<{ chapter: ChapterFacts }> = async ({ props }) =>
  new Response(await drawPicture(chapterPicture(props.chapter)));
