import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recordFormatNames, recordFormats } from '../../../src/citing/files.ts';
import { sourceRecord, type CslRecord } from '../../../src/citing/record.ts';
import { readContent } from '../../../src/model/read/content.ts';
import { entriesOf } from '../../../src/model/read/entries.ts';
import type { Source } from '../../../src/model/schema/source.ts';
import { source } from '../support/entries.ts';
import { read, saidBy } from './reader.ts';

const folder = fileURLToPath(new URL('../../../content', import.meta.url));
const all = entriesOf(readContent(folder), 'source').map(({ value }) =>
  sourceRecord(value as unknown as Source),
);

const hard: readonly [what: string, given: Partial<Source>][] = [
  ['Armenian', { title: '«Բարեւ» 5 % եւ #1', publisher: '168.am', language: 'hy' }],
  [
    'Persian, from right to left',
    { title: 'پل خداآفرین؛ «۲۷ مهر»', publisher: 'ایرنا', language: 'fa' },
  ],
  ['Russian', { title: 'Мост — и «да»', publisher: 'Известия', language: 'ru' }],
  ['Azerbaijani', { title: 'Şuşa: ğ, ı, ə', author: ['Gülbəniz Hüseynli'], language: 'az' }],
  [
    'what TeX takes for commands',
    { title: String.raw`50 % of A_B & {C} ~ ^ \d #1 $5`, publisher: 'A & B' },
  ],
  ['a year alone', { issued: '2016' }],
  ['a month', { issued: '2020-11' }],
  ['a day', { issued: '2020-11-09' }],
  [
    'two authors, and one that is no person',
    { author: ['Taras Kuzio', 'Siegfried O. Wolf', 'others'] },
  ],
  ['an address with signs', { URL: 'https://example.org/a_b?c=%D8%A7&d=1#x~y' }],
  [
    'a report that is no news',
    { kind: 'government', author: ['Ministry of Foreign Affairs (copy)'] },
  ],
];

describe.each(recordFormatNames)('a file of sources with the ending .%s', (format) => {
  const { write } = recordFormats[format];
  const back = (records: readonly CslRecord[]) => read(write(records));

  it.each(hard)('brings %s back as it was', (_, given) => {
    const record = sourceRecord(source(given));
    expect(back([record])).toEqual([saidBy(record)]);
  });

  it('brings back every source of this site, in order', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(back(all)).toEqual(all.map(saidBy));
  });
});

it('every file says when the address was last seen to answer', () => {
  const record = sourceRecord(source({ accessed: '2026-11-24' }));
  // Of web pages in RIS citation-js looks for it in the tag of volumes.
  expect(recordFormats.ris.write([record])).toContain('\r\nY2  - 2026/11/24/\r\n');
  for (const format of ['bib', 'json'] as const)
    expect(read(recordFormats[format].write([record]))).toMatchObject([{ accessed: '2026-11-24' }]);
});

it('says of newspapers what they are, as far as a format knows of them', () => {
  const type = (kind: Source['kind']) => {
    const record = sourceRecord(source({ kind }));
    return [
      recordFormats.ris.write([record]).slice(0, 10),
      recordFormats.bib.write([record]).split('{', 1)[0],
      record.type,
    ];
  };
  expect(type('wire')).toEqual(['TY  - NEWS', '@article', 'article-newspaper']);
  expect(type('academic')).toEqual(['TY  - ELEC', '@online', 'webpage']);
});
