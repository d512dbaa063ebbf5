import { expect, it } from 'vitest';
import { spellingRule } from '../../../tools/editor/check/rules/spelling.ts';
import { found } from './found.ts';

const problems = found(spellingRule, 'spelling');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('knows American spelling, and how it is in Britain', () => {
  expect(about('American')).toEqual([
    'chapters/one.mdx:2:12 [title] "defense" is American spelling → did you mean "defence"?',
    'chapters/one.mdx:7:35 [<Section title>] "programs" is American spelling → did you mean "programmes"?',
    'chapters/one.mdx:9:30 [text] "toward" is American spelling → did you mean "towards"?',
    'chapters/one.mdx:13:6 [text] "Gray" is American spelling → did you mean "Grey"? If it is a name, add it to content/words/spelling.yaml under "names"',
    'chapters/one.mdx:13:20 [text] "Labor" is American spelling → did you mean "Labour"? If it is a name, add it to content/words/spelling.yaml under "names"',
    'facts/sources/s.yaml:6:48 [shows] "harbor" is American spelling → did you mean "harbour"?',
    'facts/sources/s.yaml:7:19 [shows] "reorganized" is American spelling → did you mean "reorganised"?',
  ]);
});

it('finds what is misspelt, and the word or name that was meant, in all scripts', () => {
  expect(about('in no list')).toEqual([
    'chapters/one.mdx:5:9 [text] "governmnet" is in no list of words → did you mean "government"?',
    'chapters/one.mdx:5:61 [text] "programm" is in no list of words → did you mean "programme"?',
    'chapters/one.mdx:5:113 [text] "Վորոտան" is in no list of words → did you mean "Որոտան"? If it is a name, add it to content/words/spelling.yaml under "names"',
    'chapters/one.mdx:9:5 [text] "iran" is in no list of words → did you mean "Iran"?',
    'chapters/one.mdx:9:15 [text] "teh" is in no list of words → did you mean "the"?',
    'facts/places.yaml:4:55 [note] "Gubadly" is in no list of words → did you mean "Gubadli"? If it is a name, add it to content/words/spelling.yaml under "names"',
  ]);
});

it('lets other people write as they do: titles of sources, addresses, and American spelling in quotation marks', () => {
  for (const word of ['Center', 'News', 'colors']) expect(about(`"${word}"`)).toEqual([]);
});

it('knows names of places in every language, of authors and publishers, and their genitive', () => {
  for (const word of ['Kubatly', 'Asatryan', 'Kubikat', 'Որոտան'])
    expect(about(`"${word}" is`)).toEqual([]);
});
