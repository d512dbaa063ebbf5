import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFile, recordFormatNames, type RecordFormat } from '../../citing/files.ts';
import { sourceRecord } from '../../citing/record.ts';
import { getFacts } from '../../site/load-facts.ts';

/** All sources for reference managers: `/data/sources.bib`, `.ris` and `.json`. */
export const getStaticPaths = (() =>
  recordFormatNames.map((format) => ({
    params: { format },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: RecordFormat }> = async ({ props: { format } }) => {
  const { facts } = await getFacts();
  return recordFile(facts.sources.list.map(sourceRecord), format);
};
