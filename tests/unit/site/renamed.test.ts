import { describe, expect, it } from 'vitest';
import { formerIds, withPresentIds } from '../../../src/site/renamed.ts';

const former = formerIds(
  [{ id: 'zangilan', formerly: ['zangelan', 'zengilan'] }, { id: 'shusha' }],
  [{ id: 'e2', formerly: ['e1'] }],
);

describe('an address that names an entry', () => {
  it('leads to the entry under the id that it has now', () => {
    expect(withPresentIds('?on=2020-10-20&place=zengilan', former)).toBe(
      '?on=2020-10-20&place=zangilan',
    );
    expect(withPresentIds('?event=e1&place=zangelan', former)).toBe('?event=e2&place=zangilan');
  });

  it('stays as it is where nothing was renamed', () => {
    expect(withPresentIds('?place=shusha', former)).toBe('?place=shusha');
    expect(withPresentIds('?place=a%2Cb')).toBe('?place=a%2Cb');
  });

  it('changes nothing else that happens to be called like an old id', () => {
    expect(withPresentIds('?theme=e1', former)).toBe('?theme=e1');
  });
});

it('writes nothing into the page where no entry ever had another id', () => {
  expect(formerIds([{ id: 'shusha' }])).toBeUndefined();
});
