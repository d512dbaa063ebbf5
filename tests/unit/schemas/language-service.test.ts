import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds, type ContentKind } from '../../../tools/editor/schemas/kinds.ts';
import { folder } from '../../../tools/editor/schemas/files.ts';
import { project } from './support.ts';

// The service inside VS Code's YAML extension, the same code, so that these tests see what an
// editor sees. It is none of the root's packages: the step "install" of npm test installs it.
const require = createRequire(project('tools/test/package.json'));
const { getLanguageService } =
  require('yaml-language-server') as typeof import('../../../tools/test/node_modules/yaml-language-server/out/server/src/index.js');
const { TextDocument } =
  require('vscode-languageserver-textdocument') as typeof import('../../../tools/test/node_modules/vscode-languageserver-textdocument/lib/umd/main.js');

let opened = 0;

/** What VS Code says of a text of one kind; `¦` is where the cursor stands. */
function open(kind: ContentKind['name'], text: string) {
  const service = getLanguageService({
    schemaRequestService: (address) => Promise.resolve(readFileSync(new URL(address), 'utf8')),
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  });
  const uri = pathToFileURL(project(`${folder}/${kind}.json`)).href;
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    customTags: [],
    isKubernetes: false,
    schemas: [{ uri, fileMatch: ['*.yaml'] }],
  });
  // Each under a name of its own, for the service remembers what it has read.
  const document = TextDocument.create(
    `file:///${(opened += 1)}.yaml`,
    'yaml',
    1,
    text.replace('¦', ''),
  );
  const position = document.positionAt(text.indexOf('¦'));
  return {
    problems: async () =>
      (await service.doValidation(document, false)).map(
        ({ message, range }) => `${range.start.line + 1}: ${message as string}`,
      ),
    hover: async () => JSON.stringify((await service.doHover(document, position))?.contents),
    completions: async () => (await service.doComplete(document, position, false)).items,
  };
}

it('explains a field under the mouse, and every word that it may hold', async () => {
  const said = await open('claim', '- id: p05-x\n  verd¦ict: disputed\n').hover();
  expect(said).toContain('How far the sources bear it out');
  expect(said).toContain('Sources that each deserve a hearing contradict each other');
});

it('says at the right line what is wrong, in words for people', async () => {
  const problems = await open(
    'event',
    '- id: Not an id\n  date: 17 October 2020\n  theme: wars\n  colour: red\n',
  ).problems();
  expect(problems).toEqual(
    expect.arrayContaining([
      '1: an id is lower-case letters, digits and single hyphens, such as "p05-roadblock"',
      '2: write 2020-10-17, 2020-10, 2020, 2021-09-15~ (about), 2021-08? (perhaps), 2020-10-17/2020-10-20, or 2022-02-01/.. for what goes on',
      expect.stringContaining('3: Value is not accepted. Valid values: "war", "border"'),
      '4: Property colour is not allowed.',
      '1: Missing property "summary".',
    ]),
  );
});

it('completes the fields that are not there yet, with what each means', async () => {
  const items = await open('place', '- id: goris\n  names:\n    en: Goris\n  ba¦\n').completions();
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['basis', 'basisSource', 'lat', 'lon', 'note']),
  );
  expect(items.map(({ label }) => label)).not.toContain('names');
  expect(items.find(({ label }) => label === 'basis')?.documentation).toBe(
    'How the position is known.',
  );
});

it.each(kinds.filter(({ form }) => form === 'list'))(
  'offers a whole new $name that is YAML with all fields it must have',
  async ({ name }) => {
    const items = await open(name, '¦').completions();
    const text = items.find(({ label }) => label === `new ${name}`)?.insertText ?? '';
    const filled = text
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1');
    const [entry] = parse(filled) as [Record<string, unknown>];
    const { definitions } = JSON.parse(readFileSync(project(`${folder}/${name}.json`), 'utf8')) as {
      definitions: Record<string, { required: string[] }>;
    };
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining(definitions[name]?.required ?? ['?']),
    );
  },
);

it('finds nothing wrong with the sources that stand in the project', async () => {
  expect(
    await open('source', readFileSync(project('content/facts/sources/b.yaml'), 'utf8')).problems(),
  ).toEqual([]);
});
