import { subjectsOf, tellChanges, type Subject, type Told } from '../model/facts/history.ts';
import { publishedEntries } from './entries.ts';
import { getFacts } from './facts.ts';

/** Everything that may have changed or had another address: texts and facts. */
export async function getSubjects(): Promise<Subject[]> {
  const { facts } = await getFacts();
  const pages = (await publishedEntries('pages')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return subjectsOf(
    facts,
    pages.map(({ id, data }) => ({ slug: id, data })),
  );
}

/**
 * Every change that readers are told of, in texts and facts alike, newest first: for
 * `/corrections/` and the feed.
 */
export const getChanges = async (): Promise<Told[]> => tellChanges(await getSubjects());
