import { expect, it } from 'vitest';
import { namesLanguageRule } from '../../../tools/editor/check/rules/names-language.ts';
import { found } from './found.ts';

const problems = found(namesLanguageRule, 'names-language');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('asks for each name in the letters of its language, the alphabets of Azerbaijani and Turkish told apart', () => {
  expect(about('places.yaml')).toEqual([
    'facts/places.yaml:11:9 [names.en] the English name of "wrong" has Cyrillic letters: "Шуша" → English is written in Latin letters; is the name in the wrong line?',
    'facts/places.yaml:12:9 [names.az] the Azerbaijani name of "wrong" has the letter "w", which Azerbaijani does not: "Showsha" → is it the name in another language?',
    'facts/places.yaml:13:9 [names.hy] the Armenian name of "wrong" has Latin letters: "Shushi" → Armenian is written in Armenian letters; is the name in the wrong line?',
    'facts/places.yaml:14:9 [names.fa] the Persian name of "wrong" has Armenian letters: "Շուշի" → Persian is written in Arabic letters; is the name in the wrong line?',
    'facts/places.yaml:15:9 [names.ru] the Russian name of "wrong" has Latin letters: "Șușa" → Russian is written in Cyrillic letters; is the name in the wrong line?',
    'facts/places.yaml:16:9 [names.tr] the Turkish name of "wrong" has the letter "ə", which Turkish does not: "Şuşə" → is it the name in another language?',
  ]);
});

it('asks for title, author and publisher in the letters of the language of the source', () => {
  expect(about('sources/n.yaml')).toEqual([
    'facts/sources/n.yaml:3:12 [author.0] it is written in Armenian letters, but the language of the source is "ru" → mend "language" (hy), or give our own description in square brackets',
    'facts/sources/n.yaml:7:10 [title] it is written in Cyrillic letters, but the language of the source is "en-GB" → mend "language" (ru, uk, be), or give our own description in square brackets',
    'facts/sources/n.yaml:8:14 [publisher] it is written in Armenian letters, but the language of the source is "en-GB" → mend "language" (hy), or give our own description in square brackets',
    'facts/sources/n.yaml:11:10 [title] the title is in Latin letters, but the language of the source is "ru" → say which language it is in, "titleLanguage: en" where it was translated, or give the title as published',
    'facts/sources/n.yaml:20:10 [title] it is written in Cyrillic letters, but the language of the title is "en" → mend "titleLanguage" (ru, uk, be), or give our own description in square brackets',
  ]);
});

it('refuses a word in other letters in English prose, but not as another form of a term', () => {
  expect(about('glossary.yaml')).toEqual([
    'facts/glossary.yaml:4:24 [definition] "سپاه" stands in English prose without a language, so screen readers and browsers take it for English → name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
  ]);
});

it('refuses it in a text too, inside a component as well', () => {
  expect(
    about(
      'stands in English prose without a language, so screen readers and browsers take it for English → name it by <Place id="…" names="hy"> or in the glossary; else',
    ),
  ).toEqual([
    'chapters/one.mdx:7:10 [text] "Շուշի" stands in English prose without a language, so screen readers and browsers take it for English → name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
    'chapters/one.mdx:7:52 [text] "Шуша" stands in English prose without a language, so screen readers and browsers take it for English → name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
    'facts/glossary.yaml:4:24 [definition] "سپاه" stands in English prose without a language, so screen readers and browsers take it for English → name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
  ]);
});

it('knows which languages a place has names in', () => {
  expect(about('<Place names>')).toEqual([
    'chapters/one.mdx:5:54 [<Place names>] "hu" is no language that places have names in → it has az, hy, fa, ru, tr',
    'chapters/one.mdx:9:1 [<Place names>] "en" is no language that places have names in → it has az, hy, fa, ru, tr',
  ]);
});
