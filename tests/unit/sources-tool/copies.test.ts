import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { findCopies, type Checked } from '../../../tools/editor/sources/check.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer | undefined;
afterEach(() => server?.close());

const source = (id: string, given: Partial<Checked> = {}): Checked => ({
  id,
  file: 'content/facts/sources/s.yaml',
  line: 1,
  url: `https://example.org/${id}?a=1&b=2`,
  accessed: undefined,
  archived: undefined,
  answer: { state: 'gone', status: 404, reason: '404' },
  ...given,
});

/** Asks a server that knows a copy of whatever is asked for, with these fields. */
async function copiesOf(
  sources: Checked[],
  closest: Record<string, unknown> | undefined,
  status = 200,
) {
  server = await startServer((_: IncomingMessage, response: ServerResponse) => {
    response
      .writeHead(status)
      .end(JSON.stringify({ archived_snapshots: closest ? { closest } : {} }));
    return true;
  });
  return findCopies(sources, `${server.origin}/wayback/available`, {
    timeout: 5,
    userAgent: 'a-name',
    pause: 0,
  });
}

const copy = {
  available: true,
  status: '200',
  url: 'http://web.archive.org/web/20211006000000/https://example.org/',
};

describe('findCopies()', () => {
  it('asks for the whole address, and gives the copy over https', async () => {
    const { copies } = await copiesOf([source('one')], copy);
    expect([...copies]).toEqual([
      ['one', 'https://web.archive.org/web/20211006000000/https://example.org/'],
    ]);
    expect(server?.requests).toEqual([
      'GET /wayback/available?url=https%3A%2F%2Fexample.org%2Fone%3Fa%3D1%26b%3D2',
    ]);
    expect(server?.userAgent).toBe('a-name');
  });

  it('does not ask for what has a copy or is one', async () => {
    const known = [
      source('one', { archived: 'https://archive.example/1' }),
      source('two', { url: 'https://web.archive.org/web/2021/https://example.org/' }),
    ];
    expect(await copiesOf(known, copy)).toEqual({ copies: new Map(), failed: 0 });
    expect(server?.requests).toEqual([]);
  });

  it('asks for one thing at a time', async () => {
    await copiesOf(
      Array.from({ length: 6 }, (_, index) => source(`s${index}`)),
      copy,
    );
    expect(server?.requests).toHaveLength(6);
    expect(server?.mostAtOnce).toBe(1);
  });

  it('finds nothing where the archive knows nothing, or only a page of error', async () => {
    expect(await copiesOf([source('one')], undefined)).toEqual({ copies: new Map(), failed: 0 });
    await server?.close();
    expect((await copiesOf([source('one')], { ...copy, status: '404' })).copies.size).toBe(0);
  });

  it('counts what the archive did not answer, which is not the same', async () => {
    expect(await copiesOf([source('one'), source('two')], copy, 503)).toEqual({
      copies: new Map(),
      failed: 2,
    });
  });
});
