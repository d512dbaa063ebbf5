import { entrySchema, fileSchema } from './json-schema.ts';
import { kinds, type ContentKind } from './kinds.ts';
import { entryLines, frontmatterLines, type Snippet } from './snippets.ts';

/**
 * Where the JSON Schemas stand: in the project for editors' programs, and on the site at the same
 * address.
 */
export const folder = 'public/schemas';

/**
 * The catalogue, in the format that schema stores use:
 * https://json.schemastore.org/schema-catalog.json.
 */
function catalogue(): unknown {
  return {
    $schema: 'https://json.schemastore.org/schema-catalog.json',
    version: 1,
    schemas: kinds.map(({ name, title, what, files }) => ({
      name: title,
      description: what,
      fileMatch: [files],
      url: `${name}.json`,
    })),
  };
}

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

/**
 * Every file that is made from the zod schemas: path from the project's folder, and what must stand
 * in it.
 */
export function generatedFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    ...kinds.map((kind): [string, unknown] => [`${folder}/${kind.name}.json`, fileSchema(kind)]),
    // A schema that had another name once stays there too: files of others may name it.
    ...kinds.flatMap((kind): [string, unknown][] => {
      const { former } = kind;
      return former === undefined ? [] : [[`${folder}/${former}.json`, fileSchema(kind)]];
    }),
    [`${folder}/index.json`, catalogue()],
    [
      '.vscode/facts.code-snippets',
      Object.fromEntries(snippetKinds.map((kind) => [`New ${kind.name}`, snippet(kind)])),
    ],
  ]);
}
