import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../../tools/port.mjs';
import { hasRoom } from '../../../tools/run.mjs';

const disk = vi.hoisted(() => ({ writable: true, free: 1e12 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    accessSync: (...args: Parameters<typeof real.accessSync>) => {
      if (!disk.writable) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
      real.accessSync(...args);
    },
    statfsSync: () => ({ bavail: disk.free / 4096, bsize: 4096 }),
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aras-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  Object.assign(disk, { writable: true, free: 1e12 });
  vi.restoreAllMocks();
});

const runner = resolve('tools/run.mjs');

interface Told {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
}

function start(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; ended: Promise<Told>; said: (words: string) => Promise<void> } {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let out = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      out += data.toString();
      for (const tell of heard) tell();
    });
  return {
    child,
    ended: new Promise((done) =>
      child.on('close', (code, signal) => {
        done({ code, signal, out });
      }),
    ),
    said: (words) =>
      new Promise((done) => {
        const tell = (): void => {
          if (out.includes(words)) done();
        };
        heard.add(tell);
        tell();
      }),
  };
}

describe('a tool', { timeout: 30_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that is ended by %s has ended when its wrapper has, by the same signal',
    async (signal) => {
      const tool = join(folder, 'tool.mjs');
      writeFileSync(
        tool,
        'process.on("exit", () => console.log("over")); for (const s of ["SIGINT","SIGTERM","SIGHUP"]) process.on(s, () => { console.log(s); process.exit(0); }); setInterval(() => {}, 1000); console.log("ready");',
      );
      const { child, ended, said } = start([runner, tool]);
      await said('ready');
      child.kill(signal);
      expect(await ended).toMatchObject({ code: null, signal, out: `ready\n${signal}\nover\n` });
    },
  );

  it('ends with the shell that npm started it by, which passes no signal on', async () => {
    const tool = join(folder, 'tool.mjs');
    writeFileSync(
      tool,
      'process.on("SIGTERM", () => { console.log("over"); process.exit(0); }); setInterval(() => {}, 1000); console.log("ready");',
    );
    const shell = `"${process.execPath}" "${runner}" "${tool}"; true`;
    const child = spawn('sh', ['-c', shell], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    let out = '';
    const over = new Promise<void>((done) => {
      child.stdout.on('data', (data: Buffer) => {
        out += data.toString();
        if (out === 'ready\n') child.kill('SIGTERM');
        if (out.endsWith('over\n')) done();
      });
    });
    await over;
    expect(out).toBe('ready\nover\n');
  });

  it('that is called by way of a link does what it does', async () => {
    const tool = join(folder, 'tool.mjs');
    writeFileSync(tool, 'console.log("done")');
    symlinkSync(runner, join(folder, 'run'));
    symlinkSync(resolve('.'), join(folder, 'project'));
    for (const way of ['run', 'project/tools/run.mjs'])
      expect((await start([join(folder, way), tool]).ended).out).toBe('done\n');
  });

  it('does not begin with a wrong setting, and names it', async () => {
    const tool = join(folder, 'tool.mjs');
    writeFileSync(tool, 'console.log("done")');
    const { ended } = start([runner, tool], { BASE_PATH: '//aras//', SITE_URL: 'example.org' });
    expect(await ended).toMatchObject({
      code: 1,
      out: 'Wrong setting: SITE_URL is "example.org"; write a whole address, such as SITE_URL=https://example.org.\nWrong setting: BASE_PATH is "//aras//"; write names of letters, digits, - . _ ~ with single slashes, such as BASE_PATH=/aras/.\n',
    });
  });
});

describe('hasRoom()', () => {
  it('says that a disk is full before anything is begun', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    disk.free = 12e6;
    expect(hasRoom()).toBe(false);
    expect(said.mock.calls.flat()).toEqual([
      'The disk is nearly full: 12 MB are free where 300 may be needed. Make room, then try again.',
    ]);
  });

  it('says that nothing can be written here', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    disk.writable = false;
    expect(hasRoom('/srv/aras')).toBe(false);
    expect(said.mock.calls.flat()).toEqual([
      'The folder /srv/aras cannot be written: change its permissions, or copy the project to where you may write.',
    ]);
  });

  it('says nothing where all is well', () => {
    expect(hasRoom(folder)).toBe(true);
  });
});

describe('freePort()', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::1', '::'])(
    'passes over a port that somebody has at %s',
    async (host) => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, host, done));
      const { port } = server.address() as AddressInfo;
      expect(await freePort(port)).toBeGreaterThan(port);
      server.close();
    },
  );
});
