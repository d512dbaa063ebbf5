import { isoDate, type CslDate, type CslName, type CslRecord } from './record.ts';

const nameIn = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/** `2021/10/05/`, with all strokes whatever is known, as the format wants it. */
function dayIn(date: CslDate | undefined): string | undefined {
  const [year, month = '', day = ''] = isoDate(date)?.split('-') ?? [];
  return year === undefined ? undefined : `${year}/${month}/${day}/`;
}

/** Tags and types of the format's own list (Research Information Systems, "RIS Format", 2011). */
function entry(record: CslRecord): string {
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', record.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', record.id],
    ...(record.author ?? []).map((name) => ['AU', nameIn(name)] as const),
    ['TI', record.title],
    ['T2', record['container-title']],
    ['PY', isoDate(record.issued)?.slice(0, 4)],
    ['DA', dayIn(record.issued)],
    ['LA', record.language],
    ['UR', record.URL],
    ['Y2', dayIn(record.accessed)],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value ?? ''}\r\n`)
    .join('');
}

/** Records as a file of RIS, in UTF-8. */
export function ris(records: readonly CslRecord[]): string {
  return records.map(entry).join('\r\n');
}
