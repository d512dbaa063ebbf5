import { kindOf, type Kind } from '../model/kinds.ts';
import { allEntries } from '../model/read/entries.ts';
import { readContent } from '../model/read/content.ts';
import { kindsListedAt, pageFolders } from '../model/routes.ts';

/**
 * The address of the project's repository on GitHub, from `REPOSITORY_URL`; undefined where there is
 * none: pages then have no links to it.
 *
 * @throws Error when the setting is something else
 */
export function repositoryFrom(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { REPOSITORY_URL: given = '' } = env;
  if (given === '') return undefined;
  const url = URL.parse(given);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new Error(
      `REPOSITORY_URL is "${given}"; write an address such as https://github.com/owner/name, or leave it out`,
    );
  return given.replace(/(\.git)?\/*$/, '');
}

/** What stands in a file: an entry or a text. */
export interface Standing {
  kind: Kind;
  id: string;
  file: string;
}

/**
 * Where what a page shows is written: the file of the entry or text that it is about, else the file
 * or folder of the entries that it lists. Neither for a page that is made from code alone.
 *
 * @param path - of the page, from the root of the site
 */
export function writtenAt(
  path: string,
  all: readonly Standing[],
): { file: string; about?: Standing } | undefined {
  const [listed] = kindsListedAt(path);
  const list = listed && path !== '/' && path !== '/map/' ? kindOf(listed).path : undefined;
  if (list !== undefined) return { file: `content/${list}` };
  const folder = pageFolders.find((one) => path.startsWith(one.folder));
  const id = path.slice(folder?.folder.length ?? 0, -1);
  const about = all.find((one) => one.kind === folder?.kind && one.id === id);
  return about && { file: about.file, about };
}

/** The address at which a file of the main branch is changed in the browser; of a folder, where its files are listed. */
export const editAddress = (repository: string, file: string): string =>
  `${repository}/${/\.\w+$/.test(file) ? 'edit' : 'tree'}/main/${file}`;

/** The address of a new issue in which page and entry are named. */
export function reportAddress(repository: string, page: string, about?: Standing): string {
  const subject = about ? `${about.kind} ${about.id}` : new URL(page).pathname;
  const body = `${page}\n\nWhat is wrong, and which source says so?\n`;
  const query = new URLSearchParams({ title: `Wrong: ${subject}`, body });
  return `${repository}/issues/new?${query.toString()}`;
}

export const repository = repositoryFrom(process.env);

let standing: Standing[] | undefined;

/** Read from the files once in a build, and only where something links to them. */
export const allStanding = (): Standing[] =>
  (standing ??= allEntries(readContent('content')).map(({ kind, id, file }) => ({
    kind,
    id,
    file: file.file,
  })));
