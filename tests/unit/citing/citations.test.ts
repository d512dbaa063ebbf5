import { describe, expect, it } from 'vitest';
import { citationsOf, type Citation } from '../../../src/citing/citations.ts';
import { dayIn } from '../../../src/citing/day-forms.ts';
import { ownRecord, type CitedPage } from '../../../src/citing/record.ts';

const url = 'https://example.org/chapters/the-road/';
const entries = (given: Partial<CitedPage>): Record<string, string> => {
  const record = ownRecord({ key: 'aras-chapter-the-road', title: 'The road', ...given }, url);
  return Object.fromEntries(
    citationsOf(record).map(({ style, html }: Citation) => [
      style.split(' ', 1).join(''),
      html.join('[read]').replaceAll('&#38;', '&'),
    ]),
  );
};

describe('citationsOf()', () => {
  it('writes a chapter as the manual of each style has it', () => {
    expect(entries({ issued: '2026-11-30' })).toEqual({
      APA: `Across the Aras. (2026, November 30). <i>The road</i>. ${url}`,
      Chicago: `Across the Aras. “The Road,” November 30, 2026. ${url}.`,
      Harvard: `Across the Aras (2026) <i>The road</i>. Available at: ${url} (Accessed: [read]).`,
      MLA: `“The Road.” <i>Across the Aras</i>, 30 Nov. 2026, ${url}.`,
    });
  });

  it('asks for the day of reading where the text has no date of its own', () => {
    expect(entries({ key: 'aras-claim', title: 'Claim: The road was shut' })).toEqual({
      APA: `Across the Aras. (n.d.). <i>Claim: The road was shut</i>. Retrieved [read], from ${url}`,
      Chicago: `Across the Aras. “Claim: The Road Was Shut.” Accessed [read]. ${url}.`,
      Harvard: `Across the Aras (no date) <i>Claim: The road was shut</i>. Available at: ${url} (Accessed: [read]).`,
      MLA: `“Claim: The Road Was Shut.” <i>Across the Aras</i>, ${url}. Accessed [read].`,
    });
  });

  it('lets nothing in a title become markup', () => {
    for (const entry of Object.values(entries({ key: 'hard', title: 'a < b & <script>c' })))
      expect(entry).not.toContain('<script');
  });
});

describe('dayIn()', () => {
  it.each([
    ['american', 'September 3, 2026'],
    ['british', '3 September 2026'],
    ['mla', '3 Sept. 2026'],
  ] as const)('writes a day in the %s form', (form, words) => {
    expect(dayIn(form, new Date(2026, 8, 3, 23, 59))).toBe(words);
  });
});
