import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { positionAt } from '../../../src/model/read/positions.ts';
import { addressOf } from '../../../src/model/routes.ts';
import type { Renamed } from './target.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

const comment = /^(\*|\/\*|\/\/)/;

/**
 * Where the program itself names an id: as a text of its own, or in the path of a page. Comments
 * and schemas only give examples.
 */
export function linesInCode(
  kind: Renamed,
  id: string,
): { file: string; line: number; text: string }[] {
  const address = kind === 'section' ? undefined : addressOf(kind, id);
  const wanted = [`'${id}'`, `"${id}"`, ...(address === undefined ? [] : [address])];
  return readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|js)$/.test(name) && !name.startsWith('schema'))
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(join(project, 'src', name), 'utf8');
      return wanted
        .flatMap((word) => [
          ...text.matchAll(
            new RegExp(word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'g'),
          ),
        ])
        .map(({ index }) => positionAt(text, index).line)
        .map((line) => ({
          file: `src/${name.replaceAll('\\', '/')}`,
          line,
          text: text.split('\n')[line - 1]?.trim() ?? '',
        }))
        .filter((found) => !comment.test(found.text));
    });
}

/** Ids of the shapes and lines in the geometry, which places and lines share. */
export function geometryIds(): Set<string> {
  const text = readFileSync(join(project, 'public/geo/region.json'), 'utf8');
  return new Set([...text.matchAll(/"id":\s*"([^"]+)"/g)].map(([, id]) => id ?? ''));
}
