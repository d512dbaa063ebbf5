import { expect, it } from 'vitest';
import { urlsRule } from '../../../tools/editor/check/rules/urls.ts';
import { found } from './found.ts';

const problems = found(urlsRule, 'urls');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('asks for https where another source was read on it, with or without www, but not of hosts that were not', () => {
  expect(about('on https')).toEqual([
    'facts/sources/u.yaml:6:8 [URL] http where example.com is known to answer on https → see whether https://example.com/three shows the same page, and write that',
    'facts/sources/u.yaml:10:8 [URL] http where example.com is known to answer on https → see whether https://example.com/one/?utm_medium=mail shows the same page, and write that',
    'pages/links.mdx:5:5 http where example.com is known to answer on https → see whether https://www.example.com/one shows the same page, and write that',
  ]);
});

it('finds what says who sent the reader, and gives the address without it', () => {
  expect(about('who sent the reader')).toEqual([
    'facts/sources/u.yaml:4:8 [URL] the address says who sent the reader: utm_source=feed&fbclid=Iw → write https://example.com/two?id=7#top',
    'facts/sources/u.yaml:10:8 [URL] the address says who sent the reader: utm_medium=mail → write http://example.com/one/',
    'pages/links.mdx:5:43 the address says who sent the reader: gclid=1 → write https://example.org/',
  ]);
});

it('finds one page under two ids, however the address is written', () => {
  expect(about('has the same address')).toEqual([
    'facts/sources/u.yaml:10:8 [URL] the source "plain" has the same address (content/facts/sources/u.yaml:2) → keep one of the two and cite it in both places',
  ]);
});

it('finds ports, full stops and passwords that are not part of an address', () => {
  expect(about(':14:8')).toEqual([
    'facts/sources/u.yaml:14:8 [URL] the host ends with a full stop: example.com. → write example.com',
  ]);
});

it('finds the port that goes without saying', () => {
  expect(about(':443')).toEqual([
    'facts/sources/u.yaml:12:8 [URL] the address names the port that it would have anyway: https://example.com:443/four → write https://example.com/four',
  ]);
});

it('finds a password', () => {
  expect(about('a password')).toEqual([
    'facts/sources/u.yaml:16:8 [URL] the address holds a name or a password → remove what stands before the @',
  ]);
});

it('finds hosts that only some can reach', () => {
  expect(about('readers cannot reach')).toEqual([
    'facts/sources/u.yaml:18:8 [URL] readers cannot reach "wiki.example.internal" → give the public address of the text',
    'facts/sources/u.yaml:20:8 [URL] readers cannot reach "192.168.0.7" → give the public address of the text',
  ]);
});

it('finds a space', () => {
  expect(about('a space')).toEqual([
    'facts/sources/u.yaml:22:8 [URL] there is a space in the address: https://example.com/nine ten → write %20 for a space that belongs to it',
  ]);
});
