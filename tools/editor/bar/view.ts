import { kindOf } from '../../../src/model/kinds.ts';
import { addressOf } from '../../../src/model/routes.ts';
import { excerptOf } from './excerpt.ts';
import { contentOfPage } from './page.ts';
import type { Found, Item, Survey } from './survey.ts';

/** An entry or a text, as the bar links to it: addresses have no base path. */
const linkTo = ({ kind, id, title, file, line, column, draft }: Item) => ({
  kind,
  id,
  title,
  spot: { file, line, column },
  draft,
  address: addressOf(kind, id),
  form: `/_edit/${kindOf(kind).collection}/${encodeURIComponent(id)}/`,
});

export type Link = ReturnType<typeof linkTo>;

/** More than anybody reads at once: a file that is no YAML at all can have thousands. */
const most = 100;

/** All problems counted, the first of them told with what helps to see them. */
function findings(problems: readonly Found[], { lineOf, explained }: Survey) {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const told = problems.slice(0, most).map((problem) => ({
    ...problem,
    excerpt: excerptOf(lineOf(problem.file, problem.line), problem.column, problem.message),
    explained: explained.has(problem.rule),
  }));
  return { errors, warnings: problems.length - errors, told };
}

export type Findings = ReturnType<typeof findings>;
export type Told = Findings['told'][number];

const isIn = ({ file, line }: Found, item: Item): boolean =>
  file === item.file && line >= item.line && line <= item.to;

/** While a file cannot be read, much else that is found may only come of that. */
function troubleOf(problems: readonly Found[]): readonly Found[] {
  const unread = problems.filter(({ blocks }) => blocks === 'reading');
  return unread.length > 0 ? unread : problems.filter(({ blocks }) => blocks !== undefined);
}

/**
 * Everything that the bar shows on a page.
 *
 * @param path - from the root of the site, without the base path
 */
export function viewOf(path: string, survey: Survey) {
  const { items, problems } = survey;
  const { about, single, open } = contentOfPage(path, items);
  const named = single
    ? about
        .flatMap(({ names }) => names)
        .flatMap(({ kind, id }) => items.find((item) => item.kind === kind && item.id === id) ?? [])
    : about;
  const isHere = (problem: Found): boolean =>
    [...about, ...named].some((item) => isIn(problem, item)) ||
    // A list shows all of its files, so a problem between two entries is its own too.
    (!single && open.some(({ file }) => `${problem.file}/`.startsWith(`${file}/`)));
  const { here = [], elsewhere = [] } = Object.groupBy(problems, (problem) =>
    isHere(problem) ? 'here' : 'elsewhere',
  );
  const links = named.map(linkTo);
  return {
    /** The entry or text that the page is about. */
    subject: single && about[0] ? linkTo(about[0]) : undefined,
    open,
    here: findings(here, survey),
    elsewhere: findings(elsewhere, survey),
    /** What leaves the site without an entry or a text: that of this page first. */
    trouble: findings(troubleOf([...here, ...elsewhere]), survey),
    /** What the page names or lists. */
    used: [...Map.groupBy(links, ({ kind }) => kind)].map(([kind, list]) => ({
      title: kindOf(kind).words[1].replace(/^./, (letter) => letter.toUpperCase()),
      links: list,
    })),
    /** All that readers do not see yet. */
    drafts: items.filter(({ draft }) => draft !== undefined).map(linkTo),
  };
}

/** With the folder whose content is shown and edited, so that nobody takes it for another copy. */
export type View = ReturnType<typeof viewOf> & { folder?: string };
