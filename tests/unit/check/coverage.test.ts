import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('coverage');

it('names each paragraph that no chapter covers or that is not retold, and each claim that no chapter discusses', () => {
  expect(problems).toEqual([
    'content/chapters:1:1  coverage  no chapter covers paragraph 34 of the op-ed\n    → add 34 to "paragraphs" in the frontmatter of the chapter that discusses it',
    'content/facts/claims/a.yaml:3:7  coverage  id: no chapter discusses the claim "p03-only-on-a-page"\n    → place <Claim id="p03-only-on-a-page" /> where it is discussed',
    'content/facts/claims/a.yaml:4:7  coverage  id: no chapter discusses the claim "p04-nowhere"\n    → place <Claim id="p04-nowhere" /> where it is discussed',
    'content/facts/paragraphs.yaml:1:1  coverage  paragraph 7 of the op-ed is not retold\n    → add an entry with "number: 7"',
  ]);
});
