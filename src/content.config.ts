import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { kindNames, kinds, type Kind } from './model/kinds.ts';
import { lasting, yamlFacts } from './model/read/loaders.ts';

type Declared = (typeof kinds)[Kind];

/** Facts have `order` too, the place of an entry in its files, which Astro does not keep. */
type EntryIn<Name> = z.infer<Extract<Declared, { collection: Name }>['schema']> &
  (Extract<Declared, { collection: Name }>['form'] extends 'list' ? { order: number } : unknown);

function collectionOf(name: Kind): unknown {
  const { form, path, schema } = kinds[name];
  if (form === 'text') {
    const loader = lasting(glob({ base: `./content/${path}`, pattern: '*.mdx' }));
    return defineCollection({ loader, schema });
  }
  const ordered = (schema as z.ZodObject).extend({ order: z.int() });
  return defineCollection({ loader: lasting(yamlFacts(path)), schema: ordered });
}

export const collections = Object.fromEntries(
  kindNames.map((name) => [kinds[name].collection, collectionOf(name)]),
) as { [Name in Declared['collection']]: { schema: z.ZodType<EntryIn<Name>> } };
