import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { verdicts } from '../../../src/model/schema/claim.ts';
import { colour } from '../../../src/sharing/picture.ts';
import { chapterPicture, claimPicture, startPicture } from '../../../src/sharing/pictures.ts';
import { claim } from '../support/entries.ts';

/** The colours of a picture in a box of it, as `#rrggbb`, each once. */
function coloursIn(png: Buffer, top: number, bottom: number): Set<string> {
  const { width, height, pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  ).render();
  expect([width, height]).toEqual([1200, 630]);
  const found = new Set<string>();
  for (let at = top * width * 4; at < bottom * width * 4; at += 4)
    found.add(`#${pixels.subarray(at, at + 3).toString('hex')}`);
  return found;
}

it('a picture of a claim shows its verdict in its colour', async () => {
  for (const verdict of verdicts) {
    const png = await claimPicture(
      'Name',
      claim({ id: 'p05-a', verdict, conclusion: 'So it is.' }),
    );
    const own = colour(`v-${verdict === 'partly-supported' ? 'partly' : verdict}`);
    expect(coloursIn(png, 100, 400), verdict).toContain(own);
  }
});

it('thirty long words still leave room for the name of the site', async () => {
  const long = Array.from({ length: 30 }, () => 'Azerbaijan').join(' ');
  const png = await claimPicture('Name', claim({ id: 'p05-a', statement: long, conclusion: long }));
  // Nothing stands between the text and the name but paper.
  const rows = Array.from({ length: 8 }, (_, at) => coloursIn(png, 500 + 5 * at, 501 + 5 * at));
  expect(rows.every((row) => row.size === 1 && row.has(colour('paper')))).toBe(true);
});

it('names of the region are drawn with letters that the first font lacks', async () => {
  const chapter = { number: 5, question: 'Who?' };
  const [schwa, box] = await Promise.all(
    ['əğış', '日日日日'].map((title) => chapterPicture('Name', { ...chapter, title })),
  );
  expect(schwa).not.toEqual(box);
});

it('the whole op-ed has a mark of each verdict that a claim of it has', async () => {
  const paragraphs = [1, 2].map((number) => ({
    id: `paragraph-${number}`,
    number,
    kind: 'text' as const,
    words: 40,
    paraphrase: 'It says so.',
  }));
  const claims = [
    claim({ id: 'p01-a', paragraph: 1, verdict: 'contradicted' }),
    claim({ id: 'p02-a', paragraph: 2, verdict: 'supported' }),
  ];
  const with2 = coloursIn(await startPicture('Name', paragraphs, claims), 250, 500);
  expect(with2).toContain(colour('v-contradicted'));
  expect(with2).toContain(colour('v-supported'));
  expect(with2).not.toContain(colour('v-disputed'));
});

it('a colour that the site does not have is refused by name', () => {
  expect(() => colour('blood')).toThrow('tokens.css has no colour --blood');
});
