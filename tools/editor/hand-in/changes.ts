import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import { kindOf, type Kind } from '../../../src/model/kinds.ts';
import { useOf } from '../../../src/model/read/content-paths.ts';
import { readContent } from '../../../src/model/read/content.ts';
import { allEntries } from '../../../src/model/read/entries.ts';
import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { textsAt } from '../../../src/model/values.ts';
import { untold } from '../untold.ts';

/** Files by their path below `content/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

interface Subject {
  kind: Kind;
  id: string;
  value: Record<string, unknown>;
  /** The text below a frontmatter, sentence by sentence; empty for a fact. */
  sentences: string[];
}

const sentenceEnds = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A block of a text is never part of the sentence before it. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((block) => [...sentenceEnds.segment(block.replaceAll(/\s+/g, ' '))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

function subjectsIn(files: Files): Map<string, Subject> {
  const found = allEntries(readContent(memoryTree(files))).map(({ kind, id, value, file }) => {
    const body = 'slug' in file ? file.text.slice(file.end).replace(/^---\s*\n/, '') : '';
    return [`${kind} ${id}`, { kind, id, value, sentences: sentencesOf(body) }] as const;
  });
  return new Map(found);
}

/** Of a text longer than this only the sentences that differ are shown; characters. */
const longest = 100;

/** A value as a person would write it: a list with commas, a group as its fields. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(written).join(', ');
  return Object.entries(value)
    .map(([name, field]) => `${name} ${written(field)}`)
    .join('; ');
}

/** In words: `date: 2021-04-24 → 2021-04-25`; of a list only what came, went or changed in it. */
function fieldLines(before: unknown, after: unknown, name: string): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before === undefined) return [`${name}: new: ${written(after)}`];
  if (after === undefined) return [`${name}: taken out: ${written(before)}`];
  if (Array.isArray(before) && Array.isArray(after)) return listLines(before, after, name);
  if (typeof before === 'string' && typeof after === 'string' && before.length > longest)
    return sentenceLines(sentencesOf(before), sentencesOf(after)).map((line) => `${name}: ${line}`);
  const groups = [before, after].every((one) => typeof one === 'object' && one !== null);
  if (!groups || Array.isArray(before) || Array.isArray(after))
    return [`${name}: ${written(before)} → ${written(after)}`];
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys({ ...old, ...now }).flatMap((key) =>
    fieldLines(old[key], now[key], `${name}.${key}`),
  );
}

function listLines(before: unknown[], after: unknown[], name: string): string[] {
  const parts = diffArrays(before, after, { comparator: isDeepStrictEqual });
  const lines: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (part?.removed && next?.added && part.value.length === next.value.length) {
      lines.push(...part.value.flatMap((one, at) => fieldLines(one, next.value[at], name)));
      index++;
    } else if (part?.removed)
      lines.push(...part.value.map((one) => `${name}: taken out: ${written(one)}`));
    else if (part?.added) lines.push(...part.value.map((one) => `${name}: new: ${written(one)}`));
  }
  return lines.length > 0 ? lines : [`${name}: in another order`];
}

function sentenceLines(before: string[], after: string[]): string[] {
  return diffArrays(before, after).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((sentence) => `${removed ? '−' : '+'} ${sentence}`) : [],
  );
}

const linesOf = (bytes: Uint8Array | undefined): string[] =>
  new TextDecoder().decode(bytes).split(/\r?\n/);

/** What became of one entry or text. */
export interface Change {
  /** `event 2021-04-24-dam-handover` */
  subject: string;
  /** In words, one line each; the first says what it is, where it is new, gone or renamed. */
  lines: string[];
}

function changeOf(before: Subject | undefined, after: Subject | undefined): Change | undefined {
  const { kind, id, value } = (after ?? before) as Subject;
  const title = kindOf(kind).titleOf(value);
  const named = title === undefined || title === id ? '' : `: ${title}`;
  const subject = `${kind} ${id}`;
  if (!before) return { subject, lines: [`new${named}`, ...untold(kind, undefined, value)] };
  if (!after) return { subject, lines: [`taken out${named}`] };
  const fields = Object.keys({ ...before.value, ...value });
  const lines = [
    ...(before.id === id ? [] : [`renamed from ${before.id}`]),
    ...fields.flatMap((field) => fieldLines(before.value[field], value[field], field)),
    ...sentenceLines(before.sentences, after.sentences),
    ...untold(kind, before.value, value),
  ];
  return lines.length > 0 ? { subject, lines } : undefined;
}

/**
 * What differs between two states of some files, entry by entry, in words for people.
 *
 * @param before - the files as they were; one that is new is missing
 * @param after - the files as they are; one that is gone is missing
 */
export function changesBetween(before: Files, after: Files): Change[] {
  const [old, now] = [subjectsIn(before), subjectsIn(after)];
  const renamed = new Set<string>();
  const changes = [...now].map(([name, subject]) => {
    const former = textsAt(subject.value, 'formerly').map((id) => `${subject.kind} ${id}`);
    const from = [name, ...former].find((one) => old.has(one) && (one === name || !now.has(one)));
    if (from !== undefined) renamed.add(from);
    return changeOf(from === undefined ? undefined : old.get(from), subject);
  });
  const lists = [...new Set([...before.keys(), ...after.keys()])].map((path) => {
    if (useOf(path)?.as !== 'words') return undefined;
    const [was, is] = [before, after].map((files) => linesOf(files.get(path)));
    return { subject: `content/${path}`, lines: sentenceLines(was ?? [], is ?? []) };
  });
  const gone = [...old].filter(([name]) => !now.has(name) && !renamed.has(name));
  const all = [...changes, ...gone.map(([, subject]) => changeOf(subject, undefined)), ...lists];
  return all.filter((change) => change !== undefined);
}
