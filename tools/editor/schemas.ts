// npm run schemas: makes the JSON Schemas and the snippets for new entries from the zod schemas in
// src/model/schema/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { saveFiles, Unsaved } from '../../src/model/write/files.ts';
import { takeNothing } from '../arguments.mjs';
import { generatedFiles } from './schemas/files.ts';

takeNothing('npm run schemas');
const root = fileURLToPath(new URL('../..', import.meta.url));

const changes = await Promise.all(
  [...generatedFiles()].map(async ([name, value]) => {
    const path = join(root, name);
    const options = { ...(await resolveConfig(path)), filepath: path };
    return {
      path,
      before: existsSync(path) ? readFileSync(path) : undefined,
      after: Buffer.from(await format(JSON.stringify(value), options)),
    };
  }),
);
try {
  saveFiles(changes);
  console.log(`Made ${changes.length} files from src/model/schema/.`);
} catch (error) {
  if (!(error instanceof Unsaved)) throw error;
  console.error(`Nothing was written: ${error.message}`);
  process.exitCode = 1;
}
