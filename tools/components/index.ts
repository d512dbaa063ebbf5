import type { AstroIntegration } from 'astro';

/**
 * A page at `/_components/` that shows every component in every state, in the development server
 * only: a build knows nothing of it. See docs/testing.md.
 */
export function componentsPage(): AstroIntegration {
  const at = (file: string): URL => new URL(file, import.meta.url);
  return {
    name: 'components-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/_components', entrypoint: at('./Components.astro') });
        addMiddleware({ order: 'pre', entrypoint: at('./middleware.ts') });
      },
    },
  };
}
