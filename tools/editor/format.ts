// npm run format and npm run lint: writes facts and frontmatters in the form of the content, or says
// with --check which are not in it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskTree } from '../../src/model/read/file-tree.ts';
import { saveFiles, Unsaved } from '../../src/model/write/files.ts';
import { refuse } from '../arguments.mjs';
import { fixContent } from './check/fix-content.ts';
import { formRule } from './check/rules/form.ts';
import { sortedRule } from './check/rules/sorted.ts';
import { whitespaceRule } from './check/rules/whitespace.ts';

const [flag, ...rest] = process.argv.slice(2);
const odd = flag === '--check' ? rest[0] : flag;
if (odd !== undefined)
  refuse(`"${odd}" means nothing here.`, 'npm run format takes nothing; --check writes nothing');
const project = fileURLToPath(new URL('../..', import.meta.url));
const { mended } = fixContent(diskTree(join(project, 'content')), [
  formRule,
  sortedRule,
  whitespaceRule,
]);
for (const { file, before, bytes } of mended) {
  if (flag === '--check') {
    console.log(`${file}: not in its form; "npm run format" mends it`);
    process.exitCode = 1;
    continue;
  }
  try {
    saveFiles([{ path: join(project, file), before, after: bytes }]);
    console.log(file);
  } catch (error) {
    if (!(error instanceof Unsaved)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
