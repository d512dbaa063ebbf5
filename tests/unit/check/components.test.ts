import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { components } from '../../../src/model/components.ts';

it('allows content exactly the components that are drawn', () => {
  const source = readFileSync(
    new URL('../../../src/reading/mdx-components.ts', import.meta.url),
    'utf8',
  );
  const body = /export const components = \{([^}]*)\}/.exec(source)?.[1] ?? '';
  const drawn = [...body.matchAll(/^\s*([A-Z][A-Za-z]*)/gm)].map(([, name]) => name);
  expect(Object.keys(components)).toEqual(drawn.toSorted());
});
