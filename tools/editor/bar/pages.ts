import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { documentOf } from '../client/document.ts';
import { names } from './names.ts';

export const script = '/tools/editor/bar/client/main.ts';

/**
 * The page of a rule, made from `docs/rules/`; undefined where there is none.
 *
 * @param path - from the root of the server, without the base path
 * @param root - the project's folder
 */
export function rulePage(path: string, root: string): string | undefined {
  const [, rule] = new RegExp(`^${names.rules}([a-z-]+)/$`).exec(path) ?? [];
  const file = join(root, 'docs', 'rules', `${rule}.md`);
  if (rule === undefined || !existsSync(file)) return undefined;
  const { html } = markdownToHtml(readFileSync(file, 'utf8'));
  const wrap = '<style>pre { white-space: pre-wrap; }</style>';
  return documentOf('/', `Rule: ${rule}`, wrap, `<main>\n${html}\n</main>`);
}

/** Where no script runs, the paragraph stands; else the element says what is broken and where. */
const failedPage = documentOf(
  // What it asks for has no base path: Vite serves from the root.
  '/',
  'This page cannot be shown',
  ['/@vite/client', script].map((src) => `<script type="module" src="${src}"></script>`).join('\n'),
  `<main>
<h1>This page cannot be shown</h1>
<${names.overlay} page><p>Something that it is made from is broken. <code>npm run check</code> says what, and where.</p></${names.overlay}>
</main>`,
);

/**
 * Gives pages that could not be made a body of their own: Astro's is empty but for the script that
 * shows a stack, or, where the fault is amid a page, half a page with the status of a whole one. So
 * a page is held back until its end. To be called before Astro answers.
 */
export function mendFailedPage(request: IncomingMessage, response: ServerResponse): void {
  if (!request.headers.accept?.includes('text/html')) return;
  const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse;
  const end = response.end.bind(response) as (...all: unknown[]) => ServerResponse;
  const write = response.write.bind(response);
  let head: unknown[] | undefined;
  const held: (string | Uint8Array)[] = [];
  const hold = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) held.push(chunk);
  };
  response.writeHead = (...all: unknown[]) => {
    head = all;
    return response;
  };
  response.write = (chunk: unknown) => {
    hold(chunk);
    return true;
  };
  response.end = (chunk?: unknown) => {
    Object.assign(response, { writeHead, write, end });
    if ((head?.[0] ?? response.statusCode) === 500) {
      writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
      return end(failedPage);
    }
    hold(chunk);
    if (head) writeHead(...head);
    for (const one of held) write(one);
    return end();
  };
}
