import type { NewKind } from '../../../src/model/kinds.ts';
import { textsAt } from '../../../src/model/values.ts';
import { slug, subject, type Making } from './recipe.ts';

/** A section of a new chapter: its title and its short id, as `lorries: Lorries on the road`. */
interface Section {
  id: string;
  title: string;
}

/** From the title alone where no short id stands before it; undefined where none can be made. */
export function sectionFrom(text: string): Section | undefined {
  const [, id, title] = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*):\s+(.+)$/.exec(text) ?? [];
  if (id !== undefined && title !== undefined) return { id, title };
  const made = subject(text, 3);
  return /^[a-z]/.test(made) ? { id: made, title: text } : undefined;
}

/**
 * What is wrong with a field that this tool asks for besides those of the schema, if anything.
 *
 * @param name - of the field; behind a point the number of one item of its list, to be judged alone
 */
export function ownFault(kind: NewKind, making: Making, name: string): string | undefined {
  const [field = '', item] = name.split('.');
  const texts = textsAt(making, field);
  if (field === 'subject')
    return slug(String(making.subject)) === '' ? 'write it in the letters a to z' : undefined;
  if (kind !== 'chapter') return undefined;
  if (field === 'section') {
    const nameless = texts.find((text) => sectionFrom(text) === undefined);
    if (nameless !== undefined)
      return `the section "${nameless}" needs a short id before its title, such as "lorries: ${nameless}"`;
    return texts.length === 0 ? 'a chapter has at least one section (--section)' : undefined;
  }
  const asks = textsAt(making, 'ask').length;
  const few = item === undefined;
  if (field === 'ask' && ((few && asks < 2) || asks > 4))
    return `"Check yourself" has two to four questions (--ask), not ${asks}`;
  if (field === 'answer' && (few ? texts.length !== asks : texts.length > asks))
    return `there are ${asks} questions (--ask) but ${texts.length} answers (--answer)`;
  return undefined;
}
