import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { listFiles } from '../../../src/model/read/yaml-list.ts';
import { readListText, type Item } from '../edit/list-text.ts';
import { positionAt } from '../../../src/model/read/positions.ts';

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
  items: Item[];
}

/** The pair of an entry's mapping with that key. */
export function pairOf({ node }: Item, key: string): Item['node']['items'][number] | undefined {
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
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
    const text = readFileSync(path, 'utf8');
    const file = `content/${name}`;
    const [error] = parseDocument(text, { schema: 'core' }).errors;
    if (error)
      throw new Error(
        `${file}:${positionAt(text, error.pos[0]).line} cannot be read; "npm run check" says what is wrong with it`,
      );
    return { file, path, text, items: readListText(text).items };
  });
  const links = files.flatMap(({ file, text, items }) =>
    items.flatMap((item) => {
      const { id, value } = item;
      const address = pairOf(item, 'URL');
      if (typeof value['URL'] !== 'string' || !URL.canParse(value['URL']) || !address) return [];
      const optional = (field: string): string | undefined =>
        typeof value[field] === 'string' ? value[field] : undefined;
      const { line } = positionAt(text, address.key.range[0]);
      return [
        {
          id,
          file,
          line,
          url: value['URL'],
          accessed: optional('accessed'),
          archived: optional('archived'),
        },
      ];
    }),
  );
  return { files, links };
}
