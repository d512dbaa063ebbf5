// Pages of the development server that are no pages of the site, in the site's own looks.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { names } from './names.ts';

/** The script of the bar, as Vite serves it. */
export const script = '/tools/editor/bar/client/main.ts';

const themeBoot = readFileSync(
  new URL('../../../src/site/theme-boot.client.js', import.meta.url),
  'utf8',
);

/**
 * A whole page. What it asks for has no base path: Vite serves from the root.
 *
 * @param main - markup made by this program; never what an editor wrote
 * @param scripts - addresses of module scripts
 */
function documentOf(title: string, main: string, scripts: readonly string[] = []): string {
  const head = [
    ...['tokens', 'fonts', 'base', 'parts'].map(
      (name) => `<link rel="stylesheet" href="/src/site/styles/${name}.css">`,
    ),
    '<style>pre { white-space: pre-wrap; }</style>',
    `<script>${themeBoot}</script>`,
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head.join('\n')}
</head>
<body>
<main id="content" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}

/**
 * The page of a rule, made from `docs/rules/`.
 *
 * @param path - from the root of the server, without the base path
 * @param root - the project's folder
 * @returns undefined where the path is no rule's or the rule has no page
 */
export function rulePage(path: string, root: string): string | undefined {
  const [, rule] = new RegExp(`^${names.rules}([a-z-]+)/$`).exec(path) ?? [];
  const file = join(root, 'docs', 'rules', `${rule}.md`);
  if (rule === undefined || !existsSync(file)) return undefined;
  return documentOf(`Rule: ${rule}`, markdownToHtml(readFileSync(file, 'utf8')).html);
}

/** Where no script runs, the paragraph stands; else the element says what is broken and where. */
const failed = `<h1>This page cannot be shown</h1>
<${names.overlay} page><p>Something that it is made from is broken. <code>npm run check</code> says what, and where.</p></${names.overlay}>`;

/**
 * Gives pages that could not be made a body of their own: Astro's is empty but for the script that
 * shows a stack. To be called before Astro answers.
 */
export function mendFailedPage(request: IncomingMessage, response: ServerResponse): void {
  if (!request.headers.accept?.includes('text/html')) return;
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.writeHead = writeHead;
    if (status !== 500) return writeHead(status, ...rest);
    writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(documentOf('This page cannot be shown', failed, ['/@vite/client', script]));
    // What Astro still has to say would come after the end.
    response.write = () => true;
    return response;
  };
}
