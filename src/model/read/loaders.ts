import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readingLine } from './reading.ts';
import { listFiles, readList } from './yaml-list.ts';

/**
 * How long after it was told of a change a file is read, in milliseconds. Who saves a file empties it
 * first, and the watcher passes over what comes within 50 milliseconds of what it has told.
 */
const settling = 150;

/** What a watcher tells of a file. */
const events = ['add', 'change', 'unlink'] as const;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, settling));

/**
 * Astro loader for facts: the entries of one list under `content/`, or of all lists in a folder.
 * Ids are unique in a collection; each entry gets `order`, its place in the files. Reads with the
 * same code as `npm run check`, and refuses the same in the same words.
 *
 * @param path - `facts/places.yaml` or `facts/claims`, relative to `content/`
 * @throws Error with file, line, column and what to do, for all that is wrong in the first file
 *   that cannot be read; or when an id stands twice
 */
export function yamlFacts(path: string): Loader {
  return {
    name: `yaml-facts ${path}`,
    async load(context) {
      const { config, store, watcher, logger } = context;
      const root = fileURLToPath(new URL('content/', config.root));
      const refresh = async (): Promise<void> => {
        // All is read before anything is put: a file that breaks while somebody edits leaves what
        // was there.
        const read = new Map<string, Parameters<typeof store.set>[0]>();
        for (const name of listFiles(root, path)) {
          const { entries, problems } = readList(root, name);
          if (problems.length > 0)
            throw new Error(
              problems.map((problem) => readingLine(`content/${name}`, problem)).join('\n'),
            );
          for (const { line, value } of entries) {
            const id = String(value.id);
            if (read.has(id))
              throw new Error(`content/${name}:${line}:1: the id "${id}" stands twice`);
            const data = await context.parseData({
              id,
              data: { ...value, order: read.size },
              filePath: `content/${name}`,
            });
            read.set(id, {
              id,
              data,
              filePath: `content/${name}`,
              digest: context.generateDigest(value),
            });
          }
        }
        store.clear();
        for (const entry of read.values()) store.set(entry);
      };
      // One after the other: else the older of two readings could be the one that stays.
      let turn = refresh();
      const changed = (file: string): void => {
        if (!file.replaceAll('\\', '/').includes(`content/${path}`)) return;
        turn = turn
          .then(settled)
          .then(refresh)
          .catch((error: unknown) => logger.error((error as Error).message));
      };
      // Before the first reading is done, for a file may change meanwhile.
      for (const event of events) watcher?.on(event, changed);
      try {
        await turn;
      } catch (error) {
        for (const event of events) watcher?.off(event, changed);
        throw error;
      }
    },
  };
}

/**
 * In the development server a loader outlasts broken content: what it read before stays, and it
 * tries again whenever content changes, until it has loaded and watches for itself.
 */
export function lasting(loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      const { watcher, logger, collection } = context;
      if (!watcher) return loader.load(context);
      let said = '';
      const attempt = async (): Promise<boolean> => {
        try {
          await loader.load(context);
          return true;
        } catch (error) {
          const [reason = ''] = (error as Error).message.split('\n');
          const words = `${collection} could not be loaded: ${reason}`;
          if (words !== said) logger.error(words);
          said = words;
          return false;
        }
      };
      let loaded = attempt();
      const stopOnce = (now: boolean): void => {
        if (now) for (const event of events) watcher.off(event, again);
      };
      const again = (file: string): void => {
        if (!file.replaceAll('\\', '/').includes('/content/')) return;
        // One after the other: a loader that loaded twice would watch twice.
        loaded = loaded.then(async (before) => before || (await settled(), await attempt()));
        void loaded.then(stopOnce);
      };
      for (const event of events) watcher.on(event, again);
      stopOnce(await loaded);
    },
  };
}
