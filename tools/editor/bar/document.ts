import { readFileSync } from 'node:fs';

const themeBoot = readFileSync(new URL('../../../src/site/theme-boot.client.js', import.meta.url), 'utf8');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Parts {
  title: string;
  /** Markup made by this program; never what an editor wrote. */
  main: string;
  /** Addresses of module scripts. */
  scripts?: string[];
}

/**
 * A page of the development server that is no page of the site, in the site's own looks. What it
 * asks for has no base path: Vite serves from the root.
 */
export function devDocument({ title, main, scripts = [] }: Parts): string {
  const sheets = ['tokens', 'fonts', 'base', 'parts'].map(
    (name) => `<link rel="stylesheet" href="/src/site/styles/${name}.css">`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${sheets.join('\n')}
<style>pre { white-space: pre-wrap; }</style>
<script>${themeBoot}</script>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body>
<main id="content" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}
