import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { factKinds, kinds } from '../../../src/model/kinds.ts';
import { idsInGeometry } from '../../../src/model/read/region.ts';
import { holders } from '../../../src/model/schema/control.ts';
import { line } from '../../../src/model/schema/line.ts';

const filesUnder = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);

/** Words of the schemas, and shapes of the map, that some entry has as its id too. */
const known = new Set<string>([
  ...holders,
  ...line.shape.class.options,
  ...idsInGeometry('units'),
  ...idsInGeometry('water'),
]);
const ids = new Set(
  filesUnder('content/facts', /\.yaml$/)
    .filter((name) => factKinds.some((kind) => name.startsWith(`content/${kinds[kind].path}`)))
    .flatMap((name) => (parse(readFileSync(name, 'utf8')) as { id: string }[]).map(({ id }) => id))
    .filter((id) => !known.has(id)),
);

it('names no entry in the code of the site: a rename need not look there', () => {
  const naming = filesUnder('src', /\.(ts|astro)$/)
    .filter((name) => !name.startsWith('src/model/schema/'))
    .flatMap((name) =>
      readFileSync(name, 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .split('\n')
        .flatMap((code) =>
          [...code.matchAll(/['"`/ ]([a-z0-9]+(?:-[a-z0-9]+)+)(?=['"`/,])/g)]
            .map(([, id = '']) => id)
            .filter((id) => ids.has(id))
            .map((id) => `${name}: ${id}`),
        ),
    );
  expect(ids.size).toBeGreaterThan(1000);
  expect(naming).toEqual([]);
});
