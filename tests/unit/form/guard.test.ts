import { describe, expect, test } from 'vitest';
import { denial, readJson } from '../../../tools/editor/form/guard.ts';

const asked = (headers: Record<string, string>, method = 'GET', remoteAddress = '127.0.0.1') =>
  denial({ headers: { host: 'localhost:4321', ...headers }, method, socket: { remoteAddress } })
    ?.status;

const own = { origin: 'http://localhost:4321', 'content-type': 'application/json' };

describe('a request for the form', () => {
  test.each(['localhost:4321', 'localhost', '127.0.0.1:4321', '[::1]:4321', 'aras.localhost:4321'])(
    'is answered at %s',
    (host) => {
      expect(asked({ host })).toBeUndefined();
    },
  );

  test.each([
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org:4321',
    'mylocalhost',
    '',
    '192.168.1.5:4321',
  ])('is refused at the name "%s", which anybody could point here', (host) => {
    expect(asked({ host })).toBe(403);
  });

  test('is refused from another machine, even when the server listens to the network', () => {
    expect(asked({}, 'GET', '192.168.1.7')).toBe(403);
    expect(asked({}, 'GET', '::ffff:10.0.0.1')).toBe(403);
    expect(asked({}, 'GET', '::1')).toBeUndefined();
    expect(asked({}, 'GET', '::ffff:127.0.0.1')).toBeUndefined();
  });

  test('is refused from the page of another site', () => {
    expect(asked({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(asked({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(asked({ origin: 'null' })).toBe(403);
    expect(asked({ 'sec-fetch-site': 'same-origin' })).toBeUndefined();
    expect(asked({ 'sec-fetch-site': 'none' })).toBeUndefined();
  });
});

describe('a request to save', () => {
  test('comes from a page of this server, as JSON', () => {
    expect(asked(own, 'POST')).toBeUndefined();
    expect(asked({ ...own, origin: 'http://localhost:9999' }, 'POST')).toBe(403);
    expect(asked({ 'content-type': 'application/json' }, 'POST')).toBe(403);
    expect(asked({ ...own, 'content-type': 'application/x-www-form-urlencoded' }, 'POST')).toBe(
      415,
    );
    expect(asked(own, 'PUT')).toBe(405);
  });

  test('has a body of at most 256 kB, of JSON in UTF-8', async () => {
    const body = (...chunks: (string | Uint8Array)[]) =>
      readJson(
        // eslint-disable-next-line @typescript-eslint/require-await
        (async function* () {
          for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        })(),
      );
    expect(await body('{"a":', '1}')).toEqual({ a: 1 });
    await expect(body('{"a":')).rejects.toMatchObject({ status: 400 });
    await expect(body(Uint8Array.of(0x22, 0xff, 0x22))).rejects.toMatchObject({ status: 400 });
    await expect(body('"', 'x'.repeat(256 * 1024), '"')).rejects.toMatchObject({ status: 413 });
  });
});
