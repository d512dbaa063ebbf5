// A host of its own for a flow: it gives what the site gives, and can add a header, be slow with a
// file or go away.
import { createServer } from 'node:http';

/**
 * Passes on what a site answers, at an address of its own, so that nothing is kept there yet.
 *
 * @param {string} site - its origin
 * @param {Record<string, string>} [headers] - what is added to each answer
 * @param {string} [slow] - the path of a file of which the first bytes come, and no more
 * @returns {Promise<{ address: string, goAway: () => Promise<void> }>} its origin, and how to end it,
 *   which can be done twice
 */
export async function passingOn(site, headers = {}, slow = undefined) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + request.url);
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type, ...headers });
    const body = Buffer.from(await answer.arrayBuffer());
    if (request.url === slow) response.write(body.subarray(0, 9));
    else response.end(body);
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
