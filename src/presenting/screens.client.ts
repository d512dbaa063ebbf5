/** What stands on the screen at one time, in its order. */
export interface Screen {
  title: string;
  /** Anchor of its section; that of the first screen is the page itself. */
  id: string;
  parts: readonly HTMLElement[];
}

/** Sections that are for a reader at a desk. */
const leftOut = new Set(['changes', 'standards']);
/** Of a lesson, what pupils need not see; the notes have it on the first screen. */
const forTeachers = new Set(['plan', 'both-sides']);

/** Sections that a chapter ends and begins with, which say what this site found. */
const findings = new Set(['minute', 'looked-for', 'check-yourself']);

/** @param id - of a screen: whether a class that judges for itself must not see it yet */
export const tellsFindings = (id: string): boolean => findings.has(id);

/** The parts of an article one below the other; its columns of text are no parts of their own. */
const partsOf = (article: HTMLElement): HTMLElement[] =>
  [...article.children].flatMap((child) => [
    ...(child.matches('.prose:not(.opening)') ? child.children : [child]),
  ]) as HTMLElement[];

const isSection = (part: HTMLElement): boolean => part.matches('section[id]');

/**
 * The screens of a chapter or a lesson: its head, then each section. What is on no screen (menus,
 * the way to the next chapter) is in `others`.
 */
export function screensOf(article: HTMLElement): { screens: Screen[]; others: HTMLElement[] } {
  const parts = partsOf(article).filter((part) => !part.matches('script'));
  const sections = parts.filter((part) => isSection(part) && !leftOut.has(part.id));
  const own = sections.filter(({ id }) => !forTeachers.has(id));
  // A menu between them is none of either.
  const first = parts.findIndex(isSection);
  const head = parts.slice(0, first).filter((part) => !part.matches('nav, .reading-progress'));
  const screens = [
    {
      title: article.querySelector('h1')?.textContent.trim() ?? '',
      id: '',
      parts: [...head, ...sections.filter(({ id }) => forTeachers.has(id))],
    },
    ...own.map((section) => ({ title: titleOf(section), id: section.id, parts: [section] })),
  ];
  const shown = new Set(screens.flatMap((screen) => screen.parts));
  return { screens, others: parts.filter((part) => !shown.has(part)) };
}

/** Without the link to itself that a heading ends with. */
function titleOf(section: HTMLElement): string {
  const heading = section.querySelector('h2')?.cloneNode(true) as HTMLElement | undefined;
  for (const link of heading?.querySelectorAll('.permalink') ?? []) link.remove();
  return heading?.textContent.trim() ?? '';
}
