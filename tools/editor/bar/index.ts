import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { problemLine } from '../check/problem.ts';
import { Asking } from './asking.ts';
import { names } from './names.ts';
import { mendFailedPage, rulePage, script } from './pages.ts';

/** Saving several files at once is one change; milliseconds. */
const together = 150;

/**
 * Keeps error messages, which the browser would show as a stack, from pages while the content is
 * what is broken: the bar then says it in the words of the check.
 *
 * @param isContentBroken - may take as long as a check does; errors wait for it
 */
export function holdErrors(
  channel: { send: (...message: unknown[]) => void },
  isContentBroken: () => Promise<boolean>,
): void {
  const send = channel.send.bind(channel);
  channel.send = (...message) => {
    const [payload] = message as [{ type?: unknown } | undefined];
    if (payload?.type !== 'error') send(...message);
    else
      void isContentBroken()
        // Where the check itself fails, Astro's words are better than none.
        .catch(() => false)
        .then((broken) => broken || send(...message));
  };
}

/** Editors that need a terminal of their own, which the server's is not. */
const inTerminal = /(^|[\\/])(vi|vim|nvim|nano|pico|emacs|ed|ex|joe|mcedit|micro|hx|kak)(\s|$)/;

/**
 * Forgets such an editor: npm names "vi" to every command where nobody has named one, and Vite,
 * where no editor runs, would start it in the terminal of the server. `LAUNCH_EDITOR` stays.
 */
export function forgetTerminalEditor(env: Record<string, string | undefined>): void {
  for (const name of ['EDITOR', 'VISUAL'])
    if (inTerminal.test(env[name] ?? '')) Reflect.deleteProperty(env, name);
}

/**
 * @param root - the project's folder
 * @param base - the base path, with a slash at both ends
 */
function serve(
  { server, logger }: HookParameters<'astro:server:setup'>,
  root: string,
  base: string,
): void {
  forgetTerminalEditor(process.env);
  const asking = new Asking(root);
  const { hot } = server.environments.client;
  hot.on(names.ask, ({ path }, client) => {
    asking.view(`/${path.slice(base.length)}`).then(
      (view) => client.send(names.view, view),
      (error: unknown) => client.send(names.failed, { message: String(error) }),
    );
  });

  let reported = '';
  /** Says in the terminal what keeps content from being loaded, each time that it changes. */
  const report = async (): Promise<void> => {
    try {
      const { trouble } = await asking.view('/');
      const now = trouble.told.map(problemLine).join('\n');
      if (now === reported) return;
      reported = now;
      if (now === '') logger.info('all content can be read again');
      else logger.error(`this content cannot be shown until it is mended:\n${now}`);
    } catch (error) {
      logger.error(String(error));
    }
  };

  let waiting: NodeJS.Timeout | undefined;
  const within = (file: string, ...folders: string[]): boolean =>
    folders.some((folder) => file.startsWith(join(root, folder)));
  server.watcher.on('all', (_event, file) => {
    // Rules and schemas are code: only a new thread knows them as they are now.
    if (within(file, 'tools/editor/check', 'src/model')) asking.stop();
    else if (!within(file, 'content', 'docs/rules')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      hot.send(names.changed, {});
      void report();
    }, together);
  });

  holdErrors(hot, async () => (await asking.view('/')).trouble.errors > 0);
  server.middlewares.use((request, response, next) => {
    // Astro has taken the base path off by now.
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    const page = rulePage(path, root);
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    } else if (/^\/_edit(\/|$)/.test(path)) {
      // What the forms need is loaded when they are first asked for.
      import('../form/routes.ts')
        .then(({ answer }) =>
          answer(request, response, {
            base,
            content: join(root, 'content'),
            path: path.slice('/_edit'.length),
          }),
        )
        .catch((error: unknown) => {
          logger.error(String(error));
          next(error);
        });
    } else {
      mendFailedPage(request, response);
      next();
    }
  });

  server.httpServer?.once('listening', () => void report());
  server.httpServer?.once('close', () => asking.stop());
}

/**
 * Gives every page of the development server the editor bar, says in the words of the check what is
 * wrong with content that cannot be shown, and answers the forms for entries at `/_edit/`. Does
 * nothing at all in a build. See docs/dev.md.
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
      'astro:server:setup': (hook) => serve(hook, root, base),
    },
  };
}
