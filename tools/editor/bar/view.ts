import { kindOf } from '../../../src/model/kinds.ts';
import { addressOf } from '../../../src/model/routes.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { contentOfPage, type Spot } from './page.ts';
import type { Found, Item, Named, Survey } from './survey.ts';

/** An entry or a text, as the bar links to it. */
export interface Link extends Named {
  title: string;
  spot: Spot;
  draft: string | undefined;
  /** Where readers find it, without the base path. */
  address: string;
  /**
   * Address of its form (`tools/editor/form/`), without the base path. A text has one for its
   * frontmatter.
   */
  form: string;
}

/** A problem with what helps to see it: the piece of its line, and whether its rule has a page. */
export interface Told extends Found {
  excerpt: Excerpt | undefined;
  explained: boolean;
}

/** Some problems: all of them counted, the first of them told. */
export interface Findings {
  errors: number;
  warnings: number;
  told: readonly Told[];
}

/** Everything that the bar shows on one page. */
export interface View {
  /** The entry or text that the page is about. */
  subject: Link | undefined;
  open: readonly Spot[];
  /** Problems of what this page is made from. */
  here: Findings;
  elsewhere: Findings;
  /**
   * Problems that leave the site without an entry or a text, wherever they are: those of this page
   * first.
   */
  trouble: Findings;
  /** The entries that the page names or lists, by kind. */
  used: readonly { title: string; links: readonly Link[] }[];
  /** All that readers do not see yet. */
  drafts: readonly Link[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function linkTo({ kind, id, title, file, line, column, draft }: Item): Link {
  return {
    kind,
    id,
    title,
    spot: { file, line, column },
    draft,
    address: addressOf(kind, id),
    form: `/_edit/${kindOf(kind).collection}/${encodeURIComponent(id)}/`,
  };
}

/** More than anybody reads at once: a file that is no YAML at all can have thousands. */
const most = 100;

function findings(problems: readonly Found[], { lineOf, explained }: Survey): Findings {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const told = problems.slice(0, most).map((problem) => ({
    ...problem,
    excerpt: excerptOf(lineOf(problem.file, problem.line), problem.column, problem.message),
    explained: explained.has(problem.rule),
  }));
  return { errors, warnings: problems.length - errors, told };
}

const isIn = ({ file, line }: Found, item: Item): boolean =>
  file === item.file && line >= item.line && line <= item.to;

/** While a file cannot be read, much else that is found may only come of that. */
function troubleOf(problems: readonly Found[]): readonly Found[] {
  const unread = problems.filter(({ blocks }) => blocks === 'reading');
  return unread.length > 0 ? unread : problems.filter(({ blocks }) => blocks !== undefined);
}

/**
 * What the bar shows on a page.
 *
 * @param path - from the root of the site, without the base path
 */
export function viewOf(path: string, survey: Survey): View {
  const { items, problems } = survey;
  const { about, single, open } = contentOfPage(path, items);
  const byName = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
  const named = single
    ? about
        .flatMap(({ names }) => names)
        .flatMap(({ kind, id }) => byName.get(`${kind} ${id}`) ?? [])
    : about;
  const isHere = (problem: Found): boolean =>
    [...about, ...named].some((item) => isIn(problem, item)) ||
    // A list shows all of its files, so a problem between two entries is its own too.
    (!single && open.some(({ file }) => `${problem.file}/`.startsWith(`${file}/`)));
  const { here = [], elsewhere = [] } = Object.groupBy(problems, (problem) =>
    isHere(problem) ? 'here' : 'elsewhere',
  );
  const [subject] = single ? about : [];
  return {
    subject: subject && linkTo(subject),
    open,
    here: findings(here, survey),
    elsewhere: findings(elsewhere, survey),
    trouble: findings(troubleOf([...here, ...elsewhere]), survey),
    used: [...Map.groupBy(named, ({ kind }) => kind)].map(([kind, list]) => ({
      title: capital(kindOf(kind).words[1]),
      links: list.map(linkTo),
    })),
    drafts: items.filter(({ draft }) => draft !== undefined).map(linkTo),
  };
}
