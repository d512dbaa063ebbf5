// npm run new <kind>: makes a new entry or chapter; asks at a terminal, or takes flags. See
// docs/new-and-rename.md.
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Unsaved } from '../../src/model/write/files.ts';
import { Refusal } from './refusal.ts';
import { create, madeWords } from './new/create.ts';
import { helpWords } from './new/fields.ts';
import type { Ask } from './new/interview.ts';
import { readNewKind } from './new/recipe.ts';
import { newKinds } from '../../src/model/kinds.ts';

const [word, ...args] = process.argv.slice(2);
const terminal =
  process.stdin.isTTY && process.stdout.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
const closed = new AbortController();
terminal?.once('close', () => closed.abort());

/** Asks at the terminal; undefined when it is closed with Ctrl+C or Ctrl+D. */
const ask: Ask | undefined =
  terminal &&
  ((question) => terminal.question(question, { signal: closed.signal }).catch(() => undefined));

try {
  if (word === undefined || word === '--help')
    console.log(
      `npm run new <kind>: ${newKinds.join(', ')}\nFlags of a kind: npm run new <kind> -- --help`,
    );
  else {
    const kind = readNewKind(word);
    if (args.includes('--help')) console.log(helpWords(kind));
    else {
      const made = await create(kind, args, {
        root: fileURLToPath(new URL('../../content', import.meta.url)),
        ask,
        say: (text) => console.log(text),
        today: new Date().toISOString().slice(0, 10),
      });
      console.log(madeWords(made));
    }
  }
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Unsaved)) throw error;
  console.error(`Nothing was written: ${error.message}`);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
