// npm run check: says everything that is wrong in content/, each with file, line and what to do.
import { fileURLToPath } from 'node:url';
import { checkContent } from './check/check.ts';
import { problemLine } from './check/problem.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../content', import.meta.url));
const { problems, content } = checkContent(folder);

for (const problem of problems) console.error(problemLine(problem));
const entries = content.facts.reduce((sum, { entries: list }) => sum + list.length, 0);
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content; nothing was built.`);
  process.exitCode = 1;
} else {
  console.log(`Content is sound: ${entries} facts, ${content.mdx.length} texts.`);
}
