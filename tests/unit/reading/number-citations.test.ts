import { readdirSync, readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { notesOf, textFacts } from '../../../src/model/facts/mentions.ts';
import { readFrontmatter } from '../../../src/model/read/frontmatter.ts';
import { numberCitations } from '../../../src/reading/number-citations.ts';

/**
 * The attributes of every `<Cite>` and `<Term>` of a text once it is compiled, in the order of the
 * text.
 */
async function compiled(text: string): Promise<string[]> {
  const { code } = await mdxToJs(text, { mdastPlugins: [numberCitations] });
  return [
    ...code.matchAll(
      /id: "([^"]*)",\s*(?:passage: "[^"]*",\s*)?note: "([^"]*)",\s*use: "([^"]*)"/g,
    ),
  ].map(([, id, note, use]) => `${id} ${note}.${use}`);
}

describe('numberCitations()', () => {
  it('numbers citations by source and counts the uses of each', async () => {
    expect(
      await compiled('One<Cite id="a" /> two<Cite id="b" /> and one again<Cite id="a" />.'),
    ).toEqual(['a 1.1', 'b 2.1', 'a 1.2']);
  });

  it('numbers the citations of different passages of one source alike', async () => {
    expect(await compiled('<Cite id="a" passage="p2" /> <Cite id="a" passage="p1" />')).toEqual([
      'a 1.1',
      'a 1.2',
    ]);
  });

  it('counts terms apart from citations', async () => {
    expect(
      await compiled('<Cite id="a" /> <Term id="x">an x</Term> <Term id="x" /> <Term id="y" />'),
    ).toEqual(['a 1.1', 'x 1.1', 'x 1.2', 'y 2.1']);
  });

  it('numbers in the order of the text, within components, lists and tables too', async () => {
    const text = `<Section id="s" title="S">\n\nFirst<Cite id="a" />.\n\n- item<Cite id="b" />\n\n<Cite id="c" />\n\n</Section>\n\nLast<Cite id="d" />.`;
    expect(await compiled(text)).toEqual(['a 1.1', 'b 2.1', 'c 3.1', 'd 4.1']);
  });

  it('starts from one again with the next text', async () => {
    expect(await compiled('<Cite id="a" />')).toEqual(['a 1.1']);
    expect(await compiled('<Cite id="b" />')).toEqual(['b 1.1']);
  });

  it('leaves other components as they are', async () => {
    expect(await compiled('<Place id="a" /> <Claim id="b" />')).toEqual([]);
  });

  it('gives the numbers of the list of notes, which is made from the text without compiling it', async () => {
    const text =
      'A<Cite id="a" />, not `<Cite id="z" />`.\n\n> B<Cite id=\'b\' />\n\n<Question ask="Who?">\nC<Cite\n  id="a"\n/>, D<Cite id="d" />\n</Question>';
    const { mentions } = textFacts(text);
    const numbers = await compiled(text);
    expect(numbers).toEqual(mentions.map(({ id, note, use }) => `${id} ${note}.${use}`));
    for (const { source, note, uses } of notesOf(mentions))
      expect(numbers.filter((one) => one.startsWith(`${source} ${note}.`))).toHaveLength(uses);
    expect(numbers).toEqual(['a 1.1', 'b 2.1', 'a 1.2', 'd 3.1']);
  });

  it('does so in every chapter and page', async () => {
    for (const folder of ['chapters', 'pages'])
      for (const name of readdirSync(`content/${folder}`)) {
        const text = readFileSync(`content/${folder}/${name}`, 'utf8');
        const numbers = await compiled(text);
        const mentions = textFacts(text.slice(readFrontmatter(text).end)).mentions.filter(
          ({ component }) => component === 'Cite' || component === 'Term',
        );
        expect(numbers).toEqual(mentions.map(({ id, note, use }) => `${id} ${note}.${use}`));
      }
  });
});
