import {
  componentsOf,
  entriesOf,
  ownPassagesOf,
  type Content,
  type Entry,
  type Report,
  type Rule,
} from '../rule.ts';
import { scriptOf } from '../../../../src/model/schema/vocabulary.ts';

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

/** Scripts other than Latin: their ISO 15924 code, and languages to name in a hint. */
const scripts: Readonly<Record<string, { code: string; such: string }>> = {
  Armenian: { code: 'Armn', such: 'hy' },
  Arabic: { code: 'Arab', such: 'fa, ar, azb' },
  Cyrillic: { code: 'Cyrl', such: 'ru, uk, be' },
  Hebrew: { code: 'Hebr', such: 'he, yi' },
  Georgian: { code: 'Geor', such: 'ka' },
  Greek: { code: 'Grek', such: 'el' },
};

const foreignScripts = Object.keys(scripts);
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

/** The code of the script of a language; undefined where nothing is known of it. */
function codeOf(language: string): string | undefined {
  try {
    return scriptOf(language);
  } catch {
    // What is no tag the schema rule says.
    return undefined;
  }
}

/** Serbian is written in Cyrillic and in Latin letters. */
const isWrittenIn = (language: string, code: string): boolean =>
  codeOf(language) === code || (code === 'Latn' && /^sr(?!-Cyrl)/.test(language));

/** A translated title would be read out and set as if it were in the language of its source. */
function checkTitle({ text, at }: Entry, language: string, report: Report): void {
  const title = text('title') ?? '';
  if (title.startsWith('[') || text('titleLanguage') !== undefined) return;
  const hasOwnScript = Object.values(scripts).some(({ code }) => code === codeOf(language));
  if (hasOwnScript && !isWrittenIn(language, 'Latn') && scriptsIn(title).join() === 'Latin')
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
    const script = scriptsIn(text(...path) ?? '').find((one) => one in scripts);
    const { code, such } = scripts[script ?? ''] ?? {};
    const marked = (path[0] === 'title' && text('titleLanguage')) || language;
    if (code === undefined || [code, undefined].includes(codeOf(marked))) continue;
    const [whose, field] =
      marked === language ? ['source', 'language'] : ['title', 'titleLanguage'];
    report(
      at(...path),
      `it is written in ${script} letters, but the language of the ${whose} is "${marked}"`,
      `mend "${field}" (${such}), or give our own description in square brackets`,
    );
  }
}

function checkProse(content: Content, report: Report): void {
  for (const { text, spot } of ownPassagesOf(content))
    for (const { 0: word, index } of text.matchAll(foreignWord)) {
      // One letter of another script amid Latin ones is a slip, which the rule "spelling" tells.
      if (/\p{Script=Latin}/u.test(word)) continue;
      report(
        spot(index),
        `"${word}" stands in English prose without a language, so screen readers and browsers take it for English`,
        'name it by <Place id="…" names="hy"> or in the glossary; else write it in Latin letters',
      );
    }
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
