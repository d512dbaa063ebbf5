import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const packed = (extension) => !['.png', '.woff', '.woff2'].includes(extension);

/**
 * Serves folders on this machine alone, all in the same way: Brotli at its best quality, compressed
 * before it is asked for a second time, and nothing kept by the browser.
 *
 * @param {Record<string, string>} folders - by the first part of the path
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(folders) {
  const ready = new Map();
  const load = (file) => {
    const extension = extname(file);
    const data = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    };
    const headers = {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    };
    return packed(extension)
      ? {
          body: brotliCompressSync(data, { params }),
          headers: { ...headers, 'content-encoding': 'br' },
        }
      : { body: data, headers };
  };
  const server = createServer((request, response) => {
    const [, first = '', ...rest] = decodeURIComponent(
      new URL(request.url ?? '/', 'http://127.0.0.1').pathname,
    ).split('/');
    const folder = folders[first];
    if (first === 'blank')
      return void response
        .writeHead(200, { 'content-type': types['.html'] })
        .end('<!doctype html><title>Blank</title>');
    const path =
      folder === undefined
        ? ''
        : normalize(join(folder, ...rest, rest.at(-1) === '' ? 'index.html' : ''));
    if (
      folder === undefined ||
      !path.startsWith(folder) ||
      !existsSync(path) ||
      !statSync(path).isFile()
    )
      return void response.writeHead(404).end();
    if (!ready.has(path)) ready.set(path, load(path));
    const { body, headers } = ready.get(path);
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
