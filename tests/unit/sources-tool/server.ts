// A server on this machine that does everything which servers do to a link checker. Nothing here
// leaves the machine.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** `http://127.0.0.1:34567`, without a slash at the end. */
  origin: string;
  /** What was asked, in order: "HEAD /page". */
  requests: string[];
  /** The `user-agent` of the last request. */
  userAgent: string;
  /** The most requests that it had at one time. */
  mostAtOnce: number;
  close: () => Promise<void>;
}

const redirects: Record<string, [status: number, to: string]> = {
  '/moved': [301, '/page'],
  '/moved-308': [308, '/page'],
  '/for-now': [302, '/page'],
  '/moved-then-for-now': [301, '/for-now'],
  '/moved-to-gone': [301, '/gone'],
  '/news/old-story': [302, '/'],
  '/circle': [302, '/circle-2'],
  '/circle-2': [302, '/circle'],
  '/to-mail': [301, 'mailto:someone@example.org'],
};

function respond({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void {
  const path = url.replace(/\?.*/, '');
  const redirect = redirects[path];
  const steps = /^\/steps\/(\d+)$/.exec(path);
  if (redirect) response.writeHead(redirect[0], { location: redirect[1] }).end();
  else if (steps) response.writeHead(302, { location: `/steps/${Number(steps[1]) + 1}` }).end();
  else if (path === '/silent' || (path === '/silent-to-head' && method === 'HEAD')) return;
  else if (path === '/breaks-off') response.destroy();
  else if (['/no-head', '/endless'].includes(path) && method === 'HEAD')
    response.writeHead(405).end();
  else if (path === '/endless') response.writeHead(200).write('and so on ');
  else if (/^\/\d{3}$/.test(path)) response.writeHead(Number(path.slice(1))).end();
  else if (path === '/gone') response.writeHead(410).end();
  else if (path === '/nowhere') response.writeHead(302).end();
  else if (
    ['/', '/page', '/no-head', '/silent-to-head'].includes(path) ||
    path.startsWith('/page/')
  )
    response.writeHead(200).end('text');
  else response.writeHead(404).end();
}

/**
 * Starts the server, on a port that is free. `answer` may answer in its place by returning true.
 */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<TestServer> {
  const state: TestServer = {
    origin: '',
    requests: [],
    userAgent: '',
    mostAtOnce: 0,
    close: () => Promise.resolve(),
  };
  let open = 0;
  const server = createServer((request, response) => {
    state.requests.push(`${request.method} ${request.url}`);
    state.userAgent = request.headers['user-agent'] ?? '';
    open += 1;
    state.mostAtOnce = Math.max(state.mostAtOnce, open);
    response.once('close', () => (open -= 1));
    if (!answer(request, response)) respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return state;
}

/** A port of this machine at which nothing listens. */
export async function deafOrigin(): Promise<string> {
  const server = await startServer();
  await server.close();
  return server.origin;
}
