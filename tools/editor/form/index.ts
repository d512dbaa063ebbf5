import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Forms for entries and frontmatter at `/_edit/`, in the development server only: a build knows
 * nothing of them. What they need is loaded when they are first asked for.
 */
export function editForm(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'edit-form',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        const client = `${base}${relative(root, fileURLToPath(new URL('./client', import.meta.url))).replaceAll('\\', '/')}/`;
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/[?#].*$/, '');
          const own = [base, '/'].find(
            (start) => path === `${start}_edit` || path.startsWith(`${start}_edit/`),
          );
          if (own === undefined) {
            next();
            return;
          }
          import('./routes.ts')
            .then(({ answer }) =>
              answer(request, response, {
                content: `${root}content`,
                base,
                client,
                path: path.slice(own.length + '_edit'.length),
              }),
            )
            .catch((error: unknown) => {
              logger.error(String(error));
              next(error);
            });
        });
      },
    },
  };
}
