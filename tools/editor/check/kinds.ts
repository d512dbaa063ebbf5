import type { z } from 'astro/zod';
import { claim } from '../../../src/model/schema/claim.ts';
import { control } from '../../../src/model/schema/control.ts';
import { event } from '../../../src/model/schema/event.ts';
import { number } from '../../../src/model/schema/number.ts';
import { line } from '../../../src/model/schema/line.ts';
import { paragraph } from '../../../src/model/schema/paragraph.ts';
import { place } from '../../../src/model/schema/place.ts';
import { chart } from '../../../src/model/schema/chart.ts';
import { source } from '../../../src/model/schema/source.ts';
import { term } from '../../../src/model/schema/term.ts';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { page } from '../../../src/model/schema/page.ts';

/** Kinds of facts, where they live under `content/`, and what a valid entry is. */
export const factKinds = {
  source: { path: 'facts/sources', schema: source },
  claim: { path: 'facts/claims', schema: claim },
  event: { path: 'facts/events', schema: event },
  place: { path: 'facts/places.yaml', schema: place },
  line: { path: 'facts/lines.yaml', schema: line },
  control: { path: 'facts/control.yaml', schema: control },
  number: { path: 'facts/numbers.yaml', schema: number },
  chart: { path: 'facts/charts.yaml', schema: chart },
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
