import type { Loader } from 'astro/loaders';

/**
 * A loader that outlasts broken content in the development server: what it read before stays, and
 * it tries again whenever content changes, until it has loaded and watches for itself. Where
 * nothing is watched, as in a build, it fails as it always did.
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
          const words = `${collection} could not be loaded: ${String((error as Error).message).split('\n')[0]}`;
          if (words !== said) logger.error(words);
          said = words;
          return false;
        }
      };
      let loaded = attempt();
      if (await loaded) return;
      const events = ['add', 'change', 'unlink'] as const;
      const again = (file: string): void => {
        if (!file.replaceAll('\\', '/').includes('/content/')) return;
        // One after the other: a loader that loaded twice would watch twice.
        loaded = loaded.then(async (before) => before || (await attempt()));
        void loaded.then((now) => {
          if (now) for (const event of events) watcher.off(event, again);
        });
      };
      for (const event of events) watcher.on(event, again);
    },
  };
}
