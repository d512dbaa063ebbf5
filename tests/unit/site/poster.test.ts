import { describe, expect, it } from 'vitest';
import { posterOf } from '../../../src/site/linking/poster.ts';
import { codeAsData } from '../../../src/site/linking/qr-code.ts';
import { readCode } from '../support/read-code.ts';

const url =
  'https://example.org/x/chapters/reason-three-azerbaijanis-of-iran/#arrests-and-sentences';

describe('a QR code', () => {
  it.each([
    'https://a.example/',
    url,
    'https://example.org/map/?on=2020-10-20&place=zangilan-town',
    `${url}:~:text=On%20the%20same%20day%2C,in%20Tabriz.`.repeat(4),
  ])('of %s is read as that very address', (address) => {
    expect(readCode(posterOf('A title', address))).toBe(address);
  });

  it('is read as well where it is made in the browser', () => {
    expect(readCode(decodeURIComponent(codeAsData(url)))).toBe(url);
  });
});

describe('a poster', () => {
  it('says in words what it leads to and the address, for those who cannot scan', () => {
    const poster = posterOf('Who said <“road”> & when?', url);
    expect(poster).toContain('Who said &lt;“road”&gt; &amp; when? · Across the Aras</title>');
    expect(poster).toMatch(/<text [^>]*>Who said &lt;“road”&gt; &amp; when\?<\/text>/);
    expect(poster).toContain(`>${url}</text>`);
  });

  it('has no tip of a letter in the square of its code, which paper shows alone', () => {
    for (const [, y, size] of posterOf('Iran', url).matchAll(/y="(\d+)" font-size="(\d+)"/g))
      expect(Number(y) - Number(size)).toBeGreaterThanOrEqual(1000);
  });

  it('writes a long address in letters that are small enough for one line', () => {
    const sizes = [url, `${url}${'-more'.repeat(20)}`].map((address) =>
      Number(/font-size="(\d+)">https/.exec(posterOf('A', address))?.[1]),
    );
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
    expect(sizes[0]).toBeLessThanOrEqual(36);
  });
});
