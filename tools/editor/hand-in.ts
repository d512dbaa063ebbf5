// npm run hand-in: commits what has changed in the content. See docs/editing.md.
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { handIn } from './hand-in/hand-in.ts';
import { Refusal } from './refusal.ts';

const terminal =
  process.stdin.isTTY && process.stdout.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
const closed = new AbortController();
terminal?.once('close', () => closed.abort());

try {
  await handIn(process.argv.slice(2), {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    // Undefined when the terminal is closed with Ctrl+C or Ctrl+D.
    ask:
      terminal &&
      ((question) => terminal.question(question, { signal: closed.signal }).catch(() => undefined)),
    say: console.log,
  });
} catch (error) {
  // A wrong flag is told by Node in words of its own.
  const told =
    error instanceof Refusal ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!told) throw error;
  console.error(`Nothing was committed: ${error.message}`);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
