import { mentionsOf } from '../../../src/model/facts/mentions.ts';
import type { Component } from '../../../src/model/read/mdx.ts';
import { addressOf, movedLink, type Renaming } from '../../../src/model/routes.ts';
import type { MdxFile } from '../../../src/model/read/content.ts';
import type { Edit } from '../../../src/model/write/edit.ts';
import { Refusal } from '../refusal.ts';
import { formerIds, type Target } from './target.ts';

/** An edit with what it edits, in words. */
export interface NamedEdit extends Edit {
  what: string;
}

const cannotChange = (file: MdxFile, line: number, what: string): Refusal =>
  new Refusal(
    `${file.file}:${line}: ${what} is written in a way that cannot be changed safely; write it plainly first`,
  );

/** Every attribute of a component that names the entry. */
export function mentionEdits(file: MdxFile, renamed: Target): NamedEdit[] {
  const mentions = file.tree ? mentionsOf(file.tree) : [];
  return mentions
    .filter(({ kind, id }) => kind === renamed.kind && id === renamed.from)
    .map(({ component, id, idStart: start, line }) => {
      if (start === undefined) throw cannotChange(file, line, `the id ${id}`);
      return { start, end: start + id.length, text: renamed.to, what: `<${component}>` };
    });
}

/** Every link to a page or anchor whose address changes. */
export function linkEdits(file: MdxFile, renaming: Renaming): NamedEdit[] {
  return (file.tree?.links ?? []).flatMap(({ url, urlStart: start, line }) => {
    const moved = movedLink(url, addressOf(file.kind, file.slug), renaming);
    if (moved === undefined) return [];
    if (start === undefined) throw cannotChange(file, line, `the link to ${url}`);
    return [{ start, end: start + url.length, text: moved, what: `link to ${url}` }];
  });
}

/** The edits of a section's own tag: its id, and its former ones. */
export function sectionEdits(section: Component, from: string, to: string): NamedEdit[] {
  const [id, known] = ['id', 'formerly'].map(
    (name) => section.attributes.find((attribute) => attribute.name === name)?.written,
  );
  const ids = [...formerIds(section).filter((one) => one !== to), from].join(', ');
  const end = Math.max(...section.attributes.map(({ written }) => written?.end ?? 0)) + 1;
  return [
    ...(id ? [{ ...id, text: to, what: '<Section id>' }] : []),
    known
      ? { ...known, text: ids, what: '<Section formerly>' }
      : { start: end, end, text: ` formerly="${ids}"`, what: '<Section formerly>' },
  ];
}
