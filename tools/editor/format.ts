// npm run format and npm run lint: writes facts and frontmatters in their canonical form, or says
// with --check which are not in it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskTree } from '../../src/model/read/file-tree.ts';
import { fixContent } from './check/fix-content.ts';
import { replaceFile } from './check/fix-write.ts';
import { formRule } from './check/rules/form.ts';
import { sortedRule } from './check/rules/sorted.ts';
import { whitespaceRule } from './check/rules/whitespace.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const tree = diskTree(join(project, 'content'));
const { mended } = fixContent(tree, [formRule, sortedRule, whitespaceRule]);
for (const { file, bytes } of mended) {
  const why = process.argv.includes('--check')
    ? 'not in its form; "npm run format" mends it'
    : replaceFile(join(project, file), tree.read(file.replace(/^content\//, '')), bytes);
  if (why !== undefined) process.exitCode = 1;
  console.log(why === undefined ? file : `${file}: ${why}`);
}
