import type { Source } from '../model/schema/source.ts';

/**
 * The language of a title for its `lang`; undefined for English, the language of the page, and for
 * our own description in square brackets.
 */
export function titleLanguageOf({ title, titleLanguage, language }: Source): string | undefined {
  const tag = title.startsWith('[') ? 'en' : (titleLanguage ?? language);
  return tag.split('-')[0] === 'en' ? undefined : tag;
}
