// npm run rename <kind> <old id> <new id>: changes an id everywhere and leaves the old one as an
// alias. See docs/new-and-rename.md.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Unsaved } from '../../src/model/write/files.ts';
import { Refusal } from './refusal.ts';
import { rename, renamingWords } from './rename/rename.ts';

const usage = `npm run rename <kind> <old id> <new id>
  for a section: npm run rename section <chapter>/<old id> <chapter>/<new id>
  -- --dry-run     show what would change, and change nothing
  -- --content DIR another content folder`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: {
        type: 'string',
        default: fileURLToPath(new URL('../../content', import.meta.url)),
      },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const { content, help, 'dry-run': dryRun } = values;
  if (help || positionals.length === 0) console.log(usage);
  else console.log(renamingWords(rename(content, positionals, { dryRun }), dryRun));
} catch (error) {
  // A wrong flag is told by Node in words of its own.
  const told =
    error instanceof Refusal ||
    error instanceof Unsaved ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!told) throw error;
  console.error(`Nothing was changed: ${error.message}`);
  process.exitCode = 1;
}
