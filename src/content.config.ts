import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { chapter } from './schema/chapter.ts';
import { claim } from './schema/claim.ts';
import { control } from './schema/control.ts';
import { event } from './schema/event.ts';
import { figure } from './schema/figure.ts';
import { lasting } from './schema/lasting.ts';
import { line } from './schema/line.ts';
import { page } from './schema/page.ts';
import { paragraph } from './schema/paragraph.ts';
import { place } from './schema/place.ts';
import { series } from './schema/series.ts';
import { source } from './schema/source.ts';
import { term } from './schema/term.ts';
import { yamlFacts } from './schema/yaml-loader.ts';

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
  figures: listed('facts/figures.yaml', figure),
  series: listed('facts/series.yaml', series),
  terms: listed('facts/glossary.yaml', term),
};
