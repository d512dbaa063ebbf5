import { expect, it } from 'vitest';
import { verdicts } from '../../../src/model/schema/claim.ts';
import { colour, drawPicture, pictureSize, type Part } from '../../../src/sharing/picture.ts';
import { chapterPicture, claimPicture, startPicture } from '../../../src/sharing/pictures.ts';
import { claim } from '../support/entries.ts';

/** The colours of a picture from one row to another, as `#rrggbb`, each once. */
async function coloursIn(parts: Part[], top: number, bottom: number): Promise<Set<string>> {
  const pixels = await drawPicture(parts, 'raw');
  const { width, height } = pictureSize;
  expect(pixels.length).toBe(width * height * 4);
  const found = new Set<string>();
  for (let at = top * width * 4; at < bottom * width * 4; at += 4)
    found.add(`#${pixels.subarray(at, at + 3).toString('hex')}`);
  return found;
}

it('a picture of a claim shows its verdict in its colour', async () => {
  for (const verdict of verdicts) {
    const picture = claimPicture(claim({ id: 'p05-a', verdict, conclusion: 'So it is.' }));
    const own = colour(`v-${verdict === 'partly-supported' ? 'partly' : verdict}`);
    expect(await coloursIn(picture, 100, 400), verdict).toContain(own);
  }
});

it('thirty long words still leave room for the name of the site', async () => {
  const long = Array.from({ length: 30 }, () => 'Azerbaijan').join(' ');
  const picture = claimPicture(claim({ id: 'p05-a', statement: long, conclusion: long }));
  // Nothing stands between the text and the name but paper.
  const rows = await Promise.all(
    Array.from({ length: 8 }, (_, at) => coloursIn(picture, 500 + 5 * at, 501 + 5 * at)),
  );
  expect(rows.every((row) => row.size === 1 && row.has(colour('paper')))).toBe(true);
});

it('a picture of a chapter has its title in the colour of ink', async () => {
  const chapter = { number: 5, title: 'Xudafərin', question: 'Who?' };
  expect(await coloursIn(chapterPicture(chapter), 120, 240)).toContain(colour('ink'));
  expect(await coloursIn(chapterPicture({ ...chapter, title: '' }), 120, 200)).not.toContain(
    colour('ink'),
  );
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
  const seen = await coloursIn(startPicture(paragraphs, claims), 250, 500);
  expect(seen).toContain(colour('v-contradicted'));
  expect(seen).toContain(colour('v-supported'));
  expect(seen).not.toContain(colour('v-disputed'));
});

it('a colour that the site does not have is refused by name', () => {
  expect(() => colour('blood')).toThrow('tokens.css has no colour --blood');
});
