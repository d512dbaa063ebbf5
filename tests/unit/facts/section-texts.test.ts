import { expect, it } from 'vitest';
import { sectionTexts } from '../../../src/model/facts/section-texts.ts';

it('gives the words of each section, with those of its links and components, without its head', () => {
  const body =
    'Before.\n\n<Section id="one" title="Head">\n\nIn <Place id="goris">Goris</Place> and [there](/x/).\n\n</Section>\n\nAfter.';
  expect([...sectionTexts(body)].map(([id, text]) => [id, text.split(/\s+/)])).toEqual([
    ['', ['Before.', 'After.']],
    ['one', ['In', 'Goris', 'and', 'there', '.']],
  ]);
});

it('gives nothing of what is not MDX', () => {
  expect(sectionTexts('<Section').size).toBe(0);
});
