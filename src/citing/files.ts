import { bibtex } from './bibtex.ts';
import type { CslRecord } from './record.ts';
import { ris } from './ris.ts';

/** What reference managers read: by the ending of the file. */
export const recordFormats = {
  bib: {
    name: 'BibTeX',
    reads: 'LaTeX, JabRef',
    type: 'application/x-bibtex',
    write: bibtex,
  },
  ris: {
    name: 'RIS',
    reads: 'EndNote, Mendeley, Zotero',
    type: 'application/x-research-info-systems',
    write: ris,
  },
  json: {
    name: 'CSL-JSON',
    reads: 'Zotero, Pandoc',
    type: 'application/vnd.citationstyles.csl+json',
    write: (records: readonly CslRecord[]) => `${JSON.stringify(records, null, 1)}\n`,
  },
} as const;

export type RecordFormat = keyof typeof recordFormats;

export const recordFormatNames = Object.keys(recordFormats) as RecordFormat[];

/** Records as a file that readers download. */
export function recordFile(records: readonly CslRecord[], format: RecordFormat): Response {
  const { type, write } = recordFormats[format];
  return new Response(write(records), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
