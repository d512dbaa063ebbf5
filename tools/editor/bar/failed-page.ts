import type { IncomingMessage, ServerResponse } from 'node:http';
import { devDocument } from './document.ts';
import { names } from './names.ts';

/** The script of the bar, as Vite serves it. */
export const script = '/tools/editor/bar/client/main.ts';

/** Where no script runs, the paragraph stands; else the element says what is broken and where. */
const words = `<h1>This page cannot be shown</h1>
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
    response.end(
      devDocument({
        title: 'This page cannot be shown',
        main: words,
        scripts: ['/@vite/client', script],
      }),
    );
    // What Astro still has to say would come after the end.
    response.write = () => true;
    return response;
  };
}
