// citation-js, which others read such files with, as a judge of what we write. It is none of the
// root's packages: the step "install" of npm test installs it.
import { createRequire } from 'node:module';
import { isoDate, type CslDate, type CslName, type CslRecord } from '../../../src/citing/record.ts';

const require = createRequire(new URL('../../../tools/test/package.json', import.meta.url));
const { Cite } = require('@citation-js/core') as {
  Cite: new (text: string, options: { generateGraph: boolean }) => { data: ReadRecord[] };
};
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** What it finds, in the variables of CSL in which it puts it. */
interface ReadRecord {
  id: string;
  type: string;
  title: string;
  author?: Partial<Record<'family' | 'given' | 'literal', string>>[];
  'container-title'?: string;
  'collection-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
}

/** What a record says, whatever a format calls it. */
interface Said {
  id: string;
  title: string;
  names: string[];
  container: string | undefined;
  issued: string | undefined;
  accessed: string | undefined;
  url: string;
  language: string;
}

const family = ({ family: last, given, literal }: Record<string, string | undefined>): string =>
  literal ?? [last, given].filter((part) => part !== undefined).join(', ');

export function saidBy(record: CslRecord): Said {
  return {
    id: record.id,
    title: record.title,
    names: (record.author ?? []).map((name: CslName) => family({ ...name })),
    container: record['container-title'],
    issued: isoDate(record.issued),
    accessed: isoDate(record.accessed),
    url: record.URL,
    language: record.language,
  };
}

/**
 * What somebody reads who opens a file of BibTeX, RIS or CSL-JSON. Newspapers in RIS are read as
 * pages of the web, from which they differ in the type alone: of those citation-js 0.8.2 reads the
 * year, not the day, and takes authors for reporters.
 */
export function read(text: string): Said[] {
  return new Cite(text.replaceAll('TY  - NEWS\r', 'TY  - ELEC\r'), {
    generateGraph: false,
  }).data.map((record) => ({
    id: record.id,
    title: record.title,
    names: (record.author ?? []).map(family),
    container: record['container-title'] ?? record['collection-title'] ?? record.publisher,
    issued: isoDate(record.issued),
    accessed: isoDate(record.accessed),
    // It encodes what is encoded once more.
    url: record.URL.replaceAll(/%25(?=[\dA-F]{2})/g, '%'),
    language: record.language,
  }));
}
