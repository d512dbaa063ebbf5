import { issuedWords } from '../model/facts/citation.ts';
import { dateWords, whenWords } from '../model/facts/dates.ts';
import type { Facts } from '../model/facts/facts.ts';
import { numberWords } from '../model/facts/numbers.ts';
import { sectionTexts } from '../model/facts/section-texts.ts';
import { addressOf, paragraphId } from '../model/routes.ts';
import { kindOf, type Kind } from '../model/kinds.ts';
import type { Place } from '../model/schema/place.ts';
import { placeKindWords, statusWords, verdictWords } from '../model/schema/vocabulary.ts';
import { titleLanguageOf } from '../sources/title-language.ts';
import { familiesOf, type Named } from './families.ts';
import { telling, wordsOf } from '../model/facts/fold.ts';
import type { Entry, Group, SearchPart, SearchTexts } from './search-data.ts';

/** Something that can be found, as the facts have it. */
interface Document extends Omit<Entry, 'to' | 'about' | 'mentions'> {
  id: string;
  /** A section of it. */
  part?: string;
  /** By which it is found too, though it is not shown. */
  text?: string;
  /** The places and terms that it is known to be about. */
  keys?: string[];
}

/** A text in MDX: a chapter or a page that stands by itself. */
export interface Text {
  slug: string;
  body: string;
}

interface PageText extends Text {
  title: string;
}

/** A page that is neither a text nor of an entry, such as the map. */
export interface Menu {
  path: string;
  title: string;
}

const placeKey = (id: string): string => `place ${id}`;

/** In whatever order; each once. */
const namesOf = (names: Readonly<Partial<Place['names']>>, also: readonly string[]): string[] => [
  ...new Set([...also, ...Object.values(names).filter((name) => name !== undefined)]),
];

function namedIn({ places, terms }: Facts): Named[] {
  return [
    ...places.list.map(({ id, names, also = [] }) => ({
      key: placeKey(id),
      names: namesOf(names, also),
    })),
    ...terms.list.map(({ id, term, also = [] }) => ({ key: `term ${id}`, names: [term, ...also] })),
  ];
}

function chapterDocuments({ chapters }: Facts, bodies: readonly Text[]): Document[] {
  return chapters.flatMap(({ slug, number, title, question, summary, sections, mentions }) => {
    const texts = sectionTexts(bodies.find((one) => one.slug === slug)?.body ?? '');
    const mentioned = (id: string): string[] =>
      mentions
        .filter(({ section = '' }) => section === id)
        .map((mention) => `${mention.kind} ${mention.id}`);
    const text = [...summary, texts.get('') ?? ''].join(' ');
    return [
      {
        id: slug,
        title,
        context: `Chapter ${number}. ${question}`,
        text,
        keys: mentioned(''),
      },
      ...sections.map((section) => ({
        id: slug,
        part: section.id,
        title: section.title,
        context: `Chapter ${number}: ${title}`,
        text: texts.get(section.id) ?? '',
        keys: mentioned(section.id),
      })),
    ];
  });
}

const claimDocuments = ({ claims }: Facts): Document[] =>
  claims.list.map(({ id, statement, paragraph, verdict, conclusion, ...claim }) => ({
    id,
    title: statement,
    context: `Paragraph ${paragraph} of the op-ed`,
    text: [verdictWords[verdict], conclusion, claim.reasoning, claim.missing].join(' '),
    verdict,
  }));

const eventDocuments = ({ events }: Facts): Document[] =>
  events.list.map(({ id, title, date, status, summary, actors, places }) => ({
    id,
    title,
    context: `${dateWords(date)} · ${statusWords[status].name}`,
    text: [summary, ...actors].join(' '),
    keys: places.map(placeKey),
  }));

const placeDocuments = ({ places }: Facts): Document[] =>
  places.list.map(({ id, names: { en, ...names }, also = [], kind, note }) => ({
    id,
    title: en,
    context: placeKindWords[kind],
    names: namesOf(names, also),
    text: note,
  }));

const termDocuments = ({ terms }: Facts): Document[] =>
  terms.list.map(({ id, term, also, definition }) => ({
    id,
    title: term,
    context: also === undefined ? '' : `Also: ${also.join(', ')}`,
    names: also,
    text: definition,
  }));

const numberDocuments = ({ numbers }: Facts): Document[] =>
  numbers.list.map(({ id, what, value, unit, asOf, note }) => ({
    id,
    title: what,
    context: `${numberWords(value)} ${unit}${asOf === undefined ? '' : `, ${whenWords(asOf)}`}`,
    text: note,
  }));

const lessonDocuments = ({ lessons }: Facts): Document[] =>
  lessons.map(({ slug, title, question, minutes, ages, aims, description }) => ({
    id: slug,
    title,
    context: `${minutes} minutes, ages ${ages.from} to ${ages.to}. ${question}`,
    text: [description, ...aims].join(' '),
  }));

const sourceDocuments = ({ sources }: Facts): Document[] =>
  sources.list.map((source) => ({
    id: source.id,
    title: source.title,
    context: `${source.publisher}, ${issuedWords(source)}`,
    lang: titleLanguageOf(source),
  }));

const paragraphDocuments = ({ paragraphs }: Facts): Document[] =>
  paragraphs.list.map(({ number, paraphrase }) => ({
    id: paragraphId(number),
    title: `Paragraph ${number} of the op-ed`,
    context: 'Retold in our words',
    text: paraphrase,
  }));

/** Texts that stand by themselves may be in the menu too. */
function pageDocuments(menu: readonly Menu[], texts: readonly PageText[]): Document[] {
  const written = new Set(texts.map(({ slug }) => `/${slug}/`));
  return [
    ...menu
      .filter(({ path }) => !written.has(path))
      .map(({ path, title }) => ({ id: path.slice(1, -1), title, context: '' })),
    ...texts.map(({ slug, title, body }) => ({
      id: slug,
      title,
      context: '',
      text: [...sectionTexts(body).values()].join(' '),
    })),
  ];
}

/** The words of a document that are not in what is shown of it, each once. */
function furtherWords({ text = '', title, context, names = [] }: Document): string {
  const said = new Set(wordsOf([title, context, ...names].join(' ')));
  const words = new Set(telling(wordsOf(text)).filter((word) => !said.has(word)));
  return [...words].toSorted().join(' ');
}

/** What all addresses of a kind begin with: an address as far as a sign in place of the id. */
const startOf = (kind: Kind): string => addressOf(kind, '\n').split('\n')[0] ?? '';

/**
 * What the search page loads, in the order in which it is needed: names of all things but sources,
 * the words of their texts, and sources.
 *
 * @param texts - bodies of chapters and of pages
 * @param menu - further pages, by the name that the menu gives them
 * @param href - of `src/site/`: an address under the base path
 */
export function searchData(
  facts: Facts,
  texts: { chapters: readonly Text[]; pages: readonly PageText[] },
  menu: readonly Menu[],
  href: (path: string) => string,
): { names: SearchPart; texts: SearchTexts; sources: SearchPart } {
  const families = familiesOf(namedIn(facts));
  const group = (kind: Kind, documents: readonly Document[]): Group => ({
    kind,
    title: kindOf(kind).title,
    start: href(startOf(kind)),
    entries: documents.map(({ id, part, text = '', keys, ...entry }) => {
      const about = families.of(entry.title, keys);
      const mentions = families.of(text).filter((family) => !about.includes(family));
      return {
        to: addressOf(kind, id, part).slice(startOf(kind).length),
        ...entry,
        ...(about.length > 0 && { about }),
        ...(mentions.length > 0 && { mentions }),
      };
    }),
  });
  const own: [Kind, Document[]][] = [
    ['chapter', chapterDocuments(facts, texts.chapters)],
    ['claim', claimDocuments(facts)],
    ['event', eventDocuments(facts)],
    ['place', placeDocuments(facts)],
    ['term', termDocuments(facts)],
    ['number', numberDocuments(facts)],
    ['paragraph', paragraphDocuments(facts)],
    ['lesson', lessonDocuments(facts)],
    ['page', pageDocuments(menu, texts.pages)],
  ];
  return {
    names: {
      families: families.lists,
      groups: own.map(([kind, documents]) => group(kind, documents)),
    },
    texts: own.flatMap(([, documents]) => documents.map(furtherWords)),
    sources: { families: [], groups: [group('source', sourceDocuments(facts))] },
  };
}
