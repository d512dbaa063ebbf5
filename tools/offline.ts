// npm run offline: makes the download that opens without a network anew, from what was built.
import { existsSync } from 'node:fs';
import { takeNothing, refuse } from './arguments.mjs';
import { makeDownload } from './offline/index.ts';

const usage = 'npm run offline';
takeNothing(usage);
if (!existsSync('dist/index.html'))
  refuse('There is no built site in dist/.', 'Make it with: npm run build');
try {
  const { path, size } = await makeDownload('dist', process.env);
  console.log(
    `${path} (${(size / 1e6).toFixed(1)} MB): unpack it anywhere and open its index.html.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
