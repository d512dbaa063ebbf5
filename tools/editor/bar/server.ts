import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { problemLine } from '../check/problem.ts';
import { Asking } from './asking.ts';
import { mendFailedPage } from './failed-page.ts';
import { holdErrors } from './hold-errors.ts';
import { names } from './names.ts';
import { rulePage } from './rule-page.ts';
import type { View } from './view.ts';

interface Setting {
  server: HookParameters<'astro:server:setup'>['server'];
  logger: HookParameters<'astro:server:setup'>['logger'];
  /** The project's folder. */
  root: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/** Saving several files at once is one change. */
const together = 150;

/** Says in the terminal what keeps content from being loaded, each time that it changes. */
function terminalReport(logger: Setting['logger']): (view: View) => void {
  let last = '';
  return ({ trouble: { told } }) => {
    const now = told.map(problemLine).join('\n');
    if (now === last) return;
    if (now === '') logger.info('all content can be read again');
    else logger.error(`this content cannot be shown until it is mended:\n${now}`);
    last = now;
  };
}

/**
 * Lets the development server answer the bar, tell it of changes, and leave to it what is wrong
 * with content.
 */
export function serveBar({ server, logger, root, base }: Setting): void {
  const asking = new Asking(root);
  const { hot } = server.environments.client;

  const report = terminalReport(logger);
  const look = (): Promise<void> =>
    asking.view('/').then(report, (error: unknown) => logger.error(String(error)));
  hot.on(names.ask, ({ path }, client) => {
    asking.view(`/${path.slice(base.length)}`).then(
      (view) => client.send(names.view, view),
      (error: unknown) => client.send(names.failed, { message: String(error) }),
    );
  });

  let waiting: NodeJS.Timeout | undefined;
  const tell = (): void => {
    hot.send(names.changed, {});
    void look();
  };
  const within = (file: string, ...folders: string[]): boolean =>
    folders.some((folder) => file.startsWith(join(root, folder)));
  server.watcher.on('all', (_event, file) => {
    // Rules and schemas are code: only a new thread knows them as they are now.
    if (within(file, 'tools/editor/check', 'src/model')) asking.stop();
    else if (!within(file, 'content', 'docs/rules')) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, together);
  });

  holdErrors(hot, async () => (await asking.view('/')).trouble.errors > 0);
  server.middlewares.use((request, response, next) => {
    // Astro has taken the base path off by now.
    const page = rulePage(request.url ?? '/', root);
    if (page === undefined) {
      mendFailedPage(request, response);
      next();
    } else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });

  server.httpServer?.once('listening', () => void look());
  server.httpServer?.once('close', () => asking.stop());
}
