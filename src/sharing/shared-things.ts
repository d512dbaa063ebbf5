import { entriesOf, type Facts } from '../model/facts/facts.ts';
import { judgingChapters } from '../model/facts/judging.ts';
import { factKinds, kindOf, type Fields } from '../model/kinds.ts';
import { addressOf, fixedPages, judgingAddress } from '../model/routes.ts';
import { codeFile } from '../site/linking/share-addresses.ts';
import { footMenu, mainMenu, siteName } from '../site/site.ts';

/** Something that readers are given a link to. */
export interface SharedThing {
  /** From the root of the site, without the base path. */
  address: string;
  title: string;
}

const menu = new Map<string, string>(
  [...mainMenu, ...footMenu].map((one) => [one.path, one.title]),
);

/** Pages that no entry makes; what is no page is left out. */
const fixed = (): SharedThing[] =>
  ['/', ...Object.keys(fixedPages).filter((page) => page.endsWith('/'))].map((address) => ({
    address,
    title: menu.get(address) ?? siteName,
  }));

/** Chapters, lessons and pages, with their sections. */
function texts({ chapters, lessons, pages }: Facts): SharedThing[] {
  const ofText = (kind: 'chapter' | 'lesson' | 'page') => (text: Facts['pages'][number]) => [
    { address: addressOf(kind, text.slug), title: text.title },
    ...text.sections.map(({ id, title }) => ({
      address: addressOf(kind, text.slug, id),
      title: `${text.title}: ${title}`,
    })),
  ];
  const worksheets = lessons.map(({ slug, title }) => ({
    address: `${addressOf('lesson', slug)}worksheet/`,
    title: `Worksheet: ${title}`,
  }));
  return [
    ...chapters.flatMap(ofText('chapter')),
    ...lessons.flatMap(ofText('lesson')),
    ...pages.flatMap(ofText('page')),
    ...worksheets,
  ];
}

/**
 * All that has a QR code of its own, made with the site (`codeFile`): every page, and the sections,
 * steps, numbers, charts, terms and paragraphs within pages. Each address once.
 */
export function sharedThings(facts: Facts): SharedThing[] {
  const entries = factKinds.flatMap((kind) =>
    entriesOf(facts, kind).list.map((entry) => ({
      address: addressOf(kind, entry.id),
      title: kindOf(kind).titleOf(entry as Fields) ?? entry.id,
    })),
  );
  const judging = judgingChapters(facts).map(({ chapter: { slug, title } }) => ({
    address: judgingAddress(slug),
    title: `Judge for yourself: ${title}`,
  }));
  const all = [...fixed(), ...texts(facts), ...entries, ...judging].filter(
    ({ address }) => codeFile(address) !== undefined,
  );
  return [...new Map(all.map((thing) => [thing.address, thing])).values()];
}
