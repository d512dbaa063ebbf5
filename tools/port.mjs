// Plain JavaScript that Node 18 can run.
import { createServer } from 'node:net';

/** Every address of this computer by which a server may be asked; a machine may lack some. */
const hosts = ['::', '0.0.0.0', '::1', '127.0.0.1'];

const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/**
 * The first port that no program listens at.
 *
 * @param {number} from - where to begin
 * @returns {Promise<number>}
 * @throws Error when there is none among the next hundred
 */
export async function freePort(from) {
  for (let port = from; port < from + 100; port += 1) {
    let free = true;
    for (const host of hosts) free &&= await isFree(port, host);
    if (free) return port;
  }
  throw new Error(`none of the ports from ${from} to ${from + 99} is free`);
}
