import type { APIRoute, GetStaticPaths } from 'astro';
import { allCited, type Cited } from '../../citing/cited.ts';
import { recordFile, recordFormatNames, type RecordFormat } from '../../citing/files.ts';
import { ownRecord } from '../../citing/record.ts';
import { getFacts } from '../../site/load-facts.ts';
import { href } from '../../site/paths.ts';

/** What reference managers read: `/chapters/the-road/cite.ris`. */
export const getStaticPaths = (async () => {
  const { facts } = await getFacts();
  return allCited(facts).flatMap((cited) =>
    recordFormatNames.map((format) => ({
      params: { cited: cited.path.slice(1, -1), format },
      props: { cited, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ cited: Cited; format: RecordFormat }> = ({
  props: { cited, format },
  site,
}) => recordFile([ownRecord(cited, new URL(href(cited.path), site).href)], format);
