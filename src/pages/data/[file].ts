import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFile } from '../../charts/download.ts';
import { getFacts } from '../../site/load-facts.ts';

/** As CSV and as JSON: `/data/displacement.csv`. */
export const getStaticPaths = (async () => {
  const { facts } = await getFacts();
  // Under the names that a chart had before, too: somebody may read its numbers from there.
  return facts.charts.list.flatMap(({ id, formerly = [] }) =>
    [id, ...formerly].flatMap((name) =>
      (['csv', 'json'] as const).map((format) => ({
        params: { file: `${name}.${format}` },
        props: { id, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; format: 'csv' | 'json' }> = async ({
  props: { id, format },
}) => {
  const { facts } = await getFacts();
  const body = chartFile(facts.charts.get(id), format, facts);
  return new Response(body, {
    headers: {
      'Content-Type': `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
    },
  });
};
