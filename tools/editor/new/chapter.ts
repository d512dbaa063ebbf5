import { typeset } from '../../../src/model/schema/typeset.ts';
import { Refusal } from '../edit/refusal.ts';
import { subject, type Making } from './recipe.ts';
import { frontmatterText } from './yaml.ts';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A text as the value of an attribute; its quotation marks become those of print. */
const attribute = (text: string): string => typeset(text.trim()).replaceAll('"', '”');

/**
 * The id and the title of a section, from `lorries: Lorries on the Lachin road` or from the title
 * alone.
 */
function section(text: string): { id: string; title: string } {
  const [, id, title] = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*):\s+(.+)$/.exec(text) ?? [];
  if (id !== undefined && title !== undefined) return { id, title };
  const made = subject(text, 3);
  if (!/^[a-z]/.test(made))
    throw new Refusal(
      `the section "${text}" needs a short id before its title, such as "lorries: ${text}"`,
    );
  return { id: made, title: text };
}

/**
 * The text of a new chapter: frontmatter, opening, empty sections, questions with their answers. It
 * has no words but those given.
 *
 * @throws Refusal when questions and answers do not match
 */
export function chapterText(
  frontmatter: Readonly<Record<string, unknown>>,
  making: Making,
): string {
  const asks = texts(making['ask']);
  const answers = texts(making['answer']);
  if (asks.length !== answers.length)
    throw new Refusal(
      `there are ${asks.length} questions (--ask) but ${answers.length} answers (--answer)`,
    );
  if (asks.length < 2 || asks.length > 4)
    throw new Refusal(`"Check yourself" has two to four questions (--ask), not ${asks.length}`);
  const sections = texts(making['section']).map(section);
  if (sections.length === 0) throw new Refusal('a chapter has at least one section (--section)');
  const opening = typeof making['opening'] === 'string' ? [making['opening'].trim()] : [];
  const body = [
    ...opening,
    ...sections.map(
      ({ id, title }) => `<Section id="${id}" title="${attribute(title)}">\n\n</Section>`,
    ),
    '<CheckYourself>',
    ...asks.map(
      (ask, index) =>
        `<Question ask="${attribute(ask)}">\n\n${(answers[index] ?? '').trim()}\n\n</Question>`,
    ),
    '</CheckYourself>',
  ];
  return `${frontmatterText(frontmatter)}\n${body.join('\n\n')}\n`;
}
