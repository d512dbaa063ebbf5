import { entrySchema, fileSchema } from './json-schema.ts';
import { kinds, type ContentKind } from './kinds.ts';
import { entryLines, frontmatterLines, type Snippet } from './snippets.ts';

/** Where the JSON Schemas stand for editors' programs, and on the site at the same address. */
export const folder = 'public/schemas';

/** In the format that schema stores use. */
const catalogue = {
  $schema: 'https://json.schemastore.org/schema-catalog.json',
  version: 1,
  schemas: kinds.map(({ name, title, what, files }) => ({
    name: title,
    description: what,
    fileMatch: [files],
    url: `${name}.json`,
  })),
};

function snippet({ name, what, form, schema }: ContentKind): Snippet & { scope: string } {
  const entry = entrySchema(schema);
  return {
    scope: form === 'list' ? 'yaml' : 'mdx,markdown',
    prefix: [name, `new ${name}`],
    body: form === 'list' ? entryLines(entry) : frontmatterLines(entry),
    description: what,
  };
}

/**
 * What `yaml.schemas` in VS Code's settings has to say: which schema holds for which files.
 * Frontmatter is no YAML file.
 */
export function yamlSchemas(): Record<string, string> {
  return Object.fromEntries(
    kinds
      .filter(({ form }) => form !== 'frontmatter')
      .map(({ name, files }) => [`./${folder}/${name}.json`, files]),
  );
}

/** Kinds of which there is more than one; each has a snippet for the next. */
export const snippetKinds = kinds.filter(({ form }) => form !== 'whole');

/** Every file that is made from the zod schemas: path from the project's folder, and its content. */
export function generatedFiles(): Map<string, unknown> {
  // A schema that had another name once stays there too: files of others may name it.
  const schemas = kinds.flatMap((kind) =>
    [kind.name, kind.former ?? []]
      .flat()
      .map((name): [string, unknown] => [`${folder}/${name}.json`, fileSchema(kind)]),
  );
  const snippets = snippetKinds.map((kind) => [`New ${kind.name}`, snippet(kind)]);
  return new Map<string, unknown>([
    ...schemas,
    [`${folder}/index.json`, catalogue],
    ['.vscode/facts.code-snippets', Object.fromEntries(snippets)],
  ]);
}
