import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { source } from '../../../src/model/schema/source.ts';
import { listFiles, readList } from '../../../src/model/read/yaml-list.ts';
import { textAt } from '../../../src/model/values.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import { saveFiles, Unsaved } from '../../../src/model/write/files.ts';

/** A source with its address, and where that stands in the files. */
export interface SourceLink {
  id: string;
  /** Path as people write it: `content/facts/sources/a.yaml`. */
  file: string;
  /** Line of the address, from 1. */
  line: number;
  url: string;
  accessed: string | undefined;
  archived: string | undefined;
}

/** A file of sources as it was read: its path as people write it, and where it is. */
interface SourceFile {
  file: string;
  path: string;
  text: string;
}

const openSources = (text: string): ContentFile => new ContentFile(text, 'list', source);

function linksIn({ file, text }: SourceFile): SourceLink[] {
  const content = openSources(text);
  return content.entries.flatMap((entry) => {
    const value = content.valueOf(entry);
    const url = textAt(value, 'URL');
    if (url === undefined || !URL.canParse(url)) return [];
    const [accessed, archived] = [textAt(value, 'accessed'), textAt(value, 'archived')];
    const { line } = content.at(entry, 'URL');
    return [{ id: String(value.id), file, line, url, accessed, archived }];
  });
}

/**
 * Reads all sources of a `content` folder.
 *
 * @throws Error naming the file, when one cannot be read as YAML
 */
export function readSources(root: string): { files: SourceFile[]; links: SourceLink[] } {
  const files = listFiles(root, 'facts/sources').map((name) => {
    const path = join(root, name);
    return { file: `content/${name}`, path, text: readFileSync(path, 'utf8') };
  });
  const links = files.flatMap((one) => {
    try {
      return linksIn(one);
    } catch {
      const [problem] = readList(root, one.file.replace(/^content\//, '')).problems;
      throw new Error(
        `${one.file}:${problem?.line ?? 1} cannot be read; "npm run check" says what is wrong with it`,
      );
    }
  });
  return { files, links };
}

/** A file with the dates that are set in it, each with the line on which it will stand, from 1. */
export interface FileEdits {
  file: SourceFile;
  edits: { id: string; line: number; before: string | undefined; day: string }[];
  /** Its text with them. */
  text: string;
  /** Whether it was in its form before; if not, other lines change too, but no value. */
  wasFormed: boolean;
}

function written(name: string, content: ContentFile): string {
  try {
    return content.toString();
  } catch {
    throw new Error(
      `${name} was left as it is: the date cannot be set there; "npm run check" says what is wrong with the file`,
    );
  }
}

/**
 * The edits that give each source that answered the day on which it did. No other value changes.
 *
 * @param answered - ids of the sources whose own address answered
 * @param day - `2026-11-24`
 * @throws Error naming the file, where it cannot be written without changing something else
 */
export function accessedEdits(
  files: readonly SourceFile[],
  answered: ReadonlySet<string>,
  day: string,
): FileEdits[] {
  return files.flatMap((file) => {
    const content = openSources(file.text);
    const due = content.entries.flatMap((entry, index) => {
      const value = content.valueOf(entry);
      const [id = '', before] = [textAt(value, 'id'), textAt(value, 'accessed')];
      if (!answered.has(id) || textAt(value, 'URL') === undefined || before === day) return [];
      content.set(entry, { ...value, accessed: day });
      return [{ index, id, before }];
    });
    if (due.length === 0) return [];
    const text = written(file.file, content);
    const after = openSources(text);
    const edits = due.flatMap(({ index, id, before }) => {
      const entry = after.entries[index];
      return entry ? [{ id, line: after.at(entry, 'accessed').line, before, day }] : [];
    });
    return [{ file, edits, text, wasFormed: content.wasFormed }];
  });
}

/**
 * Writes the edits, file by file, unless somebody has changed it since it was read.
 *
 * @returns the files that were left as they are, and why
 */
export function writeEdits(all: readonly FileEdits[]): { file: string; why: string }[] {
  return all.flatMap(({ file: { file, path, text: before }, text: after }) => {
    try {
      saveFiles([{ path, before: Buffer.from(before), after: Buffer.from(after) }]);
      return [];
    } catch (error) {
      if (!(error instanceof Unsaved)) throw error;
      const why = error.stale
        ? 'was changed by somebody else meanwhile'
        : `cannot be written (${error.why})`;
      return [{ file, why }];
    }
  });
}
