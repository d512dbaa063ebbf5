import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, readFailure } from '../../../tools/editor/sources/ask.ts';
import { deafOrigin, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => void (server.requests.length = 0));

const at = (path: string, timeout = 5) =>
  ask(server.origin + path, { timeout, userAgent: 'a-name' });

describe('ask()', () => {
  it('asks with HEAD alone where that is answered, and names itself', async () => {
    expect(await at('/page')).toEqual({ state: 'answers', status: 200, reason: '200' });
    expect(server.requests).toEqual(['HEAD /page']);
    expect(server.userAgent).toBe('a-name');
  });

  it.each(['/no-head', '/endless'])(
    'asks as a browser would where HEAD is refused, and does not wait for the whole text (%s)',
    async (path) => {
      expect((await at(path)).state).toBe('answers');
    },
  );

  it('asks again where HEAD is never answered', async () => {
    expect(await at('/silent-to-head', 2)).toMatchObject({ state: 'answers', status: 200 });
    expect(server.requests).toEqual(['HEAD /silent-to-head', 'GET /silent-to-head']);
  });

  it.each(['/moved', '/moved-308'])('says where a page has moved for good (%s)', async (path) => {
    expect(await at(path)).toMatchObject({
      state: 'moved',
      status: 200,
      to: `${server.origin}/page`,
    });
  });

  it('follows a redirect for now, and says by which way', async () => {
    expect(await at('/for-now')).toEqual({
      state: 'answers',
      status: 200,
      reason: `200 by way of 302 to ${server.origin}/page`,
    });
  });

  it('takes of several redirects only the permanent ones at the start for a move', async () => {
    expect(await at('/moved-then-for-now')).toMatchObject({
      state: 'moved',
      to: `${server.origin}/for-now`,
    });
  });

  it('keeps an anchor over redirects', async () => {
    expect((await at('/moved#part-2')).to).toBe(`${server.origin}/page#part-2`);
  });

  it('does not believe a site that sends a lost text to its start page', async () => {
    expect(await at('/news/old-story')).toMatchObject({
      state: 'moved',
      to: `${server.origin}/`,
      reason: expect.stringContaining('may be gone'),
    });
  });

  it.each([
    ['/no-such-page', 404],
    ['/gone', 410],
    ['/moved-to-gone', 410],
  ])('takes %s for gone', async (path, status) => {
    expect(await at(path)).toMatchObject({ state: 'gone', status });
  });

  it.each([401, 403, 406, 451])('takes %i for a refusal, which proves nothing', async (status) => {
    expect(await at(`/${status}`)).toEqual({ state: 'refuses', status, reason: String(status) });
    expect(server.requests).toEqual([`HEAD /${status}`, `GET /${status}`]);
  });

  it('does not ask a second time where fewer requests are asked for', async () => {
    expect(await at('/429')).toMatchObject({ state: 'refuses', status: 429 });
    expect(server.requests).toEqual(['HEAD /429']);
  });

  it('takes an error of the server for its trouble, not for the end of the text', async () => {
    expect(await at('/503')).toMatchObject({
      state: 'unreachable',
      status: 503,
      reason: 'the server answers with error 503',
    });
  });

  it('gives up on a server that never answers', async () => {
    expect(await at('/silent', 0.2)).toEqual({
      state: 'unreachable',
      reason: 'no answer in 0.2 s',
    });
  });

  it('says so where the server breaks off', async () => {
    expect(await at('/breaks-off')).toEqual({
      state: 'unreachable',
      reason: 'the server broke off',
    });
  });

  it.each([
    ['/circle', 'redirects in a circle'],
    ['/steps/1', 'more than 10 redirects'],
    ['/to-mail', 'redirects to mailto:someone@example.org, which is no web address'],
  ])('does not follow %s for ever or anywhere', async (path, reason) => {
    expect(await at(path)).toMatchObject({ state: 'unreachable', reason });
  });

  it('takes a redirect that leads nowhere for a refusal', async () => {
    expect(await at('/nowhere')).toMatchObject({ state: 'refuses', status: 302 });
  });

  it('says so where nothing listens', async () => {
    const origin = await deafOrigin();
    expect(await ask(origin, { timeout: 5, userAgent: 'a-name' })).toEqual({
      state: 'unreachable',
      reason: 'the server takes no connections',
    });
  });
});

describe('readFailure()', () => {
  const failure = (code: string) =>
    readFailure(
      Object.assign(new TypeError('fetch failed'), { cause: { code, message: `as ${code}` } }),
      20,
    );

  it('knows what looks like a missing network from what only one server does', () => {
    expect(failure('ENOTFOUND')).toEqual({
      state: 'unreachable',
      reason: 'no such host',
      offline: true,
    });
    expect(failure('EAI_AGAIN').offline).toBe(true);
    expect(failure('ECONNREFUSED').offline).toBeUndefined();
  });

  it('names a certificate that is not valid', () => {
    expect(failure('CERT_HAS_EXPIRED').reason).toBe(
      'its certificate is not valid (CERT_HAS_EXPIRED)',
    );
  });

  it('gives anything else in its own words', () => {
    expect(failure('HPE_INVALID_CONSTANT').reason).toBe('as HPE_INVALID_CONSTANT');
  });
});
