import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSources } from '../../../tools/editor/sources/check.ts';
import type { SourceLink } from '../../../tools/editor/sources/files.ts';
import { deafOrigin, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeEach(async () => void (server = await startServer()));
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const links = (...urls: string[]): SourceLink[] =>
  urls.map((url, index) => ({
    id: `s${index}`,
    file: 'content/facts/sources/s.yaml',
    line: index,
    url,
    accessed: undefined,
    archived: undefined,
  }));
const options = { timeout: 5, userAgent: 'a-name', lanes: 4, pause: 0 };

describe('checkSources()', () => {
  it('says of every source, in their order, how it stands with its link', async () => {
    const checked = await checkSources(
      links(`${server.origin}/page`, `${server.origin}/gone`, `${server.origin}/403`),
      options,
    );
    expect(checked?.map(({ id, answer }) => `${id} ${answer.state}`)).toEqual([
      's0 answers',
      's1 gone',
      's2 refuses',
    ]);
  });

  it('asks one server one thing at a time', async () => {
    await checkSources(
      links(...Array.from({ length: 12 }, (_, index) => `${server.origin}/page/${index}`)),
      options,
    );
    expect(server.requests).toHaveLength(12);
    expect(server.mostAtOnce).toBe(1);
  });

  it('asks once for an address that several sources give, whatever the anchor', async () => {
    const checked = await checkSources(
      links(`${server.origin}/page#one`, `${server.origin}/page#two`),
      options,
    );
    expect(checked?.map(({ answer }) => answer.state)).toEqual(['answers', 'answers']);
    expect(server.requests).toEqual(['HEAD /page']);
  });

  it('leaves a server alone that has asked for fewer requests', async () => {
    const checked = await checkSources(
      links(`${server.origin}/429`, `${server.origin}/page`),
      options,
    );
    expect(checked?.[1]?.answer).toEqual({
      state: 'refuses',
      reason: 'not asked: the server had asked for fewer requests',
    });
    expect(server.requests).toEqual(['HEAD /429']);
  });

  it('tells how far it is', async () => {
    const progress: string[] = [];
    const onProgress = (done: number, all: number): void => void progress.push(`${done}/${all}`);
    await checkSources(links(`${server.origin}/page`, `${server.origin}/gone`), {
      ...options,
      onProgress,
    });
    expect(progress).toEqual(['1/2', '2/2']);
  });

  const failWith = (code: string): void =>
    void vi
      .spyOn(globalThis, 'fetch')
      .mockRejectedValue(Object.assign(new TypeError('fetch failed'), { cause: { code } }));
  const many = links(
    ...Array.from({ length: 20 }, (_, index) => `https://host-${index}.example/page`),
  );

  it('knows that there is no network after a few servers, and then claims nothing', async () => {
    failWith('ENOTFOUND');
    expect(await checkSources(many, options)).toBeUndefined();
    expect(fetch).toHaveBeenCalledTimes(5);
  });

  it('does not take servers that are down for a missing network', async () => {
    failWith('ECONNREFUSED');
    expect(await checkSources(many, options)).toHaveLength(20);
  });

  it('does not take one or two missing servers for a missing network', async () => {
    failWith('ENOTFOUND');
    expect(
      (await checkSources(many.slice(0, 2), options))?.map(({ answer }) => answer.reason),
    ).toEqual(['no such host', 'no such host']);
  });

  it('goes on where some servers are missing and one is there', async () => {
    const deaf = await deafOrigin();
    const checked = await checkSources(
      links(
        `${deaf}/a`,
        `${server.origin}/page`,
        `http://localhost:${new URL(server.origin).port}/page`,
      ),
      options,
    );
    expect(checked?.map(({ answer }) => answer.state)).toEqual([
      'unreachable',
      'answers',
      'answers',
    ]);
  });
});
