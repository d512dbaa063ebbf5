// node tools/op-ed-hashes.ts <file with the op-ed>: writes tools/op-ed-hashes.json, by which the
// check knows nine words in a row of the op-ed. The project keeps these digests only: the text is
// its author's, and cannot be had back from them.
import { readFileSync, writeFileSync } from 'node:fs';
import { runDigests } from './editor/check/rules/op-ed-copy.ts';

const [, , from, to = new URL('op-ed-hashes.json', import.meta.url)] = process.argv;
if (from === undefined) {
  console.error('usage: node tools/op-ed-hashes.ts <file with the op-ed> [<file to write>]');
  process.exitCode = 1;
} else {
  // The op-ed's paragraphs are numbered in our copy, "[5] …"; the numbers are not its words.
  const text = readFileSync(from, 'utf8').replaceAll(/^\[\d+\]\s*/gm, '');
  const digests = runDigests(text);
  writeFileSync(to, `${JSON.stringify(digests, null, 2)}\n`);
  console.log(`${digests.length} runs of nine words`);
}
