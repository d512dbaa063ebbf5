import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { naming } from '../../../src/model/facts/mentions.ts';
import { components } from '../../../tools/editor/check/components.ts';

it('allows content exactly the components that are drawn', () => {
  const source = readFileSync(
    new URL('../../../src/reading/components.ts', import.meta.url),
    'utf8',
  );
  const body = /export const components = \{([^}]*)\}/.exec(source)?.[1] ?? '';
  const drawn = [...body.matchAll(/^\s*([A-Z][A-Za-z]*)/gm)].map(([, name]) => name);
  expect(Object.keys(components)).toEqual(drawn.toSorted());
});

it('allows every component that names an entry', () => {
  for (const name of Object.keys(naming)) expect(components).toHaveProperty(name);
});
