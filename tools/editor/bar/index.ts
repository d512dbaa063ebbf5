import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { script } from './failed-page.ts';
import { serveBar } from './server.ts';

/**
 * Gives every page of the development server the editor bar, and says in the words of the check
 * what is wrong with content that cannot be shown. Does nothing at all in a build. See docs/dev.md.
 */
export function editorBar(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'editor-bar',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        base = `/${config.base}/`.replaceAll(/\/{2,}/g, '/');
        injectScript('page', `import '${script}';`);
        // One bar is enough: Astro's own is for programmers, lies over the page, and cannot be
        // reached where a page fails.
        updateConfig({ devToolbar: { enabled: false } });
      },
      // Astro calls this for its development server only.
      'astro:server:setup': ({ server, logger }) => serveBar({ server, logger, root, base }),
    },
  };
}
