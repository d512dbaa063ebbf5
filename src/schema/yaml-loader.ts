import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listFiles, readList } from './yaml-list.ts';

/**
 * Astro content loader for facts: every entry of one YAML list file, or of all list files in a folder, under `content/`.
 * Ids are unique across the files of one collection. Each entry gets `order`, its place in the files. Full messages come from `npm run check`, which reads with the same code.
 *
 * @param path - `facts/places.yaml` or `facts/claims`, relative to `content/`
 * @throws Error naming file and line when a file cannot be read or an id stands twice
 */
export function yamlFacts(path: string): Loader {
  return {
    name: `yaml-facts ${path}`,
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const root = fileURLToPath(new URL('content/', config.root));
      const refresh = async (): Promise<void> => {
        store.clear();
        let order = 0;
        for (const name of listFiles(root, path)) {
          const { entries, problems } = readList(root, name);
          for (const problem of problems) throw new Error(`content/${name}:${problem.line}: ${problem.message}`);
          for (const { line, value } of entries) {
            const id = String(value['id']);
            if (store.has(id)) throw new Error(`content/${name}:${line}: the id "${id}" stands twice`);
            const data = await parseData({ id, data: { ...value, order: order++ }, filePath: `content/${name}` });
            store.set({ id, data, filePath: `content/${name}`, digest: generateDigest(value) });
          }
        }
      };
      await refresh();
      watcher?.on('change', (changed) => {
        if (changed.replaceAll('\\', '/').includes(`content/${path}`)) refresh().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
