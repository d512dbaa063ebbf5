import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetTerminalEditor, holdErrors } from '../../../tools/editor/bar/index.ts';
import { mendFailedPage, rulePage } from '../../../tools/editor/bar/pages.ts';

describe('holdErrors()', () => {
  const channel = (broken: () => Promise<boolean>) => {
    const send = vi.fn();
    const held = { send };
    holdErrors(held, broken);
    return { held, send };
  };
  const error = { type: 'error', err: { message: 'a stack' } };

  it('keeps an error from pages while the content is broken', async () => {
    const { held, send } = channel(() => Promise.resolve(true));
    held.send(error);
    await new Promise((done) => setImmediate(done));
    expect(send).not.toHaveBeenCalled();
  });

  it('lets an error of code through, and any error when the check itself fails', async () => {
    for (const broken of [
      () => Promise.resolve(false),
      () => Promise.reject(new Error('no check')),
    ]) {
      const { held, send } = channel(broken);
      held.send(error);
      await vi.waitFor(() => expect(send).toHaveBeenCalledExactlyOnceWith(error));
    }
  });

  it('lets everything else through at once, and without a check', () => {
    const broken = vi.fn(() => Promise.resolve(true));
    const { held, send } = channel(broken);
    held.send({ type: 'full-reload' });
    held.send('editor-bar:changed', {});
    expect(send.mock.calls).toEqual([[{ type: 'full-reload' }], ['editor-bar:changed', {}]]);
    expect(broken).not.toHaveBeenCalled();
  });
});

describe('mendFailedPage()', () => {
  let server: Server | undefined;
  const faults: string[] = [];
  afterEach(() => server?.close());

  /** Asks for a page as a browser does, of a server that answers as Astro does. */
  async function answer(status: number, accept: string): Promise<{ status: number; text: string }> {
    server = createServer((request, response) => {
      response.on('error', (error) => faults.push(error.message));
      mendFailedPage(request, response);
      response.writeHead(status, { 'Content-Type': 'text/html', 'Content-Length': 5 });
      response.write('stack');
      response.end();
    });
    await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://localhost:${port}/`, { headers: { accept } });
    return { status: response.status, text: await response.text() };
  }

  it('puts a whole page in the place of one that failed, with the scripts that say why', async () => {
    const { status, text } = await answer(500, 'text/html,*/*');
    expect(status).toBe(500);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en-GB">[^]*<\/html>\n$/);
    expect(text).not.toContain('stack');
    expect(faults).toEqual([]);
    expect(text).toContain('<script type="module" src="/@vite/client">');
    expect(text).toContain('<script type="module" src="/tools/editor/bar/client/main.ts">');
    expect(text).toContain('<code>npm run check</code> says what, and where.');
  });

  it('puts it in the place of half a page too, where the fault is amid it', async () => {
    server = createServer((request, response) => {
      mendFailedPage(request, response);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.write('<p>half');
      response.statusCode = 500;
      response.writeHead(500);
      response.end('a stack');
    });
    await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://localhost:${port}/`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it('leaves alone what did not fail, and what is no page', async () => {
    expect(await answer(200, 'text/html')).toEqual({ status: 200, text: 'stack' });
    expect(await answer(404, 'text/html')).toEqual({ status: 404, text: 'stack' });
    expect(await answer(500, 'application/json')).toEqual({ status: 500, text: 'stack' });
  });
});

it('never starts an editor in the terminal of the server, but one that has a window', () => {
  const env = { EDITOR: 'vi', VISUAL: '/usr/bin/emacs -nw', LAUNCH_EDITOR: 'vim' };
  forgetTerminalEditor(env);
  expect(env).toEqual({ LAUNCH_EDITOR: 'vim' });
  const other = { EDITOR: 'code --wait', VISUAL: 'gvim' };
  forgetTerminalEditor(other);
  expect(other).toEqual({ EDITOR: 'code --wait', VISUAL: 'gvim' });
});

describe('rulePage()', () => {
  it('is made from the text in docs/rules', () => {
    expect(rulePage('/_rules/schema/', '.')).toMatch(/<title>Rule: schema<\/title>[^]*<h1>/);
  });

  it.each(['/_rules/none/', '/_rules/', '/_rules/../drafts/', '/_rules/schema', '/'])(
    'is not there for "%s"',
    (path) => {
      expect(rulePage(path, '.')).toBeUndefined();
    },
  );
});
