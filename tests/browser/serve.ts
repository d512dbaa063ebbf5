// Serves a built folder as a plain host of static files would. Arguments: folder, port, base path.
// Not `astro preview`: that refuses to run twice for one project, so a site that is open for
// reading would stop the tests.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder = 'dist', port = '4387', base = '/'] = process.argv.slice(2);

const types: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The file at an address under the base path; undefined where there is none. */
function fileAt(address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = normalize(join(folder, decodeURIComponent(address.slice(base.length))));
  if (!path.startsWith(normalize(folder))) return undefined;
  const file = address.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = fileAt(pathname);
  const file = found ?? join(folder, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': pathname.includes('/_astro/') ? 'max-age=3600, immutable' : 'no-cache',
  });
  response.end(readFileSync(file));
}).listen(Number(port), 'localhost');
