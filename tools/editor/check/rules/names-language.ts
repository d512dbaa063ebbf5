import {
  componentsOf,
  entriesOf,
  ownPassagesOf,
  type Content,
  type Entry,
  type Report,
  type Rule,
} from '../rule.ts';

/** How each language of a place's names is written, and letters that it does not have. */
const placeLanguages: Readonly<Record<string, { name: string; script: string; foreign?: RegExp }>> =
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
const languagesOf: Readonly<Record<string, readonly string[]>> = {
  Armenian: ['hy'],
  Arabic: ['fa', 'ar', 'ur', 'ps', 'ckb', 'azb'],
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt'],
  Hebrew: ['he', 'yi'],
  Georgian: ['ka'],
  Greek: ['el'],
};

const foreignScripts = Object.keys(languagesOf);
const letterOf = (script: string): string => String.raw`\p{Script=${script}}`;
const foreignWord = new RegExp(
  String.raw`[\p{L}\p{M}]*[${foreignScripts.map(letterOf).join('')}][\p{L}\p{M}]*`,
  'gu',
);

const scriptsIn = (text: string): string[] =>
  ['Latin', ...foreignScripts].filter((script) => new RegExp(letterOf(script), 'u').test(text));

function checkPlace({ id, text, at }: Entry, report: Report): void {
  for (const [language, { name, script, foreign }] of Object.entries(placeLanguages)) {
    const written = text('names', language);
    if (written === undefined) continue;
    const other = scriptsIn(written).find((one) => one !== script);
    const letter = foreign?.exec(written)?.[0];
    if (other)
      report(
        at('names', language),
        `the ${name} name of "${id}" has ${other} letters: "${written}"`,
        `${name} is written in ${script} letters; is the name in the wrong line?`,
      );
    else if (letter)
      report(
        at('names', language),
        `the ${name} name of "${id}" has the letter "${letter}", which ${name} does not: "${written}"`,
        'is it the name in another language?',
      );
  }
}

const base = (tag: string): string => tag.split('-')[0] ?? '';

/** A translated title would be read out and set as if it were in the language of its source. */
function checkTitle({ text, at }: Entry, language: string, report: Report): void {
  const title = text('title') ?? '';
  if (title.startsWith('[') || text('titleLanguage') !== undefined) return;
  // Serbian is written in Latin letters too.
  const hasOwnScript =
    base(language) !== 'sr' && Object.values(languagesOf).flat().includes(base(language));
  if (hasOwnScript && scriptsIn(title).join() === 'Latin')
    report(
      at('title'),
      `the title is in Latin letters, but the language of the source is "${language}"`,
      'say which language it is in, "titleLanguage: en" where it was translated, or give the title as published',
    );
}

/** Title, author and publisher are marked with the language, so they must be in its script. */
function checkSource(entry: Entry, report: Report): void {
  const { text, list, at } = entry;
  const language = text('language');
  if (language === undefined) return;
  checkTitle(entry, language, report);
  const authors = [...list('author').keys()].map((index) => ['author', index]);
  for (const path of [['title'], ['publisher'], ...authors]) {
    const script = scriptsIn(text(...path) ?? '').find((one) => one in languagesOf);
    const languages = languagesOf[script ?? ''];
    const marked = (path[0] === 'title' && text('titleLanguage')) || language;
    if (!languages || languages.includes(base(marked))) continue;
    const [whose, field] =
      marked === language ? ['source', 'language'] : ['title', 'titleLanguage'];
    report(
      at(...path),
      `it is written in ${script} letters, but the language of the ${whose} is "${marked}"`,
      `mend "${field}" (${languages.slice(0, 3).join(', ')}), or give our own description in square brackets`,
    );
  }
}

function checkProse(content: Content, report: Report): void {
  for (const { text, spot } of ownPassagesOf(content))
    for (const { 0: word, index } of text.matchAll(foreignWord))
      report(
        spot(index),
        `"${word}" stands in English prose without a language, so screen readers and browsers take it for English`,
        'name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
      );
}

function checkComponents(content: Content, places: readonly Entry[], report: Report): void {
  const others = Object.keys(placeLanguages).filter((language) => language !== 'en');
  for (const { at, attribute } of componentsOf(content, 'Place')) {
    const id = attribute('id');
    const place = places.findLast((entry) => entry.id === id);
    if (!place) continue;
    const has = others.filter((language) => place.text('names', language) !== undefined);
    for (const language of attribute('names')?.match(/[^\s,]+/g) ?? [])
      if (!has.includes(language))
        report(
          at('names'),
          others.includes(language)
            ? `"${id}" has no name in "${language}"`
            : `"${language}" is no language that places have names in`,
          has.length > 0
            ? `it has ${has.join(', ')}`
            : 'add the name in content/facts/places.yaml, or leave out "names"',
        );
  }
}

export const namesLanguageRule: Rule = {
  name: 'names-language',
  check(content, report) {
    const places = entriesOf(content, 'place');
    for (const place of places) checkPlace(place, report);
    for (const source of entriesOf(content, 'source')) checkSource(source, report);
    checkProse(content, report);
    checkComponents(content, places, report);
  },
};
