// A host of its own for a flow: it gives what the site gives, and can add a header or go away.
import { createServer } from 'node:http';

/**
 * Passes on what a site answers, at an address of its own, so that nothing is kept there yet.
 *
 * @param {string} site - its origin
 * @param {Record<string, string>} [headers] - what is added to each answer
 * @returns {Promise<{ address: string, goAway: () => Promise<void> }>} its origin, and how to end it,
 *   which can be done twice
 */
export async function passingOn(site, headers = {}) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + request.url);
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type, ...headers });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    goAway: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
