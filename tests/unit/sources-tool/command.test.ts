import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';

const tool = fileURLToPath(new URL('../../../tools/editor/sources.ts', import.meta.url));
let server: TestServer;
let root = '';
const file = (): string => join(root, 'facts', 'sources', 'a.yaml');

beforeEach(async () => {
  server = await startServer();
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  mkdirSync(join(root, 'facts', 'sources'), { recursive: true });
  writeFileSync(
    file(),
    ['page', 'moved', '404', '403']
      .map((path) => `- id: s-${path}\n  title: Of ${path}\n  URL: ${server.origin}/${path}\n`)
      .join('\n'),
  );
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Runs the command; `before` is code that runs first, in its process. */
function run(
  args: string[],
  before?: string,
): Promise<{ status: number | null; out: string; error: string }> {
  const first =
    before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...first, tool, root, '--pause', '0', ...args]);
    let [out, error] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (error += data.toString()));
    child.on('close', (status) => resolve({ status, out, error }));
  });
}

// Each starts a program, which takes long on a busy machine.
describe('npm run sources', { timeout: 60_000 }, () => {
  it('reports, names itself to servers, ends well and writes nothing', async () => {
    const before = readFileSync(file(), 'utf8');
    const { status, out, error } = await run([]);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('Are gone: 1.');
    expect(out).toContain('  content/facts/sources/a.yaml:11  s-404  404\n');
    expect(out).toMatch(
      /4 sources asked on \d+ \w+ \d{4}: 1 answers, 1 moved, 1 refuses, 0 unreachable, 1 gone\.\n$/,
    );
    expect(server.userAgent).toMatch(
      /^AcrossTheAras-LinkCheck\/\d+\.\d+\.\d+ \(.*"Across the Aras"/,
    );
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('with --write shows and makes one change: the date of what answered', async () => {
    const before = readFileSync(file(), 'utf8');
    const { status, out } = await run(['--write']);
    const [, day = ''] = /\+ accessed: "(.*)"/.exec(out) ?? [];
    expect(status).toBe(0);
    expect(out).toContain(
      `To be written:\ncontent/facts/sources/a.yaml:4  s-page\n  + accessed: "${day}"\nWritten: 1 date.`,
    );
    expect(readFileSync(file(), 'utf8')).toBe(
      before.replace('/page\n', `/page\n  accessed: "${day}"\n`),
    );
    expect((await run(['--write'])).out).toContain('Nothing to write');
  });

  it('with --json gives one thing that a program reads, whatever else it does', async () => {
    const { status, out, error } = await run(['--json', '--write']);
    expect(status).toBe(0);
    const { sources } = JSON.parse(out) as { sources: { id: string; state: string }[] };
    expect(sources.map(({ id, state }) => `${id} ${state}`)).toEqual([
      's-page answers',
      's-moved moved',
      's-404 gone',
      's-403 refuses',
    ]);
    expect(error).toContain('Written: 1 date.');
  });

  it('with --only asks for a few, and says so where there are none', async () => {
    expect((await run(['--only', 's-page'])).out).toMatch(/\n1 source asked/);
    expect(server.requests).toEqual(['HEAD /page']);
    expect(await run(['--only', 'nothing'])).toMatchObject({
      status: 1,
      error: expect.stringMatching(/^no source has "nothing" in its id/),
    });
  });

  it('with --timeout waits no longer for a server that never answers', async () => {
    writeFileSync(file(), `- id: s-silent\n  URL: ${server.origin}/silent\n`);
    const { status, out } = await run(['--timeout', '0.3']);
    expect(status).toBe(0);
    expect(out).toContain('s-silent  no answer in 0.3 s\n');
  });

  it('with --archive names the copies that an archive knows', async () => {
    const archive = await startServer((_, response) => {
      response.end(
        '{"archived_snapshots":{"closest":{"available":true,"status":"200","url":"http://web.archive.org/web/2021/x"}}}',
      );
      return true;
    });
    const { out } = await run(['--archive', '--archive-api', archive.origin, '--only', 's-404']);
    await archive.close();
    expect(out).toContain('    archived copy: https://web.archive.org/web/2021/x\n');
  });

  it('says plainly that there is no network, claims nothing and ends with 2', async () => {
    const offline =
      'globalThis.fetch = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } }));';
    writeFileSync(
      file(),
      ['a', 'b', 'c'].map((host) => `- id: ${host}\n  URL: https://${host}.example/\n`).join(''),
    );
    expect(await run(['--write'], offline)).toEqual({
      status: 2,
      out: '',
      error:
        'There is no network here: not one of the first servers could be reached. Nothing is known of any source.\n',
    });
    expect(JSON.parse((await run(['--json'], offline)).out)).toMatchObject({
      network: false,
      sources: [],
    });
    expect(readFileSync(file(), 'utf8')).not.toContain('accessed');
  });

  it.each([
    [['--timeout', 'long'], '--timeout takes a number, not "long"'],
    [['--wirte'], "Unknown option '--wirte'"],
  ])('refuses %j, and says how it is used', async (args, words) => {
    const { status, error } = await run(args);
    expect(status).toBe(1);
    expect(error).toContain(words);
    expect(error).toContain('npm run sources [-- options]');
    expect(server.requests).toEqual([]);
  });

  it('asks by way of the proxy that the environment names', async () => {
    writeFileSync(file(), '- id: s-far\n  title: Far\n  URL: http://sources.example/page\n');
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200).end();
    }).on('connect', ({ url = '' }, socket) => {
      asked.push(url);
      const far = connect(Number(new URL(server.origin).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        far.pipe(socket).pipe(far);
      });
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const { port } = proxy.address() as AddressInfo;
    const { out } = await run([], `process.env.HTTP_PROXY = 'http://127.0.0.1:${port}'`);
    expect(out).toContain('1 source asked');
    expect(out).toContain('1 answers');
    expect(asked.length).toBeGreaterThan(0);
    for (const address of asked) expect(address).toContain('sources.example');
    proxy.close();
  });

  it('says which setting of the proxy is wrong', async () => {
    const { status, error } = await run([], `process.env.HTTPS_PROXY = 'not a proxy'`);
    expect(status).toBe(1);
    expect(error).toMatch(/^HTTPS_PROXY or HTTP_PROXY is no address of a proxy such as http:/);
  });
});
