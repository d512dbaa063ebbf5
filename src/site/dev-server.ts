import type { AstroIntegration } from 'astro';

/**
 * Tells the pages whether it is the development server that shows them (`__DEV_SERVER__`).
 * `import.meta.env.DEV` cannot: it says so of a build too where the environment has another
 * `NODE_ENV` than "production", and drafts would be published.
 */
export function devServer(): AstroIntegration {
  return {
    name: 'dev-server',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __DEV_SERVER__: JSON.stringify(command === 'dev') } } });
      },
    },
  };
}
