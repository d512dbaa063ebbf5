import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** One entry of a list file, with the place it was read from. */
export interface ListEntry {
  /** Path relative to the project, with forward slashes. */
  file: string;
  /** Line of the entry's first key, from 1. */
  line: number;
  /** The plain value, not yet checked against a schema. */
  value: Record<string, unknown>;
}

/** A list file that was read: its entries, what the YAML parser objected to, and what is needed to find positions. */
export interface ListFile {
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
  entries: ListEntry[];
  problems: { line: number; column: number; message: string }[];
}

/** The list files at a path: the file itself, or every `*.yaml` in the folder, in alphabetical order. Paths are relative to `root`. */
export function listFiles(root: string, path: string): string[] {
  if (/\.ya?ml$/.test(path)) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${path}/${name}`);
}

/**
 * Reads one YAML file that holds a list of mappings. Never throws on bad content: what is wrong comes back in `problems`.
 * YAML 1.2 core schema, so an unquoted date stays text; aliases are capped so that a small file cannot expand into a huge one.
 */
export function readList(root: string, path: string): ListFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const file = relative('.', path).replaceAll('\\', '/');
  const problems: ListFile['problems'] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { line, column: col, message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code };
  });
  const entries: ListEntry[] = [];
  if (problems.length === 0 && !isSeq(document.contents)) {
    problems.push({ line: 1, column: 1, message: 'the file must hold a list: each entry starts with "- id: …"' });
  }
  if (problems.length === 0 && isSeq(document.contents)) {
    for (const item of document.contents.items) {
      const offset = (item as { range?: [number, number, number] }).range?.[0] ?? 0;
      const { line, col } = lines.linePos(offset);
      if (!isMap(item)) {
        problems.push({ line, column: col, message: 'a list entry must be a mapping that starts with "id: …"' });
        continue;
      }
      try {
        entries.push({ file, line, value: item.toJS(document, { maxAliasCount: 50 }) as Record<string, unknown> });
      } catch (error) {
        // The parser leaves two things to this step: an alias without an anchor, and too many aliases.
        problems.push({ line, column: col, message: (error as Error).message });
      }
    }
  }
  return { file, document, lines, entries, problems };
}
