import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { components } from '../../../src/model/components.ts';
import { factKinds, kindOf } from '../../../src/model/kinds.ts';
import { snippetKinds, yamlSchemas } from '../../../tools/editor/schemas/files.ts';
import type { Snippet } from '../../../tools/editor/schemas/snippets.ts';
import { json, project, realOnes } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
mkdirSync(join(folder, 'pages'));
afterAll(() => rmSync(folder, { recursive: true }));

const snippets = (file: string): [string, Snippet][] =>
  Object.entries(json(`.vscode/${file}.code-snippets`) as Record<string, Snippet>);

/**
 * What a snippet leaves in the file when each blank is filled with what stands in it, or with what
 * `fill` gives for it.
 */
const expanded = ({ body }: Snippet, fill = (text: string) => text): string =>
  body
    .join('\n')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, (_, text: string) => fill(text))
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\d+/g, '');

it('wires every list of facts to its JSON Schema', () => {
  const settings = json('.vscode/settings.json') as { 'yaml.schemas': unknown };
  expect(settings['yaml.schemas']).toEqual(yamlSchemas());
});

it('has one schema for every YAML file in content/', () => {
  const patterns = Object.values(yamlSchemas()).map(
    (pattern) => new RegExp(`^${pattern.replace('*', '[^/]+')}$`),
  );
  const files = readdirSync(project('content'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml'),
  );
  const matches = files.map((name) => [
    name,
    patterns.filter((pattern) => pattern.test(`content/${name.replaceAll('\\', '/')}`)).length,
  ]);
  expect(matches.filter(([, count]) => count !== 1)).toEqual([]);
});

it('gives the spelling extension the words and the places of this project, which it reads as code', () => {
  const settings = json('.vscode/settings.json') as Record<string, unknown>;
  const definitions = settings['cSpell.dictionaryDefinitions'] as {
    name: string;
    path: string;
    type: string;
  }[];
  expect(settings['cSpell.dictionaries']).toEqual(definitions.map(({ name }) => name));
  for (const { path, type } of definitions) {
    expect(type).toBe('C');
    expect(readFileSync(project(path.replace('${workspaceFolder}/', '')), 'utf8')).not.toBe('');
  }
});

it('recommends the extensions that the settings are for', () => {
  expect(json('.vscode/extensions.json')).toEqual({
    recommendations: [
      'redhat.vscode-yaml',
      'unifiedjs.vscode-mdx',
      'astro-build.astro-vscode',
      'streetsidesoftware.code-spell-checker',
    ],
  });
});

it('has a snippet for every component', () => {
  const written = snippets('components').map(
    ([, snippet]) => /<([A-Za-z]+)/.exec(snippet.body[0] ?? '')?.[1],
  );
  expect([...new Set(written)].toSorted()).toEqual(Object.keys(components).toSorted());
});

it.each(snippets('components'))('the snippet "%s" writes what the checker takes', (_, snippet) => {
  const text = expanded(snippet);
  expect(text).not.toContain('$');
  writeFileSync(
    join(folder, 'pages', 'about.mdx'),
    `---\ntitle: About\ndescription: ${'About this page. '.repeat(5)}\n---\n\n${text}\n`,
  );
  const { problems } = checkContent(folder);
  // The ids in it are examples, and a page of one component is no whole site.
  expect(
    problems.filter(
      ({ file, rule }) =>
        file === 'content/pages/about.mdx' &&
        ['mdx', 'frontmatter', 'code-in-content', 'schema'].includes(rule),
    ),
  ).toEqual([]);
});

it('has a snippet for every kind of entry and text', () => {
  expect(snippets('facts').map(([name]) => name)).toEqual(
    snippetKinds.map(({ name }) => `New ${name}`),
  );
});

it.each(factKinds)('the snippet for a new %s, filled in, is a valid entry', (kind) => {
  const [, snippet] = snippets('facts').find(([name]) => name === `New ${kind}`) ?? [];
  const real = realOnes(kind)[0]?.value ?? {};
  const value = (name: string): string => {
    const found =
      name in real
        ? real[name]
        : kind === 'place'
          ? (real.names as Record<string, string>)[name]
          : undefined;
    return String(Array.isArray(found) ? found[0] : found)
      .replaceAll(': ', ' – ')
      .replaceAll('\n', ' ');
  };
  const list = parse(expanded(snippet as Snippet, value)) as Record<string, unknown>[];
  const result = kindOf(kind).schema.safeParse(list[0]);
  expect(result.error?.issues ?? []).toEqual([]);
});

it('the blanks of a snippet are numbered from one, without a gap', () => {
  for (const [, { body }] of [...snippets('components'), ...snippets('facts')]) {
    const numbers = [...body.join('\n').matchAll(/\$\{?(\d+)/g)]
      .map(([, number]) => Number(number))
      .filter((number) => number > 0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

it('leaves the line breaks and the spaces of the words to their authors', () => {
  const settings = readFileSync(project('.vscode/settings.json'), 'utf8');
  expect(settings).toContain('"yaml.format.enable": false');
  expect(settings.match(/"editor.formatOnSave": false/g)).toHaveLength(2);
});
