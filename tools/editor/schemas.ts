// npm run schemas: makes the JSON Schemas and the snippets for new entries from the zod schemas in
// src/model/schema/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { takeNothing } from '../arguments.mjs';
import { generatedFiles } from './schemas/files.ts';

takeNothing('npm run schemas');
const root = fileURLToPath(new URL('../..', import.meta.url));

for (const [path, value] of generatedFiles()) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    await format(JSON.stringify(value), { ...(await resolveConfig(file)), filepath: file }),
  );
}
console.log(`Made ${generatedFiles().size} files from src/model/schema/.`);
