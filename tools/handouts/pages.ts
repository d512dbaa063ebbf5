import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is handed out on paper. */
export interface HandoutPage {
  /** From the root of the site: `/chapters/the-road/`. */
  path: string;
  /** So many sheets of A4 at most; left out: any number. */
  most?: number;
}

/** @param folder - of the built site */
export function handoutPages(folder: string): HandoutPage[] {
  const under = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${path}${name}/`);
  const has = (path: string): boolean => existsSync(join(folder, path, 'index.html'));
  const lessons = under('/teach/').filter((path) => has(`${path}worksheet/`));
  return [
    ...under('/chapters/').map((path) => ({ path, most: 6 })),
    ...lessons.flatMap((path) => [{ path }, { path: `${path}worksheet/`, most: 2 }]),
    ...under('/teach/judge/').map((path) => ({ path })),
  ].filter(({ path }) => has(path));
}
