import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { saidOf, saidOfList } from './said.ts';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  );

it.each([
  [
    'a byte that starts no letter',
    bytes('- id: a\n  name: é', 0xff, 'b\n'),
    '2:10 file: the file is not UTF-8: byte 19 (0xFF) belongs to no letter',
  ],
  [
    'a letter that is cut off',
    bytes('- id: a\n  name: ', 0xe2, 0x80, '\n'),
    '2:9 file: the file is not UTF-8: byte 17 (0xE2) belongs to no letter',
  ],
  [
    'a letter that is cut off by the end',
    bytes('- id: a\n', 0xc3),
    '2:1 file: the file is not UTF-8: byte 9 (0xC3) belongs to no letter',
  ],
  [
    'a letter written longer than it is',
    bytes(0xc0, 0x80),
    '1:1 file: the file is not UTF-8: byte 1 (0xC0) belongs to no letter',
  ],
  [
    'half of a pair',
    bytes(0xed, 0xa0, 0x80),
    '1:1 file: the file is not UTF-8: byte 1 (0xED) belongs to no letter',
  ],
  [
    'a number beyond all letters',
    bytes(0xf4, 0x90, 0x80, 0x80),
    '1:1 file: the file is not UTF-8: byte 1 (0xF4) belongs to no letter',
  ],
  ['UTF-16', bytes(0xff, 0xfe, '-', 0), '1:1 file: the file is saved as UTF-16'],
  ['nothing', bytes(), '1:1 file: the file is empty'],
  ['nothing but spaces', bytes('\n  \n'), '1:1 file: the file is empty'],
  ['nothing but a byte order mark', bytes(0xef, 0xbb, 0xbf), '1:1 file: the file is empty'],
  [
    'five million bytes',
    new Uint8Array(5_000_000).fill(0x20),
    '1:1 file: the file has 5.0 MB; none may have more than 1',
  ],
])('a file of %s is refused, and the place named', (_, content, problem) => {
  expect(saidOfList(content)[0]).toBe(problem);
});

it('still knows the entries of a file with one wrong byte, so that others may name them', () => {
  const content = { 'facts/lines.yaml': bytes('- id: a\n  name: ', 0xff, '\n') };
  expect(saidOf(content)['facts/lines.yaml']).toHaveLength(1);
});

it('says of everything that lies in content and is read by nothing why it is not', () => {
  expect(
    saidOf({
      'README.md': 'For people.',
      'facts/.hidden.yaml': '',
      'facts/sources/.a.yaml.12.mended': '',
      'facts/sources/.a.yaml': '{',
      'chapters/the-road.md': 'A',
      'chapters/The Road.mdx': '---\ntitle: A\n---\n\nB\n',
      'facts/place.yaml': '[]',
      'facts/sources/a.yml': '[]',
      'facts/sources/old/a.yaml': '[]',
      'notes.txt': '',
    }),
  ).toEqual({
    'chapters/the-road.md': ['1:1 file: nothing reads this file'],
    'chapters/The Road.mdx': [
      '1:1 file: the name of the file is the address of its page, and "The Road" cannot be one',
    ],
    'facts/place.yaml': ['1:1 file: nothing reads this file'],
    'facts/sources/a.yml': ['1:1 file: nothing reads this file'],
    'facts/sources/old/a.yaml': ['1:1 file: nothing reads this file'],
    'notes.txt': ['1:1 file: nothing reads this file'],
  });
});

describe('on the disk', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aras-'));
    for (const folder of ['facts/sources', 'chapters', 'pages'])
      mkdirSync(join(root, folder), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const said = (): string[] =>
    checkContent(root, []).problems.map(
      ({ file, line, column, rule, message, hint = '' }) =>
        `${file}:${line}:${column} ${rule}: ${message} → ${hint}`,
    );

  it('refuses a folder with the name of a file', () => {
    mkdirSync(join(root, 'facts/sources/x.yaml/deeper'), { recursive: true });
    mkdirSync(join(root, 'facts/places.yaml'));
    mkdirSync(join(root, 'chapters/one.mdx'));
    const words =
      '1:1 file: this is a folder with the name of a file → give it a name without an ending, or put the file itself here';
    expect(said()).toEqual([
      `content/chapters/one.mdx:${words}`,
      `content/facts/places.yaml:${words}`,
      `content/facts/sources/x.yaml:${words}`,
    ]);
  });

  it('follows no link, so that none can lead in circles', () => {
    symlinkSync('a.yaml', join(root, 'facts/sources/a.yaml'));
    symlinkSync('..', join(root, 'facts/claims'));
    symlinkSync('/nowhere', join(root, 'pages/about.mdx'));
    const words = '1:1 file: this is a link to another place, which is not followed';
    expect(said()).toEqual([
      `content/facts/claims:${words} → put the file or folder itself here`,
      `content/facts/sources/a.yaml:${words} → put the file itself here`,
      `content/pages/about.mdx:${words} → put the file itself here`,
    ]);
  });

  it('refuses a huge file without reading it', () => {
    writeFileSync(join(root, 'facts/lines.yaml'), '');
    truncateSync(join(root, 'facts/lines.yaml'), 5_000_000_000);
    expect(said()).toEqual([
      'content/facts/lines.yaml:1:1 file: the file has 5000.0 MB; none may have more than 1 → split it, or look whether something was put into it by mistake',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says of a file or folder that may not be read that it may not',
    () => {
      writeFileSync(join(root, 'facts/lines.yaml'), '[]\n');
      chmodSync(join(root, 'facts/lines.yaml'), 0);
      chmodSync(join(root, 'facts/sources'), 0);
      const problems = said();
      chmodSync(join(root, 'facts/sources'), 0o700);
      expect(problems).toEqual([
        'content/facts/lines.yaml:1:1 file: you have no permission to read this → change its permissions so that you may read it',
        'content/facts/sources:1:1 file: the folder cannot be opened → change its permissions so that you may read it',
      ]);
    },
  );
});
