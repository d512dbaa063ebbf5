import { subjectsOf, tellChanges, type Told } from '../model/facts/history.ts';
import { publishedEntries } from './entries.ts';
import { getFacts } from './facts.ts';

/**
 * Every change that readers are told of, in texts and facts alike, newest first: for
 * `/corrections/` and the feed.
 */
export async function getChanges(): Promise<Told[]> {
  const { facts } = await getFacts();
  const pages = (await publishedEntries('pages')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return tellChanges(
    subjectsOf(
      facts,
      pages.map(({ id, data }) => ({ slug: id, data })),
    ),
  );
}
