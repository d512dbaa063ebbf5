import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { copyProject } from '../copy-project.ts';

/**
 * A copy of this project with its own development server, so that no test touches the content
 * itself.
 */
export interface DevProject {
  root: string;
  /** Address of the server, without a slash at its end. */
  origin: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Gives a file of {@link DevProject.content} its text back. */
  restore: (path: string, text: string) => void;
  /** Every file under `content/` with its text. */
  content: () => Map<string, string>;
  stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The address that the server prints once it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /(http:\/\/[^\s/]+)\//.exec(said.replaceAll(/\u001b\[\d*m/g, ''))?.[1];
      if (address) done(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => fail(new Error(`astro dev ended with ${code}:\n${said}`)));
  });
}

/**
 * Copies the project to a new folder and starts its development server on a free port.
 *
 * @param prepare - changes the copy before the server starts
 */
export async function startDev(
  prepare: (root: string) => void = () => undefined,
): Promise<DevProject> {
  const root = copyProject();
  prepare(root);
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'dev',
      '--ignore-lock',
      '--port',
      String(await freePort()),
    ],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const ended = new Promise<void>((done) => server.once('close', () => done()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const origin = await addressOf(server);
    return {
      root,
      origin,
      read: (file) => readFileSync(join(root, file), 'utf8'),
      write: (file, text) => writeFileSync(join(root, file), text),
      restore: (path, text) => writeFileSync(path, text),
      content: () =>
        new Map(
          readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => [
              join(entry.parentPath, entry.name),
              readFileSync(join(entry.parentPath, entry.name), 'utf8'),
            ]),
        ),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
