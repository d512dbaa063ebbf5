// npm run new <kind>: makes a new entry or chapter; asks at a terminal, or takes flags. See
// docs/new-and-rename.md.
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Unsaved } from '../../src/model/write/files.ts';
import { Refusal } from './refusal.ts';
import { create, madeWords } from './new/create.ts';
import { helpWords } from './new/fields.ts';
import { readNewKind } from './new/recipe.ts';
import { newKinds } from '../../src/model/kinds.ts';

const [word, ...args] = process.argv.slice(2);
const terminal =
  process.stdin.isTTY && process.stdout.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
const closed = new AbortController();
terminal?.once('close', () => closed.abort());

async function wordsFor(): Promise<string> {
  if (word === undefined || word === '--help')
    return `npm run new <kind>: ${newKinds.join(', ')}\nFlags of a kind: npm run new <kind> -- --help`;
  const kind = readNewKind(word);
  if (args.includes('--help')) return helpWords(kind);
  const made = await create(kind, args, {
    root: fileURLToPath(new URL('../../content', import.meta.url)),
    // Undefined when the terminal is closed with Ctrl+C or Ctrl+D.
    ask:
      terminal &&
      ((question) => terminal.question(question, { signal: closed.signal }).catch(() => undefined)),
    say: console.log,
    today: new Date().toISOString().slice(0, 10),
  });
  return madeWords(made);
}

try {
  console.log(await wordsFor());
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Unsaved)) throw error;
  console.error(`Nothing was written: ${error.message}`);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
