import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { chapter } from './model/schema/chapter.ts';
import { claim } from './model/schema/claim.ts';
import { control } from './model/schema/control.ts';
import { event } from './model/schema/event.ts';
import { number } from './model/schema/number.ts';
import { lasting } from './model/read/lasting.ts';
import { line } from './model/schema/line.ts';
import { page } from './model/schema/page.ts';
import { paragraph } from './model/schema/paragraph.ts';
import { place } from './model/schema/place.ts';
import { chart } from './model/schema/chart.ts';
import { source } from './model/schema/source.ts';
import { term } from './model/schema/term.ts';
import { yamlFacts } from './model/read/yaml-loader.ts';

/**
 * A collection of facts; `order` is where an entry stands in its files, which the loader knows and
 * Astro does not keep.
 */
const listed = <Shape extends z.core.$ZodShape>(
  path: string,
  schema: z.ZodObject<Shape, z.core.$strict>,
) =>
  defineCollection({ loader: lasting(yamlFacts(path)), schema: schema.extend({ order: z.int() }) });

export const collections = {
  chapters: defineCollection({
    loader: lasting(glob({ base: './content/chapters', pattern: '*.mdx' })),
    schema: chapter,
  }),
  pages: defineCollection({
    loader: lasting(glob({ base: './content/pages', pattern: '*.mdx' })),
    schema: page,
  }),
  paragraphs: listed('facts/paragraphs.yaml', paragraph),
  sources: listed('facts/sources', source),
  claims: listed('facts/claims', claim),
  events: listed('facts/events', event),
  places: listed('facts/places.yaml', place),
  lines: listed('facts/lines.yaml', line),
  control: listed('facts/control.yaml', control),
  numbers: listed('facts/numbers.yaml', number),
  charts: listed('facts/charts.yaml', chart),
  terms: listed('facts/glossary.yaml', term),
};
