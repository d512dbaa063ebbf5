import { expect, it } from 'vitest';
import { outlet, sameAddress, toldByAddress } from '../../../tools/editor/new/from-url.ts';
import { flags, make, refusal } from './support.ts';

const source = {
  url: 'https://www.example.org/en/2021/10/05/mosque',
  title: 'A mosque is closed',
  shows: 'That it was closed.',
  subject: 'Mosque',
};

it('takes from sources of the same site what all of them say, and says so', async () => {
  const { made, changed } = await make('source', flags(source));
  expect(made.id).toBe('apa-nd-mosque');
  expect(made.notes).toEqual([
    'publisher: "An outlet", as in all 3 sources of example.org',
    'language: "en", as in all 3 sources of example.org',
    'kind: "news", as in all 3 sources of example.org',
    'group: "International", as in all 3 sources of example.org',
    'leaning: "news agency", as in all 3 sources of example.org',
    'issued: the address has 2021-10-05 in it; if that is the day of publication, write --issued 2021-10-05',
  ]);
  expect(Object.keys(changed)).toEqual(['facts/sources/a.yaml']);
  expect(made.text).not.toContain('issued');
});

it('puts it under its first letter, by id, with the date in the id', async () => {
  const { made, changed } = await make(
    'source',
    flags({ ...source, issued: '2021-10-05', id: 'zaman-2021-10-05-mosque' }),
  );
  expect(changed).toEqual({ 'facts/sources/z.yaml': made.text });
  const dated = await make('source', flags({ ...source, issued: '2021-10-05' }));
  expect([dated.made.id, dated.made.line]).toEqual(['apa-2021-10-05-mosque', 19]);
});

it('lets a flag say otherwise', async () => {
  const { made } = await make('source', flags({ ...source, publisher: 'Another outlet' }));
  expect(made.text).toContain('publisher: Another outlet\n');
  expect(made.notes.join()).not.toContain('publisher');
});

it('leaves no invented field: of a site that nobody knows, only the address is known', async () => {
  const message = await refusal('source', ['--url', 'https://news.example.net/x']);
  for (const field of [
    'title',
    'publisher',
    'language',
    'kind',
    'group',
    'leaning',
    'shows',
    'subject',
  ])
    expect(message).toContain(`  --${field}\n`);
  expect(message).toContain(
    'no source of news.example.net stands here yet, so the address tells nothing of its publisher',
  );
});

it('refuses an address that is a source already, however it is written', async () => {
  expect(
    await refusal(
      'source',
      flags({ ...source, url: 'http://www.example.org/en/apa-2020-bridge/' }),
    ),
  ).toBe('this address is the source "apa-2020-bridge" already; cite that');
  expect(
    sameAddress('https://example.org/a?id=1', [{ id: 'x', URL: 'https://example.org/a?id=2' }]),
  ).toBeUndefined();
});

const rferl = {
  publisher: 'RFE/RL',
  language: 'en',
  kind: 'news',
  group: 'American',
  leaning: 'US-funded',
};
const known = [
  { ...rferl, id: 'rferl-2020-one', URL: 'https://www.rferl.org/a/1' },
  { ...rferl, id: 'rferl-nd-two', URL: 'https://rferl.org/b/2', leaning: 'funded by the US' },
  { ...rferl, id: 'rferl-2020-three', URL: 'https://rferl.org/az/3', language: 'az' },
];

it('takes nothing over in which the sources of a site differ, and shows how they do', () => {
  const { fields, notes } = toldByAddress('https://www.rferl.org/news/3', known);
  expect(fields).toEqual({ publisher: 'RFE/RL', language: 'en', kind: 'news', group: 'American' });
  expect(notes).toContain('leaning: the sources of rferl.org differ: US-funded | funded by the US');
});

it('looks first at sources in the same language of a site', () => {
  expect(toldByAddress('https://rferl.org/az/9', known).fields.language).toBe('az');
});

it('tells nothing of an address that is none', () => {
  expect(toldByAddress('rferl', known)).toEqual({ fields: {}, notes: [] });
});

it.each([
  ['https://www.rferl.org/a/3', 'rferl'],
  ['https://english.alarabiya.net/x', 'alarabiya'],
  ['https://mfa.gov.az/x', 'mfa'],
  ['https://1news.az/x', '1news'],
])('names the outlet of %s %s in an id', (address, name) => {
  expect(outlet(address, known)).toBe(name);
});
