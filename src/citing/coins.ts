import { isoDate, type CslRecord } from './record.ts';

const zoteroTypes = { 'article-newspaper': 'newspaperArticle', webpage: 'webpage' } as const;

/**
 * A record as COinS, the title of an empty `<span class="Z3988">` in which reference managers find
 * what a page lists: Z39.88-2004 in its Dublin Core form. The type is Zotero's, for the form knows
 * none.
 */
export function coins(record: CslRecord): string {
  const fields = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': zoteroTypes[record.type],
    'rft.title': record.title,
  });
  for (const name of record.author ?? [])
    if ('literal' in name) fields.append('rft.aucorp', name.literal);
    else {
      fields.append('rft.aulast', name.family);
      fields.append('rft.aufirst', name.given);
    }
  const more = {
    'rft.source': record['container-title'],
    'rft.date': isoDate(record.issued),
    'rft.identifier': record.URL,
    // English is what readers of this site take for granted.
    'rft.language': record.language.startsWith('en') ? undefined : record.language,
  };
  for (const [key, value] of Object.entries(more))
    if (value !== undefined) fields.append(key, value);
  // Signs that a query may have as they are, and in which the rest of the page repeats itself.
  return fields.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');
}
