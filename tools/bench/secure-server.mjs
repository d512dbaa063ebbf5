import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.css', '.html', '.js', '.json', '.svg']);

/**
 * Serves folders over HTTP/2, each at an origin of its own, since built sites ask for files from
 * the root: Brotli at its best quality, made beforehand, and nothing kept by the browser. The
 * certificate is made here and nobody vouches for it.
 *
 * @param {string} folder - a built site
 * @param {readonly string[]} paths - pages that are measured, compressed before the first request
 */
export async function serveSecurely(folder, paths) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const bodies = new Map();
  const bodyOf = (path) => {
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile())
      return undefined;
    if (!bodies.has(file)) {
      const small = compressed.has(extname(file));
      const bytes = readFileSync(file);
      bodies.set(file, {
        bytes: small ? brotliCompressSync(bytes) : bytes,
        headers: {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-store',
          ...(small && { 'content-encoding': 'br' }),
        },
      });
    }
    return bodies.get(file);
  };
  for (const path of [...paths, ...globSync('_astro/*', { cwd: folder }).map((name) => `/${name}`)])
    bodyOf(path);
  const server = createSecureServer({ key, cert }, (request, response) => {
    const body = bodyOf(decodeURIComponent(new URL(request.url, 'https://x').pathname));
    response.writeHead(body ? 200 : 404, body?.headers);
    response.end(body?.bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `https://localhost:${server.address().port}`, close: () => server.close() };
}
