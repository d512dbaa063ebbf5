import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/**
 * Serves a folder on this machine alone, all of it in the same way: Brotli at its best quality,
 * compressed beforehand, and nothing kept by the browser.
 */
export async function serve(folder) {
  for (const name of globSync('**/*.{css,html,js,json,mjs,svg}', { cwd: folder }))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
  const handle = sirv(folder, {
    brotli: true,
    setHeaders: (response) => response.setHeader('cache-control', 'no-store'),
  });
  const server = createServer(handle);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
