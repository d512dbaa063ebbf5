import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { editorBar } from '../../../tools/editor/bar/index.ts';

/** Runs the integration's first hook as Astro does. */
async function setUp(command: 'dev' | 'build' | 'preview' | 'sync') {
  const { hooks, ...rest } = editorBar();
  const [injectScript, updateConfig] = [vi.fn(), vi.fn()];
  const setting = {
    command,
    config: { root: pathToFileURL('/somewhere/'), base: '/x' },
    injectScript,
    updateConfig,
  };
  await hooks['astro:config:setup']?.(
    setting as unknown as Parameters<NonNullable<(typeof hooks)['astro:config:setup']>>[0],
  );
  return { hooks: Object.keys(hooks), rest, injectScript, updateConfig };
}

describe('editorBar()', () => {
  it('puts its script into the pages of the development server, in place of Astro’s own bar', async () => {
    const { injectScript, updateConfig } = await setUp('dev');
    expect(injectScript).toHaveBeenCalledExactlyOnceWith(
      'page',
      "import '/tools/editor/bar/client/main.ts';",
    );
    expect(updateConfig).toHaveBeenCalledExactlyOnceWith({ devToolbar: { enabled: false } });
  });

  it.each(['build', 'preview', 'sync'] as const)('does nothing for "astro %s"', async (command) => {
    const { injectScript, updateConfig } = await setUp(command);
    expect(injectScript).not.toHaveBeenCalled();
    expect(updateConfig).not.toHaveBeenCalled();
  });

  it('has no hook that a build would call', async () => {
    const { hooks } = await setUp('dev');
    expect(hooks).toEqual(['astro:config:setup', 'astro:server:setup']);
  });
});
