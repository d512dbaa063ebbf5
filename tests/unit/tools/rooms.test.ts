import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  // What needs types would need the whole program, for a file that is not there.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What the lint rule on imports says of some code, as if it stood in a file. */
async function refused(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal === true || ruleId === 'rooms/may-import')
    .map(({ message }) => message);
}

const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

describe('the lint rule on imports', () => {
  it.each([
    ['src/model/new.ts', '../site/href.ts'],
    ['src/model/new.ts', '../map/frame.ts'],
    ['src/model/new.ts', '../pages/feed.xml.ts'],
    ['src/model/new.ts', '../../tools/editor/check.ts'],
    ['src/model/new.ts', 'astro:content'],
    ['src/model/read/new.ts', '../../site/href.ts'],
    ['src/model/schema/new.ts', '../facts/dates.ts'],
    ['src/model/schema/new.ts', '../read/file-text.ts'],
    ['src/model/facts/new.ts', '../read/file-text.ts'],
    ['src/model/facts/new.ts', 'astro/loaders'],
    ['src/site/new.ts', '../map/frame.ts'],
    ['src/site/new.ts', '../pages/feed.xml.ts'],
    ['src/site/new.ts', '../../tools/editor/check.ts'],
    ['src/map/new.ts', '../timeline/keyboard.ts'],
    ['src/explore/new.ts', '../map/frame.ts'],
    ['src/reading/new.ts', '../explore/Explore.astro'],
    ['src/pages/new.ts', '../map/frame.ts'],
    ['src/timeline/new.ts', '../pages/feed.xml.ts'],
    ['src/timeline/new.ts', '../../tools/editor/check.ts'],
    ['src/pages/new.ts', '../../tools/editor/check.ts'],
    ['tools/editor/check/new.ts', '../../../src/site/href.ts'],
    ['tools/editor/check/new.ts', '../../../src/map/frame.ts'],
    ['tools/editor/check/new.ts', '../../links.ts'],
    ['tools/test/new.ts', '../../src/site/paths.ts'],
  ])('refuses in %s an import of %s', async (file, path) => {
    expect(await refused(file, importing(path))).toEqual([
      expect.stringMatching(/^\S+ may not import \S+\. .+\.$/),
    ]);
  });

  it.each([
    ['src/model/new.ts', './facts/dates.ts'],
    ['src/model/facts/new.ts', '../kinds.ts'],
    ['src/model/read/new.ts', '../facts/dates.ts'],
    ['src/model/schema/new.ts', 'astro/zod'],
    ['src/site/new.ts', '../model/facts/dates.ts'],
    ['src/explore/new.ts', '../map/map-data.ts'],
    ['src/pages/new.ts', '../map/MapView.astro'],
    ['src/pages/new.ts', '../charts/charts.css?url'],
    ['tools/editor/check/new.ts', '../../../src/model/kinds.ts'],
    ['tests/unit/map/new.test.ts', '../../../src/map/frame.ts'],
  ])('lets %s import %s', async (file, path) => {
    expect(await refused(file, importing(path))).toEqual([]);
  });

  it.each([
    ['a type', `import type { X } from '../map/frame.ts';\nexport type Y = X;\n`],
    ['a type in place', `export type Y = import('../map/frame.ts').Frame;\n`],
    ['an import when needed', `export const y = import('../map/frame.ts');\n`],
    ['an export from elsewhere', `export { x } from '../map/frame.ts';\n`],
    ['an export of everything', `export * from '../map/frame.ts';\n`],
    ['an import for its effects', `import '../map/frame.ts';\n`],
  ])('sees %s', async (_, code) => {
    expect(await refused('src/model/new.ts', code)).toHaveLength(1);
  });

  it('sees the imports of an .astro file, and those of its scripts', async () => {
    const head = `---\nimport { x } from '../map/frame.ts';\n---\n<p>{x}</p>\n`;
    const script = `---\n---\n<p>x</p>\n<script>\nimport '../map/frame.ts';\n</script>\n`;
    expect(await refused('src/site/New.astro', head)).toHaveLength(1);
    expect(await refused('src/site/New.astro', script)).toHaveLength(1);
  });

  it('knows every folder of the site', async () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders)
      expect(await refused(`src/${name}/new.ts`, importing('../../tools/links.ts'))).toHaveLength(
        1,
      );
  });
});

it('lets the content model touch no page', async () => {
  const code = 'export const y = document.title;\n';
  const [result] = await eslint.lintText(code, { filePath: 'src/model/facts/new.ts' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-globals']);
});

describe('what runs in the browser', () => {
  const rules = ['no-restricted-globals', '@typescript-eslint/no-restricted-imports'];

  async function refusedBy(filePath: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath });
    return (result?.messages ?? [])
      .map(({ ruleId, message }) => ruleId ?? message)
      .filter((rule) => rules.includes(rule) || /error/i.test(rule));
  }

  it('says so in its name', async () => {
    const code = 'export const y = document.title;\n';
    expect(await refusedBy('src/map/new.ts', code)).toEqual(['no-restricted-globals']);
    expect(await refusedBy('src/map/new.client.ts', code)).toEqual([]);
  });

  it('is taken by nothing that runs in the build', async () => {
    const code = importing('./border-map.client.ts');
    expect(await refusedBy('src/map/new.ts', code)).toEqual([rules[1]]);
    expect(await refusedBy('src/map/new.client.ts', code)).toEqual([]);
    const head = `---\n${code}---\n<p>{y}</p>\n`;
    expect(await refusedBy('src/map/New.astro', head)).toEqual([rules[1]]);
  });

  it('is all that the script of a page or a component takes', async () => {
    const page = (path: string) => `---\n---\n<p>x</p>\n<script>\nimport '${path}';\n</script>\n`;
    expect(await refusedBy('src/map/New.astro', page('./map-data.ts'))).toEqual([rules[1]]);
    expect(await refusedBy('src/map/New.astro', page('./border-map.client.ts'))).toEqual([]);
  });
});
