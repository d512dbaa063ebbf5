import { expect, it } from 'vitest';
import { loadedWordsRule } from '../../../tools/editor/check/rules/loaded-words.ts';
import { found } from './found.ts';

const problems = found(loadedWordsRule, 'loaded-words');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('reports a word that takes a side, in facts, in the very line of a folded text', () => {
  expect(about('events/2020.yaml:2:15')).toEqual([
    'facts/events/2020.yaml:2:15 [title] "liberated" takes a side: it says that those who came had the right to come, and that those who lived there wanted it → write: took control of; passed to Azerbaijan; or set it in quotation marks or name who says it, in the same sentence',
  ]);
});

it('lets it stand in quotation marks, or with who says so in the same sentence, but not in the next', () => {
  expect(about('[summary] "liberated"')).toEqual([
    'facts/events/2020.yaml:4:14 [summary] "liberated" takes a side: it says that those who came had the right to come, and that those who lived there wanted it → write: took control of; passed to Azerbaijan; or set it in quotation marks or name who says it, in the same sentence',
  ]);
});

it('knows the words of all sides', () => {
  expect(about('"Separatists"')).toEqual([
    'facts/events/2020.yaml:5:61 [summary] "Separatists" takes a side: it is the word of the state that they want to part from → write: the Karabakh Armenian authorities; people who want to part from Iran; or set it in quotation marks or name who says it, in the same sentence',
  ]);
});

it('does not let a verb of saying judge what was said, whoever is named, but for what nobody could confirm', () => {
  expect(about('2020.yaml:9')).toEqual([
    'facts/events/2020.yaml:9:26 [summary] "admitted" takes a side: it says that what was said is true and was held back → write: said; agreed',
    'facts/events/2020.yaml:9:106 [summary] "confirms" takes a side: it says that what a party said is true → write: said; said too; documents show',
  ]);
});

it('reads titles, summaries, captions and answers of a chapter', () => {
  expect(about('chapters/one.mdx')).toEqual([
    'chapters/one.mdx:2:12 [title] "invasion" takes a side: it says that there was force and no consent, which is what the parties disagree about → write: crossed the border; sent troops into; or set it in quotation marks or name who says it, in the same sentence',
    'chapters/one.mdx:5:8 [summary.1] "invasion" takes a side: it says that there was force and no consent, which is what the parties disagree about → write: crossed the border; sent troops into; or set it in quotation marks or name who says it, in the same sentence',
    'chapters/one.mdx:8:24 [<Section title>] "Aggression" takes a side: it says who was to blame → write: attack; offensive; fighting; or set it in quotation marks or name who says it, in the same sentence',
    'chapters/one.mdx:11:6 [text] "invasion" takes a side: it says that there was force and no consent, which is what the parties disagree about → write: crossed the border; sent troops into; or set it in quotation marks or name who says it, in the same sentence',
    'chapters/one.mdx:13:39 [<MapView caption>] "occupied" takes a side: it is the word of one side, and of some documents, which then are to be named → write: held by Armenian forces; internationally recognised as part of Azerbaijan; or set it in quotation marks or name who says it, in the same sentence',
    'chapters/one.mdx:19:62 [text] "genocide" takes a side: it is a charge of a crime with a meaning in law → write: killings; deaths, with the counts and who counted; or set it in quotation marks or name who says it, in the same sentence',
  ]);
});

it('leaves names of bodies alone, and rules that are called a regime, but not a word that always has a capital', () => {
  expect(about('sources/l.yaml')).toEqual([
    'facts/sources/l.yaml:4:91 [shows] "Zionists" takes a side: it is how Iranian officials speak of Israel → write: Israel; Israeli; or set it in quotation marks or name who says it, in the same sentence',
  ]);
});

it('takes the speaker before a colon for who says it', () => {
  expect(about('[attribution]')).toEqual([]);
});
