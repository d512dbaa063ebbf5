import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, sentenceDirective, sentencesIn } from '../../../src/site/linking/sentences.ts';

describe('sentencesIn()', () => {
  it('takes a paragraph apart, and each sentence at the figures of notes', () => {
    const block = `In 1993 she fled,${gap} by her own words.${gap} She came back in 2022,${gap} at 72.`;
    expect(sentencesIn(block)).toEqual([
      ['In 1993 she fled,', 'by her own words.'],
      ['She came back in 2022,', 'at 72.'],
    ]);
  });

  it('passes over what is too short to be a sentence', () => {
    expect(sentencesIn('By chapter. It is a long river. ↑')).toEqual([['It is a long river.']]);
  });
});

const directive = (text: string | undefined): string[] | undefined =>
  text
    ?.replace(':~:text=', '')
    .split(',')
    .map((part) => decodeURIComponent(part));

describe('sentenceDirective()', () => {
  it('names a short sentence as a whole', () => {
    const page = 'It rained. The bridge was closed. It rained on.';
    expect(directive(sentenceDirective(['The bridge was closed.'], page))).toEqual([
      'The bridge was closed.',
    ]);
  });

  it('names the first and last words of a long one, as many as stand but once', () => {
    const long = 'On the next day the lorries of the company stood at the border for hours.';
    const page = `On the next day the guards came. ${long} They stood for hours.`;
    expect(directive(sentenceDirective([long], page))).toEqual([
      'On the next day the lorries',
      'border for hours.',
    ]);
  });

  it('leaves out the figures of notes between its runs', () => {
    const runs = ['They came over the river by night,', 'and some of them drowned there.'];
    const page = `A beginning. ${runs.join(gap)}`;
    expect(directive(sentenceDirective(runs, page))).toEqual([
      'They came over',
      'them drowned there.',
    ]);
  });

  it('gives none for words that stand twice', () => {
    expect(sentenceDirective(['It was so.'], 'It was so. Then it was: It was so.')).toBeUndefined();
  });

  it('says `-`, `,` and `&` so that they mean nothing', () => {
    expect(
      sentenceDirective(
        ['Goris–Kapan, a well-known road & more.'],
        'Goris–Kapan, a well-known road & more.',
      ),
    ).toBe(':~:text=Goris%E2%80%93Kapan%2C%20a%20well%2Dknown%20road%20%26%20more.');
  });

  it('finds for any sentence the place where it stands, and its end', () => {
    const word = fc.constantFrom('a', 'bridge', 'on', 'the', 'river', 'was', 'held', '1993,');
    const sentence = fc
      .array(word, { minLength: 9, maxLength: 20 })
      .map((all) => `${all.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), fc.nat(), (all, at) => {
        const page = all.join(' ');
        const chosen = all[at % all.length] ?? '';
        const [start = '', end = ''] = directive(sentenceDirective([chosen], page)) ?? [];
        fc.pre(start !== '' && end !== '');
        const from = page.indexOf(start);
        const to = page.indexOf(end, from + start.length) + end.length;
        expect(page.slice(from, to)).toBe(chosen);
      }),
    );
  });
});
