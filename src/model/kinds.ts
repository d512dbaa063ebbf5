import type { z } from 'astro/zod';
import { chapter } from './schema/chapter.ts';
import { chart } from './schema/chart.ts';
import { claim } from './schema/claim.ts';
import { control } from './schema/control.ts';
import { event } from './schema/event.ts';
import { label } from './schema/label.ts';
import { lesson } from './schema/lesson.ts';
import { line } from './schema/line.ts';
import { number } from './schema/number.ts';
import { origin } from './schema/origin.ts';
import { page } from './schema/page.ts';
import { paragraph } from './schema/paragraph.ts';
import { place } from './schema/place.ts';
import { source, sourceGroups, type SourceGroup } from './schema/source.ts';
import { standard } from './schema/standard.ts';
import { term } from './schema/term.ts';
import { frameworkWords } from './schema/vocabulary.ts';
import { listAt, textAt } from './values.ts';

/** The fields of an entry or a frontmatter as they were written, checked or not. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Listing {
  /** From the root of the site, such as `/claims/`. */
  page: string;
  /**
   * What stands before the id in the anchor of an item: `c-` in `/claims/#c-p05-roadblock`. Left
   * out where items have no anchor by their id.
   */
  prefix?: string;
  /** Whether it holds only some of the kind. */
  some?: true;
  /** Anchor of the part of the page that holds items without an anchor of their own. */
  part?: string;
}

/** What site and tools must know of one kind of content. */
interface Declaration {
  words: readonly [one: string, several: string];
  /** Title of all of them, and what one of them is, for editors. */
  title: string;
  what: string;
  /** A list of entries in YAML, or a text in MDX whose file name is its id. */
  form: 'list' | 'text';
  /** Under `content/`: the folder of its files, or its only file. */
  path: string;
  collection: string;
  schema: z.ZodType;
  /** The words by which people know an entry; undefined where they are missing. */
  titleOf: (value: Fields) => string | undefined;
  /** Folder of the pages that its entries have, such as `/claims/`. */
  pages?: string;
  /** Anchors on the page of an entry besides those that all pages of entries have. */
  parts?: (value: Fields) => string[];
  /** Where an entry has no page of its own, it stands in the first. */
  lists: readonly Listing[];
  /** How the kind was called once, and the pages at whose anchors its entries stood. */
  former?: { name: string; lists: readonly Listing[] };
  /** Whether its numbers can be downloaded: `/data/<id>.csv` and `.json`. */
  data?: true;
  /** The parameter that names an entry in the addresses of islands: `?place=goris`. */
  parameter?: string;
  /** What to do with a new one that `npm run new` has made; left out where it makes none. */
  next?: (id: string) => string;
  /** The field that a new id is made from; left out where the editor says what it is about. */
  idFrom?: readonly string[];
  /** What an id begins with, taken from the entry itself, and what that is. */
  idStart?: (value: Fields) => { start: string; what: string };
  /** Left out where the order in its files says something of its own. */
  order?: 'id' | 'date' | 'paragraph';
  fixedIds?: true;
}

const at =
  (...path: string[]) =>
  (value: Fields): string | undefined =>
    textAt(value, ...path);

/** The page on which the sources of a group stand with their titles. */
export const sourceGroupPage = (group: SourceGroup): string => `/sources/${group.toLowerCase()}/`;

/** Texts first, in the order in which readers are told of them. */
export const kinds = {
  chapter: {
    words: ['chapter', 'chapters'],
    title: 'Chapters',
    what: 'The frontmatter of a chapter; the file’s name is its address.',
    form: 'text',
    path: 'chapters',
    collection: 'chapters',
    schema: chapter,
    titleOf: at('title'),
    pages: '/chapters/',
    lists: [{ page: '/chapters/' }, { page: '/' }],
    next: (id) => `Write its sections; "npm run dev" shows it at /chapters/${id}/.`,
    idFrom: ['title'],
  },
  lesson: {
    words: ['lesson', 'lessons'],
    title: 'Lessons',
    what: 'The frontmatter of a lesson for teachers; the file’s name is its address.',
    form: 'text',
    path: 'lessons',
    collection: 'lessons',
    schema: lesson,
    titleOf: at('title'),
    pages: '/teach/',
    lists: [{ page: '/teach/' }],
    next: (id) => `Write its steps; "npm run dev" shows it at /teach/${id}/.`,
    idFrom: ['title'],
  },
  page: {
    words: ['page', 'pages'],
    title: 'Pages',
    what: 'The frontmatter of a page that stands by itself, such as “About this site”.',
    form: 'text',
    path: 'pages',
    collection: 'pages',
    schema: page,
    titleOf: at('title'),
    pages: '/',
    lists: [],
  },
  paragraph: {
    words: ['paragraph', 'paragraphs'],
    title: 'Paragraphs',
    what: 'One paragraph of the op-ed, retold in our own words.',
    form: 'list',
    path: 'facts/paragraphs.yaml',
    collection: 'paragraphs',
    order: 'id',
    schema: paragraph,
    titleOf: (value) => `Paragraph ${String(value.number)} of the op-ed`,
    lists: [{ page: '/op-ed/', prefix: '' }],
    fixedIds: true,
  },
  claim: {
    words: ['claim', 'claims'],
    title: 'Claims',
    what: 'One claim of the op-ed, with its verdict, the reasons for it and the views of the sides.',
    form: 'list',
    path: 'facts/claims',
    collection: 'claims',
    order: 'paragraph',
    schema: claim,
    titleOf: at('statement'),
    pages: '/claims/',
    parts: ({ missing, views }) => [
      'verdict',
      ...(missing === undefined ? [] : ['missing']),
      ...(Array.isArray(views) && views.length > 0 ? ['views'] : []),
      'sources',
    ],
    lists: [{ page: '/claims/', prefix: 'c-' }, { page: '/op-ed/' }],
    next: (id) => `Discuss it in a chapter: <Claim id="${id}" />.`,
    idStart: ({ paragraph }) => ({
      start: `p${String(paragraph).padStart(2, '0')}-`,
      what: 'its paragraph',
    }),
  },
  event: {
    words: ['event', 'events'],
    title: 'Events',
    what: 'Something that happened on a day or over some time, and on whose word it stands.',
    form: 'list',
    path: 'facts/events',
    collection: 'events',
    order: 'date',
    schema: event,
    titleOf: at('title'),
    pages: '/events/',
    parts: ({ differs }) => [...(differs === undefined ? [] : ['dates']), 'sources'],
    lists: [
      { page: '/timeline/', prefix: 'e-' },
      { page: '/explore/', prefix: 'e-', some: true },
    ],
    parameter: 'event',
    next: (id) => `Name it in a chapter: <Event id="${id}">…</Event>. Its page is /events/${id}/.`,
    idStart: ({ date }) => ({
      start: `${/^\d{4}(-\d{2}){0,2}/.exec(String(date))?.[0] ?? ''}-`,
      what: 'its first day',
    }),
  },
  place: {
    words: ['place', 'places'],
    title: 'Places',
    what: 'A place, with its names on every side and its position.',
    form: 'list',
    path: 'facts/places.yaml',
    collection: 'places',
    order: 'id',
    schema: place,
    titleOf: at('names', 'en'),
    pages: '/places/',
    parts: ({ control, basisSource }) => [
      ...(control === undefined ? [] : ['control']),
      ...(basisSource === undefined ? [] : ['position']),
    ],
    lists: [{ page: '/places/', prefix: 'pl-' }, { page: '/map/' }],
    parameter: 'place',
    next: (id) => `Name it in a chapter: <Place id="${id}">…</Place>. Its page is /places/${id}/.`,
    idFrom: ['names', 'en'],
  },
  source: {
    words: ['source', 'sources'],
    title: 'Sources',
    what: 'A text that was found at its address and read at least in part.',
    form: 'list',
    path: 'facts/sources',
    collection: 'sources',
    order: 'id',
    schema: source,
    titleOf: (value) => {
      const [title, publisher] = [textAt(value, 'title'), textAt(value, 'publisher')];
      return title === undefined || publisher === undefined ? title : `${title} (${publisher})`;
    },
    pages: '/sources/',
    parts: (value) => {
      const passages = listAt(value, 'passages').flatMap((one) => textAt(one, 'id') ?? []);
      return passages.length > 0 ? ['passages', ...passages] : [];
    },
    lists: [
      { page: '/sources/', prefix: 's-' },
      ...sourceGroups.map((group) => ({
        page: sourceGroupPage(group),
        prefix: 's-',
        some: true as const,
      })),
    ],
    next: (id) => `Cite it: <Cite id="${id}" /> in a text, or its id under "sources" of an entry.`,
  },
  origin: {
    words: ['origin', 'origins'],
    title: 'Origins',
    what: 'Who first said or reported what several sources relay.',
    form: 'list',
    path: 'facts/origins.yaml',
    collection: 'origins',
    order: 'id',
    schema: origin,
    titleOf: (value) => textAt(value, 'name'),
    lists: [
      { page: '/origins/', prefix: 'o-' },
      { page: '/sources/', prefix: 'o-' },
    ],
    next: (id) => `Name it under "origin" of each source that relays it: ${id}.`,
    idFrom: ['name'],
  },
  term: {
    words: ['term', 'terms'],
    title: 'Terms',
    what: 'A word that a reader may not know, or that a side uses in its own way.',
    form: 'list',
    path: 'facts/glossary.yaml',
    collection: 'terms',
    order: 'id',
    schema: term,
    titleOf: at('term'),
    lists: [{ page: '/glossary/', prefix: 't-' }],
    next: (id) => `Use it in a chapter: <Term id="${id}">…</Term>.`,
    idFrom: ['term'],
  },
  number: {
    words: ['number', 'numbers'],
    title: 'Numbers',
    what: 'A number with its range: of what, when, who counted.',
    form: 'list',
    path: 'facts/numbers.yaml',
    collection: 'numbers',
    order: 'id',
    schema: number,
    titleOf: at('what'),
    lists: [{ page: '/numbers/', prefix: 'n-' }],
    former: { name: 'figure', lists: [] },
    next: (id) => `Show it in a chapter: <Number id="${id}" />.`,
  },
  chart: {
    words: ['chart', 'charts'],
    title: 'Charts',
    what: 'Numbers that answer one question, from different sources or times; drawn as a chart.',
    form: 'list',
    path: 'facts/charts.yaml',
    collection: 'charts',
    schema: chart,
    titleOf: at('title'),
    lists: [{ page: '/charts/', prefix: '' }],
    former: { name: 'series', lists: [{ page: '/figures/', prefix: '' }] },
    data: true,
  },
  standard: {
    words: ['standard', 'standards'],
    title: 'Standards',
    what: 'What a school system asks its pupils to learn, which lessons here practise.',
    form: 'list',
    path: 'facts/standards.yaml',
    collection: 'standards',
    order: 'id',
    schema: standard,
    titleOf: (value) => {
      const framework = textAt(value, 'framework') ?? '';
      const name = Object.entries(frameworkWords).find(([word]) => word === framework)?.[1];
      const code = textAt(value, 'code');
      return name === undefined || code === undefined ? code : `${name}: ${code}`;
    },
    lists: [{ page: '/teach/', prefix: 'std-' }],
  },
  line: {
    words: ['line of the map', 'lines of the map'],
    title: 'Lines',
    what: 'A border, road or railway on the map.',
    form: 'list',
    path: 'facts/lines.yaml',
    collection: 'lines',
    schema: line,
    titleOf: at('name'),
    lists: [{ page: '/map/', prefix: 'line-' }],
  },
  control: {
    words: ['district of the map', 'districts of the map'],
    title: 'Control',
    what: 'Who held one district, from a day to a day.',
    form: 'list',
    path: 'facts/control.yaml',
    collection: 'control',
    schema: control,
    titleOf: at('note'),
    lists: [{ page: '/map/', part: 'held' }, { page: '/explore/' }],
  },
  label: {
    words: ['name on the map', 'names on the map'],
    title: 'Names on the map',
    what: 'A name that is written across an area, a lake, a sea or along a river on the map.',
    form: 'list',
    path: 'facts/labels.yaml',
    collection: 'labels',
    schema: label,
    titleOf: ({ text }) => (Array.isArray(text) ? text.join(' ') : undefined),
    lists: [{ page: '/map/' }],
  },
} as const satisfies Record<string, Declaration>;

export type Kind = keyof typeof kinds;

type OfForm<Form> = { [K in Kind]: (typeof kinds)[K]['form'] extends Form ? K : never }[Kind];

export type TextKind = OfForm<'text'>;
export type FactKind = OfForm<'list'>;

/** Kinds of which `npm run new` makes one. */
export type NewKind = {
  [K in Kind]: (typeof kinds)[K] extends { next: unknown } ? K : never;
}[Kind];

export type EntryOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** A kind with all that may be said of one. */
export function kindOf(name: Kind): Declaration {
  return kinds[name];
}

export const kindNames = Object.keys(kinds) as Kind[];
export const textKinds = kindNames.filter((name): name is TextKind => kinds[name].form === 'text');
export const newKinds = kindNames.filter((name): name is NewKind => 'next' in kinds[name]);
export const factKinds = kindNames.filter((name): name is FactKind => kinds[name].form === 'list');
