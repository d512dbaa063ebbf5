import type { APIRoute, GetStaticPaths } from 'astro';
import { searchData } from '../../search/documents.ts';
import { getFacts } from '../../site/load-facts.ts';
import { href } from '../../site/paths.ts';
import { publishedEntries } from '../../site/published-entries.ts';
import { footMenu, mainMenu } from '../../site/site.ts';

/** What the search page loads when somebody begins to search. */
export const getStaticPaths = (async () => {
  const { facts } = await getFacts();
  const [chapters, pages] = [await publishedEntries('chapters'), await publishedEntries('pages')];
  const texts = {
    chapters: chapters.map(({ id, body = '' }) => ({ slug: id, body })),
    pages: pages.map(({ id, data, body = '' }) => ({ slug: id, title: data.title, body })),
  };
  const data = searchData(facts, texts, [...mainMenu, ...footMenu], href);
  return Object.entries(data).map(([part, content]) => ({ params: { part }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { content } }) => Response.json(content);
