import { attributeOf } from '../../../../src/model/read/mdx.ts';
import { listAt, textAt } from '../../../../src/model/values.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { passagesOf, type Passage } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';

type Script = 'Latin' | 'Armenian' | 'Arabic' | 'Cyrillic' | 'Hebrew' | 'Georgian' | 'Greek';

/** How each language of a place's names is written. */
const placeLanguages: Readonly<Record<string, { name: string; script: Script; foreign?: RegExp }>> =
  {
    en: { name: 'English', script: 'Latin' },
    az: { name: 'Azerbaijani', script: 'Latin', foreign: /w/iu },
    hy: { name: 'Armenian', script: 'Armenian' },
    fa: { name: 'Persian', script: 'Arabic' },
    ru: { name: 'Russian', script: 'Cyrillic' },
    // The Turkish alphabet has none of these, which an Azerbaijani name copied over still has.
    tr: { name: 'Turkish', script: 'Latin', foreign: /[əqwx]/iu },
  };

/** Languages that are written in each script, by the first part of their BCP 47 tag. */
const languagesOf: Readonly<Partial<Record<Script, readonly string[]>>> = {
  Armenian: ['hy'],
  Arabic: ['fa', 'ar', 'ur', 'ps', 'ckb', 'azb'],
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt'],
  Hebrew: ['he', 'yi'],
  Georgian: ['ka'],
  Greek: ['el'],
};

const letters: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Armenian: /\p{Script=Armenian}/u,
  Arabic: /\p{Script=Arabic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Georgian: /\p{Script=Georgian}/u,
  Greek: /\p{Script=Greek}/u,
};
const scripts = Object.keys(letters) as Script[];
const foreignWord =
  /[\p{L}\p{M}]*[\p{Script=Armenian}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Greek}][\p{L}\p{M}]*/gu;

const scriptsIn = (text: string): Script[] =>
  scripts.filter((script) => letters[script].test(text));

function checkPlace({ id, value, at }: Entry, report: Report): void {
  for (const [language, { name, script, foreign }] of Object.entries(placeLanguages)) {
    const text = textAt(value, 'names', language);
    if (text === undefined) continue;
    const other = scriptsIn(text).find((one) => one !== script);
    const letter = foreign?.exec(text)?.[0];
    if (other ?? letter)
      report({
        ...at('names', language),
        message: other
          ? `the ${name} name of "${id}" has ${other} letters: "${text}"`
          : `the ${name} name of "${id}" has the letter "${letter}", which ${name} does not: "${text}"`,
        hint: other
          ? `${name} is written in ${script} letters; is the name in the wrong line?`
          : 'is it the name in another language?',
      });
  }
}

const base = (tag: string): string => tag.split('-')[0] ?? '';

/**
 * Languages that have one script of their own; Serbian, for one, is written in Latin letters too.
 */
const ownScript = new Map(
  (Object.entries(languagesOf) as [Script, readonly string[]][])
    .flatMap(([script, languages]) =>
      languages.map((language): [string, Script] => [language, script]),
    )
    .filter(([language]) => language !== 'sr'),
);

/**
 * A title that was translated is not in the language of its source, and would be read out and set
 * as if it were.
 */
function checkTitle({ value, at }: Entry, language: string, report: Report): void {
  const title = textAt(value, 'title') ?? '';
  const script = ownScript.get(base(language));
  if (title.startsWith('[') || script === undefined || textAt(value, 'titleLanguage') !== undefined)
    return;
  const [only, another] = scriptsIn(title);
  if (only !== 'Latin' || another) return;
  report({
    ...at('title'),
    message: `the title is in Latin letters, but the language of the source is "${language}"`,
    hint: 'say which language it is in, "titleLanguage: en" where it was translated, or give the title as published',
  });
}

/**
 * Title, author and publisher of a source are marked with its language, so they must be in a script
 * of that language.
 */
function checkSource(entry: Entry, report: Report): void {
  const { value, at } = entry;
  const language = textAt(value, 'language');
  if (language === undefined) return;
  checkTitle(entry, language, report);
  const paths: PropertyKey[][] = [
    ['title'],
    ['publisher'],
    ...listAt(value, 'author').map((_, index) => ['author', index]),
  ];
  for (const path of paths) {
    const script = scriptsIn(textAt(value, ...path) ?? '').find((one) => languagesOf[one]);
    const marked = (path[0] === 'title' && textAt(value, 'titleLanguage')) || language;
    if (script === undefined || languagesOf[script]?.includes(base(marked))) continue;
    report({
      ...at(...path),
      message: `it is written in ${script} letters, but the language of the ${marked === language ? 'source' : 'title'} is "${marked}"`,
      hint: `mend "${marked === language ? 'language' : 'titleLanguage'}" (${languagesOf[script]?.slice(0, 3).join(', ')}), or give our own description in square brackets`,
    });
  }
}

function checkProse(passage: Passage, report: Report): void {
  for (const { 0: word, index } of passage.text.matchAll(foreignWord)) {
    report({
      ...passage.spot(index),
      message: `"${word}" stands in English prose without a language, so screen readers and browsers take it for English`,
      hint: 'name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
    });
  }
}

/**
 * A name in another language says which: in the right line of its place, in the right script, never
 * bare in English prose.
 */
export const namesLanguageRule: Rule = {
  name: 'names-language',
  check(content, report) {
    const places = new Map<string, unknown>();
    for (const entry of entriesOf(content, 'place')) {
      checkPlace(entry, report);
      places.set(entry.id, entry.value);
    }
    for (const entry of entriesOf(content, 'source')) checkSource(entry, report);
    for (const passage of passagesOf(content)) if (passage.own) checkProse(passage, report);
    for (const { file, tree } of content.mdx) {
      for (const component of tree?.components.values() ?? []) {
        const { line, column } = component;
        const [id, names] =
          component.name === 'Place'
            ? [attributeOf(component, 'id'), attributeOf(component, 'names')]
            : [];
        if (id === undefined || names === undefined || !places.has(id)) continue;
        const has = Object.keys(placeLanguages).filter(
          (language) =>
            language !== 'en' && textAt(places.get(id), 'names', language) !== undefined,
        );
        for (const language of names.match(/[^\s,]+/g) ?? []) {
          if (has.includes(language)) continue;
          const known = language in placeLanguages && language !== 'en';
          report({
            file,
            line,
            column,
            field: '<Place names>',
            message: known
              ? `"${id}" has no name in "${language}"`
              : `"${language}" is no language that places have names in`,
            hint:
              has.length > 0
                ? `it has ${has.join(', ')}`
                : 'add the name in content/facts/places.yaml, or leave out "names"',
          });
        }
      }
    }
  },
};
