import { isoDate, type CslName, type CslRecord } from './record.ts';

/** What TeX would take for a command, with what stands for it. */
const signs: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in any script; the letters stay letters, as BibTeX 0.99d in UTF-8 and Biber read them. */
function tex(text: string): string {
  return text.replaceAll(/[\\{}~^]|[&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/** A name with its parts, or in braces one that stays whole. */
function nameIn(name: CslName): string {
  return 'literal' in name ? `{${tex(name.literal)}}` : `${tex(name.family)}, ${tex(name.given)}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A record as BibTeX that BibLaTeX reads as well (manual of BibLaTeX 3.20, 2.1 and 2.2): the year
 * and the month for the one, the whole date for the other. The double braces keep a title as it is.
 */
function entry(record: CslRecord): string {
  const { issued, 'container-title': container } = record;
  const [year, month] = issued && 'date-parts' in issued ? issued['date-parts'][0] : [];
  const isNews = record.type === 'article-newspaper';
  const fields: Record<string, string | undefined> = {
    author: record.author && `{${record.author.map(nameIn).join(' and ')}}`,
    title: `{{${tex(record.title)}}}`,
    // Organisations are a list, with "and" between them: the second braces make one of it.
    [isNews ? 'journal' : 'organization']: container && `{{${tex(container)}}}`,
    entrysubtype: isNews ? '{newspaper}' : undefined,
    year: year === undefined ? undefined : String(year),
    // A macro of BibTeX, by which each style writes the month in its own way.
    month: month === undefined ? undefined : months[month - 1],
    date: issued && `{${isoDate(issued) ?? ''}}`,
    // An address is verbatim for both: no sign in it is TeX's.
    url: `{${record.URL.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
    urldate: record.accessed && `{${isoDate(record.accessed) ?? ''}}`,
    language: `{${record.language}}`,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = ${value ?? ''},\n`);
  return `@${isNews ? 'article' : 'online'}{${record.id},\n${lines.join('')}}\n`;
}

/** Records as a file of BibTeX, in UTF-8. */
export function bibtex(records: readonly CslRecord[]): string {
  return records.map(entry).join('\n');
}
