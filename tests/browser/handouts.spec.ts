import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test, expect } from '@playwright/test';
import { handoutPages } from '../../tools/handouts/pages.ts';
import { printer } from '../../tools/handouts/print.ts';
import { faultsOf, readHandout } from '../../tools/handouts/read.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The longest of each kind: the others take fewer sheets. */
const longest = [
  /^\/chapters\//,
  /^\/teach\/[^/]+\/$/,
  /worksheet\/$/,
  /^\/teach\/judge\//,
].flatMap((kind) =>
  handoutPages(dist)
    .filter(({ path }) => kind.test(path))
    .map((page) => ({ ...page, html: readFileSync(join(dist, page.path, 'index.html'), 'utf8') }))
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, 1),
);

for (const { path, most, html } of longest)
  test(`${path} is printed as a PDF with text, tags, bookmarks and fonts, on few sheets`, async ({
    browser,
  }) => {
    const print = await printer(browser, dist, 'https://example.org/');
    const handout = await readHandout(await print(path));
    const title = /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '?';
    expect(faultsOf(handout, title, most)).toEqual([]);
    expect(handout.text).toContain(`https://example.org${path}`);
    expect(handout.text).toMatch(/printed on \d+ \w+ \d{4}/);
  });

test('a handout is not printed without the code of its address', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'handouts-'));
  for (const part of ['about', '_astro'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  const print = await printer(browser, folder, 'https://example.org/');
  await expect(print('/about/privacy/')).rejects.toThrow(/EncodingError|decode/);
  rmSync(folder, { recursive: true });
});
