// npm run links: says which links and anchors of the built site lead nowhere. Arguments: the
// folder, the base path.
import { brokenLinks, unreachable } from './links/check.ts';
import { readSite } from './links/site.ts';

const [folder = 'dist', base = '/'] = process.argv.slice(2);
const site = readSite(folder);
const broken = brokenLinks(site, base);
const lonely = unreachable(site, base);

for (const { file, line, value, message } of broken)
  console.error(`${folder}/${file}:${line}  ${value}  ${message}`);
for (const path of lonely)
  console.error(`${folder}${path}  no chain of links leads here from the start page`);
const count = site.pages.reduce((sum, { references }) => sum + references.length, 0);
if (broken.length + lonely.length > 0) {
  console.error(`\n${broken.length} broken links, ${lonely.length} pages that cannot be reached.`);
  process.exitCode = 1;
} else {
  console.log(`All ${count} links and addresses on ${site.pages.length} pages lead somewhere.`);
}
