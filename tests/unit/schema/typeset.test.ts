import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/model/schema/typeset.ts';

describe('typeset()', () => {
  it.each([
    ['the "road" is open', 'the “road” is open'],
    ['"Road"', '“Road”'],
    ['("road")', '(“road”)'],
    ["Iran's ministry", 'Iran’s ministry'],
    ["he said 'no'", 'he said ‘no’'],
    [`he said "it was 'closed'"`, 'he said “it was ‘closed’”'],
    [`"'No' was the answer"`, '“‘No’ was the answer”'],
    ['one - two -- three', 'one – two – three'],
    ['and so on...', 'and so on…'],
    ['13-16 per cent', '13–16 per cent'],
    ['13.3-16.6 percent', '13.3–16.6 percent'],
    ['from 5-7 km, or 5-7km', 'from 5–7 km, or 5–7km'],
    ['in 2016-2020', 'in 2016–2020'],
    ['1,000-2,000 men', '1,000–2,000 men'],
  ])('sets %j as %j', (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });

  it.each([
    '2020-10-17',
    '2020-10',
    '12-15-year',
    'Goris-Kapan',
    'well-known',
    'p05-roadblock',
    'an F-16',
  ])('leaves the hyphens of %j', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const once = typeset(`"It's closed" - from 3-5 km ... 'now'`);
    expect(typeset(once)).toBe(once);
  });
});
