import { describe, expect, it } from 'vitest';
import {
  codeFile,
  partsOfAddress,
  shortestAddress,
} from '../../../src/site/linking/share-addresses.ts';

describe('partsOfAddress()', () => {
  it.each([
    ['/map/', '/map/', '', ''],
    ['/map/?on=2020-10-20&place=a', '/map/', '?on=2020-10-20&place=a', ''],
    ['/timeline/?from=2020-10#e-x', '/timeline/', '?from=2020-10', 'e-x'],
    ['/chapters/a/#fees:~:text=One,two', '/chapters/a/', '', 'fees'],
    ['/chapters/a/#:~:text=One', '/chapters/a/', '', ''],
  ])('takes %s apart', (address, page, search, anchor) => {
    expect(partsOfAddress(address)).toEqual({ page, search, anchor });
  });
});

describe('shortestAddress()', () => {
  it.each([
    ['/timeline/#e-2020-war', '/events/2020-war/'],
    ['/timeline/?from=2020-10#e-2020-war', '/events/2020-war/'],
    ['/explore/#e-2020-war', '/events/2020-war/'],
    ['/claims/#c-p05-a', '/claims/p05-a/'],
    ['/places/#pl-goris', '/places/goris/'],
    ['/sources/#s-mfa', '/sources/mfa/'],
  ])('of %s is the page of the entry, %s', (address, short) => {
    expect(shortestAddress(address)).toBe(short);
  });

  it.each(['/chapters/a/#fees', '/timeline/#2020-10', '/numbers/#n-a', '/claims/p05-a/#views'])(
    'of %s is that itself',
    (address) => {
      expect(shortestAddress(address)).toBe(address);
    },
  );
});

describe('codeFile()', () => {
  it.each([
    ['/', '/qr/start.svg'],
    ['/claims/', '/qr/claims.svg'],
    ['/claims/p05-a/', '/qr/claims/p05-a.svg'],
    ['/chapters/a/#fees', '/qr/chapters/a.fees.svg'],
    ['/teach/a/#read', '/qr/teach/a.read.svg'],
    ['/teach/a/worksheet/', '/qr/teach/a/worksheet.svg'],
    ['/numbers/#n-a', '/qr/numbers.n-a.svg'],
    ['/charts/#a', '/qr/charts.a.svg'],
    ['/glossary/#t-a', '/qr/glossary.t-a.svg'],
    ['/op-ed/#p05', '/qr/op-ed.p05.svg'],
  ])('of %s is %s', (address, file) => {
    expect(codeFile(address)).toBe(file);
  });

  it.each([
    '/map/?on=2020-10-20',
    '/chapters/a/#notes',
    '/teach/a/#plan',
    '/teach/judge/#choose',
    '/claims/p05-a/#views',
    '/timeline/#2020-10',
  ])('is none for %s: its code is made in the browser', (address) => {
    expect(codeFile(address)).toBeUndefined();
  });
});
