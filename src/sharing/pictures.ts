import { verdictShapes } from '../claims/verdict-shapes.ts';
import type { ChapterFacts } from '../model/facts/facts.ts';
import { clip } from '../model/facts/sentences.ts';
import { verdicts, type Claim, type Verdict } from '../model/schema/claim.ts';
import type { Paragraph } from '../model/schema/paragraph.ts';
import { verdictWords } from '../model/schema/vocabulary.ts';
import { box, colour, drawing, pictureSize, text, type Part } from './picture.ts';

const label = { fontFamily: 'Sans', fontWeight: 600, fontSize: 28, color: colour('ink-2') };
const colourOf = (verdict: Verdict) =>
  colour(`v-${verdict === 'partly-supported' ? 'partly' : verdict}`);

/** As `.verdict` in parts.css. */
const shapeStyle =
  '.solid{fill:currentColor}.line{fill:none;stroke:currentColor;stroke-width:1.6}' +
  '.dashed{stroke-dasharray:2.6 2}.thick{stroke-width:3;stroke-linecap:round}';
const svg = (width: number, height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${shapeStyle}</style>${content}</svg>`;
const shape = (verdict: Verdict, size: number) =>
  drawing(svg(16, 16, `<g color="${colourOf(verdict)}">${verdictShapes[verdict]}</g>`), size, size);

/** What the op-ed says, the verdict, and what we found: the longer, the smaller. */
export function claimPicture(claim: Claim): Part[] {
  const found = claim.conclusion ?? claim.statement;
  const fontSize = found.length > 250 ? 30 : found.length > 190 ? 36 : 42;
  return [
    text(label, `A claim of an op-ed of October 2021, paragraph ${claim.paragraph}`),
    text(
      { fontSize: 32, lineHeight: 1.3, color: colour('ink-2'), marginTop: 14 },
      clip(claim.statement, 130),
    ),
    box(
      { alignItems: 'center', marginTop: 26, color: colourOf(claim.verdict) },
      shape(claim.verdict, 42),
      text(
        { fontFamily: 'Sans', fontWeight: 600, fontSize: 38, marginLeft: 16 },
        claim.kind === 'said' ? 'Said' : verdictWords[claim.verdict],
      ),
    ),
    text({ fontSize, lineHeight: 1.28, marginTop: 12 }, found),
  ];
}

/** Title and question. */
export const chapterPicture = (
  chapter: Pick<ChapterFacts, 'number' | 'title' | 'question'>,
): Part[] => [
  text(label, `Chapter ${chapter.number}`),
  text({ fontSize: 84, lineHeight: 1.1, marginTop: 24 }, chapter.title),
  text({ fontSize: 46, lineHeight: 1.3, marginTop: 30, color: colour('ink-2') }, chapter.question),
];

/** Pixels between two marks, and of a mark. */
const [step, mark] = [18.5, 16];

/** A column for each paragraph of the op-ed, from left to right, with the marks of its claims. */
function glance(width: number, height: number, paragraphs: Paragraph[], claims: Claim[]): string {
  const column = width / paragraphs.length;
  const marks = paragraphs.flatMap(({ number }, at) =>
    claims
      .filter(({ paragraph }) => paragraph === number)
      .map(
        ({ verdict }, above) =>
          `<g transform="translate(${(at + 0.5) * column - mark / 2} ${height - 6 - (above + 1) * step})" color="${colourOf(verdict)}">${verdictShapes[verdict]}</g>`,
      ),
  );
  const ground = `<path d="M0 ${height - 2}H${width}" stroke="${colour('rule-strong')}" stroke-width="2"/>`;
  return svg(width, height, ground + marks.join(''));
}

/** The whole op-ed at a glance. */
export function startPicture(paragraphs: Paragraph[], claims: Claim[]): Part[] {
  const [width, height] = [pictureSize.width - 128, 352];
  const key = verdicts.map((verdict) =>
    box(
      { width: 260, marginBottom: 10, alignItems: 'center', color: colourOf(verdict) },
      shape(verdict, 26),
      text({ marginLeft: 12 }, verdictWords[verdict]),
    ),
  );
  return [
    text({ fontSize: 46, lineHeight: 1 }, 'One op-ed on Iran and Azerbaijan, taken apart'),
    box(
      { position: 'absolute', top: 64, right: 0, flexWrap: 'wrap', width: 780, ...label },
      ...key,
    ),
    box({ marginTop: 18 }, drawing(glance(width, height, paragraphs, claims), width, height)),
    box(
      { ...label, fontSize: 24, marginTop: 6, justifyContent: 'space-between' },
      text({}, 'Paragraph 1'),
      text({}, `${claims.length} claims in ${paragraphs.length} paragraphs`),
      text({}, `${paragraphs.length}`),
    ),
  ];
}
