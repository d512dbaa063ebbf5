import { markdownToHtml } from 'satteri';
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
  ])('sets %j as %j', (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });

  it.each([
    ...["in the '90s", "the '20s and '30s", `"'90s"`, "('90s)", "the '90's", "it's '90s'"],
    ...["'08-'09", "'90s' and '80s'", "the '90s, 'so' he said", "the class of '68", "'tis so"],
    ...["rock 'n' roll", "'s-Gravenhage", "O'Neill", "Bakı'da", "the officers' mess", "'It's so'"],
    ...[
      "'70 per cent' he said",
      "'don't' and 'won't'",
      "'Aras' and 'Kura'",
      `'"Aras"'`,
      `"'Aras'"`,
    ],
    ...['"a"-"b"', '«"a"»', '["a"]', '("road")', '—"a"', 'a/"b"', '"...so"', `6'2"`, '""', "''"],
    ...['one -- two', 'one--two', 'one---two', 'wait....', 'end." Next', 'x -y', '2020-10-17'],
    ...['a 747-400', 'Boeing 737-800', 'ISO 8601-2', '13-16 per cent', '2016-2020', '5-7km', "a '"],
  ])('sets %j as a chapter does', (typed) => {
    const { html } = markdownToHtml(typed, { features: { smartPunctuation: true } });
    expect(typeset(typed)).toBe(
      html
        .replaceAll(/<\/?p>|\n/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll(/&#(?:x27|39);/g, "'"),
    );
  });

  it.each([
    '2020-10-17',
    '2020-10',
    '12-15-year',
    'Goris-Kapan',
    'well-known',
    'p05-roadblock',
    'an F-16',
    'a 747-400 and a Boeing 737-800',
    'ISO 8601-2',
    'ISO 8601-2:2019',
    'Resolution 5-7',
    'CCSS.ELA-Literacy.RH.9-10',
    'xn--e1afmkfd.example',
  ])('leaves the hyphens of %j', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const once = typeset(`"It's closed" - from 3-5 km ... 'now'`);
    expect(typeset(once)).toBe(once);
  });
});
