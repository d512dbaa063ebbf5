import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('duplicate-id');

it('points at the second use and names the first, and at an id whose page is another’s; the same id may stand for entries of two kinds', () => {
  expect(problems.filter((line) => line.startsWith('content/facts/'))).toEqual([
    'content/facts/sources/a.yaml:3:7  duplicate-id  id: the source "tasnim-2021-10-11" stands already in content/facts/sources/a.yaml:1\n    → give one of the two another id',
    'content/facts/sources/b.yaml:4:7  duplicate-id  id: the source "shared" stands already in content/facts/sources/a.yaml:2\n    → give one of the two another id',
    'content/facts/sources/b.yaml:5:3  duplicate-id  /sources/iranian/ is the address of a page that no file of content makes\n    → give it another id',
  ]);
});

it('points at a text that would have the address of a page which stands by itself', () => {
  expect(problems.filter((line) => !line.startsWith('content/facts/'))).toEqual([
    'content/lessons/judge.mdx:2:1  duplicate-id  /teach/judge/ is the address of a page that no file of content makes\n    → give the file another name',
    'content/pages/map.mdx:2:1  duplicate-id  /map/ is the address of a page that no file of content makes\n    → give the file another name',
  ]);
});
