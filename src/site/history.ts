import {
  subjectsOf,
  tellChanges,
  type Subject,
  type Text,
  type Told,
} from '../model/facts/history.ts';
import { kinds, textKinds } from '../model/kinds.ts';
import { publishedEntries } from './entries.ts';
import { getFacts } from './facts.ts';

/** Everything that may have changed or had another address: texts and facts. */
export async function getSubjects(): Promise<Subject[]> {
  const { facts } = await getFacts();
  const texts = textKinds.map(async (kind): Promise<Text[]> => {
    if (kind === 'chapter') return facts.chapters.map((data) => ({ kind, slug: data.slug, data }));
    const entries = await publishedEntries(kinds[kind].collection);
    return entries
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data }) => ({ kind, slug: id, data }));
  });
  return subjectsOf(facts, (await Promise.all(texts)).flat());
}

/**
 * Every change that readers are told of, in texts and facts alike, newest first: for
 * `/corrections/` and the feed.
 */
export const getChanges = async (): Promise<Told[]> => tellChanges(await getSubjects());
