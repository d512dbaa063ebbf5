import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { source } from '../../../src/model/schema/source.ts';
import { listFiles, readList } from '../../../src/model/read/yaml-list.ts';
import { textAt } from '../../../src/model/values.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';

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

/** A file of sources as it was read. */
export interface SourceFile {
  file: string;
  /** Where it is. */
  path: string;
  text: string;
}

/** A file of sources as it can be changed. */
export const openSources = (text: string): ContentFile => new ContentFile(text, 'list', source);

function linksIn({ file, text }: SourceFile): SourceLink[] {
  const content = openSources(text);
  return content.entries.flatMap((entry) => {
    const value = content.valueOf(entry);
    const url = textAt(value, 'URL');
    if (url === undefined || !URL.canParse(url)) return [];
    const [accessed, archived] = [textAt(value, 'accessed'), textAt(value, 'archived')];
    const { line } = content.at(entry, 'URL');
    return [{ id: String(value['id']), file, line, url, accessed, archived }];
  });
}

/**
 * Reads all sources.
 *
 * @param root - the `content` folder
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
