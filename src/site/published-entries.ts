import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { isPublished, showingFrom } from '../model/facts/published.ts';

/** What this build shows; see docs/drafts.md. */
export const showing = showingFrom(process.env, { dev: __DEV_SERVER__, clock: Date.now() });

/**
 * The entries of a collection that this build shows, in no certain order. Nothing else may call
 * `getCollection` or `getEntry` (a test says so), or a draft would slip out.
 */
export async function publishedEntries<Key extends CollectionKey>(
  collection: Key,
): Promise<CollectionEntry<Key>[]> {
  const entries = await getCollection(collection);
  return entries.filter(({ data }) => isPublished(data, showing));
}
