import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapter } from './schema/chapter.ts';
import { claim } from './schema/claim.ts';
import { control } from './schema/control.ts';
import { event } from './schema/event.ts';
import { figure } from './schema/figure.ts';
import { line } from './schema/line.ts';
import { page } from './schema/page.ts';
import { paragraph } from './schema/paragraph.ts';
import { place } from './schema/place.ts';
import { source } from './schema/source.ts';
import { term } from './schema/term.ts';
import { yamlFacts } from './schema/yaml-loader.ts';

export const collections = {
  chapters: defineCollection({ loader: glob({ base: './content/chapters', pattern: '*.mdx' }), schema: chapter }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: page }),
  paragraphs: defineCollection({ loader: yamlFacts('facts/paragraphs.yaml'), schema: paragraph }),
  sources: defineCollection({ loader: yamlFacts('facts/sources'), schema: source }),
  claims: defineCollection({ loader: yamlFacts('facts/claims'), schema: claim }),
  events: defineCollection({ loader: yamlFacts('facts/events'), schema: event }),
  places: defineCollection({ loader: yamlFacts('facts/places.yaml'), schema: place }),
  lines: defineCollection({ loader: yamlFacts('facts/lines.yaml'), schema: line }),
  control: defineCollection({ loader: yamlFacts('facts/control.yaml'), schema: control }),
  figures: defineCollection({ loader: yamlFacts('facts/figures.yaml'), schema: figure }),
  terms: defineCollection({ loader: yamlFacts('facts/glossary.yaml'), schema: term }),
};
