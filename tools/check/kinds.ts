import type { z } from 'astro/zod';
import { claim } from '../../src/schema/claim.ts';
import { control } from '../../src/schema/control.ts';
import { event } from '../../src/schema/event.ts';
import { figure } from '../../src/schema/figure.ts';
import { line } from '../../src/schema/line.ts';
import { paragraph } from '../../src/schema/paragraph.ts';
import { place } from '../../src/schema/place.ts';
import { series } from '../../src/schema/series.ts';
import { source } from '../../src/schema/source.ts';
import { term } from '../../src/schema/term.ts';
import { chapter } from '../../src/schema/chapter.ts';
import { page } from '../../src/schema/page.ts';

/** Kinds of facts, where they live under `content/`, and what a valid entry is. */
export const factKinds = {
  source: { path: 'facts/sources', schema: source },
  claim: { path: 'facts/claims', schema: claim },
  event: { path: 'facts/events', schema: event },
  place: { path: 'facts/places.yaml', schema: place },
  line: { path: 'facts/lines.yaml', schema: line },
  control: { path: 'facts/control.yaml', schema: control },
  figure: { path: 'facts/figures.yaml', schema: figure },
  series: { path: 'facts/series.yaml', schema: series },
  term: { path: 'facts/glossary.yaml', schema: term },
  paragraph: { path: 'facts/paragraphs.yaml', schema: paragraph },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type FactKind = keyof typeof factKinds;

/** Kinds of texts, their folders under `content/`, and what a valid frontmatter is. */
export const textKinds = {
  chapter: { path: 'chapters', schema: chapter },
  page: { path: 'pages', schema: page },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type TextKind = keyof typeof textKinds;
