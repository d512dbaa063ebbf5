import { expect, it } from 'vitest';
import { unusedIdRule } from '../../../tools/editor/check/rules/unused-id.ts';
import { found } from './found.ts';

const problems = found(unusedIdRule, 'unused-id');

it('points at terms, and places off the map, that nothing names or speaks of; what an entry says of itself does not count', () => {
  expect(problems).toEqual([
    'facts/glossary.yaml:7:7 [id] nothing speaks of the term "part-of-a-word" → explain it where it is needed with <Term id="part-of-a-word">, or remove it',
    'facts/glossary.yaml:9:7 [id] nothing speaks of the term "only-here" → explain it where it is needed with <Term id="only-here">, or remove it',
    'facts/places.yaml:14:7 [id] nothing speaks of the place "named-by-itself" → name it in an event ("places"), in a text (<Place id="named-by-itself">) or on a map, or remove it',
  ]);
});

it('only warns, since the lists show them all the same', () => {
  expect(unusedIdRule.level).toBe('warning');
});
