import { Document } from 'yaml';
import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { lesson } from '../../../src/model/schema/lesson.ts';
import { typeset } from '../../../src/model/schema/typeset.ts';
import { textAt, textsAt } from '../../../src/model/values.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import { spotFor } from '../../../src/model/write/order.ts';
import { frontmatterText } from '../../../src/model/write/yaml.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { Refusal } from '../refusal.ts';
import { ownFault, sectionFrom } from './own-fault.ts';
import type { Making } from './recipe.ts';

/** A text as the value of an attribute; its quotation marks become those of print. */
const attribute = (text: string): string => typeset(text.trim()).replaceAll('"', '”');

/**
 * The text of a new chapter: frontmatter, opening, empty sections, questions with their answers. It
 * has no words but those given.
 *
 * @throws Refusal when questions and answers do not match, or a section can have no id
 */
function chapterText(frontmatter: Making, making: Making): string {
  for (const name of ['section', 'ask', 'answer']) {
    const fault = ownFault('chapter', making, name);
    if (fault !== undefined) throw new Refusal(fault);
  }
  const asks = textsAt(making, 'ask');
  const answers = textsAt(making, 'answer');
  const sections = textsAt(making, 'section').flatMap((text) => sectionFrom(text) ?? []);
  const opening = textAt(making, 'opening');
  const body = [
    ...(opening === undefined ? [] : [opening.trim()]),
    ...sections.flatMap(({ id, title }) => [
      `<Section id="${id}" title="${attribute(title)}">`,
      '</Section>',
    ]),
    '<CheckYourself>',
    ...asks.flatMap((ask, index) => [
      `<Question ask="${attribute(ask)}">`,
      answers[index]?.trim() ?? '',
      '</Question>',
    ]),
    '</CheckYourself>',
  ];
  const head = frontmatterText(new Document(frontmatter, { schema: 'core' }), chapter);
  return `---\n${head}---\n\n${body.join('\n\n')}\n`;
}

/** A step from `10 read: Read the claim`: its minutes, its id, its title. */
function step(text: string): string[] {
  const [, minutes, id, title] =
    /^(\d+)\s+([a-z][a-z0-9]*(?:-[a-z0-9]+)*):\s+(.+)$/.exec(text) ?? [];
  if (minutes === undefined || id === undefined || title === undefined)
    throw new Refusal(
      `the step "${text}" is not written as its minutes, a short id and its title: "10 read: Read the claim"`,
    );
  return [
    `<Step id="${id}" minutes="${minutes}" title="${attribute(title)}">`,
    '<Task>',
    '</Task>',
    '</Step>',
  ];
}

/**
 * The text of a new lesson: frontmatter, and steps with an empty task each.
 *
 * @throws Refusal when a step is not written as it should be
 */
function lessonText(frontmatter: Making, making: Making): string {
  const head = frontmatterText(new Document(frontmatter, { schema: 'core' }), lesson);
  return `---\n${head}---\n\n${textsAt(making, 'step').flatMap(step).join('\n\n')}\n`;
}

const texts = { chapter: chapterText, lesson: lessonText };

/**
 * Puts a new entry or text where it belongs, in a workspace.
 *
 * @param entry - as the schema has it
 * @param making - with the sections or steps of a text besides
 * @returns its file, its line there, its text, and what else has changed in the file
 */
export function writeNew(
  workspace: Workspace,
  content: Content,
  kind: NewKind,
  entry: Making,
  making: Making,
  id: string,
): { file: string; text: string; line: number; notes: string[] } {
  if (kind === 'chapter' || kind === 'lesson') {
    const file = `content/${kindOf(kind).path}/${id}.mdx`;
    const text = texts[kind](entry, making);
    workspace.write(file, text);
    return { file, text, line: 1, notes: [] };
  }
  const { schema } = kindOf(kind);
  const open = (file: string): ContentFile =>
    new ContentFile(workspace.read(file) ?? '', 'list', schema);
  const names = content.facts.filter((one) => one.kind === kind).map(({ file }) => file);
  const files = new Map(names.map((name) => [name, open(name)]));
  const lists = new Map(
    [...files].map(([name, file]) => [name, file.entries.map((node) => file.valueOf(node))]),
  );
  const spot = spotFor(kind, entry, lists);
  const file = files.get(spot.file) ?? open(spot.file);
  const formed = `${spot.file} had another form than the others, and has theirs now`;
  const notes = file.wasFormed ? [] : [formed];
  file.insert(spot.index, entry);
  workspace.write(spot.file, file.toString());
  const written = open(spot.file);
  const node = written.entries[spot.index];
  return {
    file: spot.file,
    text: node ? written.textOf(node) : '',
    line: node ? written.at(node).line : 1,
    notes,
  };
}
