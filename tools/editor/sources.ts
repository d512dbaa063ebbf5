// npm run sources: asks whether the link of every source still answers, and reports; see
// docs/sources.md.
import { readFileSync } from 'node:fs';
import { setGlobalProxyFromEnv } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkSources, findCopies, waybackApi } from './sources/check.ts';
import { accessedEdits, readSources, writeEdits } from './sources/files.ts';
import { editLines, reportJson, reportText } from './sources/report.ts';

const usage = `npm run sources [-- options]

  --only <text>       only sources with this text in their id or address
  --archive           ask the Wayback Machine for copies of sources that name none
  --write             give the sources that answered today's date as "accessed"; shows each line first
  --json              print the report for programs
  --timeout <s>       seconds to wait for one answer (20)
  --pause <ms>        milliseconds between two questions to one server (1000)
  --archive-api <url> address of another availability interface

Nothing is written without --write. Ends with 0 when everything was asked, whatever the answers; with 1 when it could
not be done as told; with 2 when there is no network.`;

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const site = process.env.SITE_URL ? `; ${process.env.SITE_URL}` : '';
const userAgent = `AcrossTheAras-LinkCheck/${version} (asks whether the sources cited by "Across the Aras" still answer${site})`;

function amount(text: string, name: string): number {
  const value = Number(text);
  if (!(value >= 0) || text.trim() === '')
    throw new Error(`--${name} takes a number, not "${text}"`);
  return value;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', default: '' },
      archive: { type: 'boolean' },
      write: { type: 'boolean' },
      json: { type: 'boolean' },
      timeout: { type: 'string', default: '20' },
      pause: { type: 'string', default: '1000' },
      'archive-api': { type: 'string', default: waybackApi },
      help: { type: 'boolean' },
    },
  });
  const { only, json } = values;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const options = {
    timeout: amount(values.timeout, 'timeout'),
    pause: amount(values.pause, 'pause'),
    lanes: 8,
    userAgent,
  };
  const [root = fileURLToPath(new URL('../../content', import.meta.url))] = positionals;
  try {
    setGlobalProxyFromEnv();
  } catch (error) {
    throw new Error(
      `HTTPS_PROXY or HTTP_PROXY is no address of a proxy such as http://proxy.example:8080 (${(error as Error).message})`,
      { cause: error },
    );
  }
  const { files, links } = readSources(root);
  const wanted = links.filter(({ id, url }) => id.includes(only) || url.includes(only));
  if (wanted.length === 0) throw new Error(`no source has "${only}" in its id or address`);
  const day = new Date().toISOString().slice(0, 10);
  const progress = (text: string): void => {
    if (process.stderr.isTTY) process.stderr.write(text);
  };
  const checked = await checkSources(wanted, {
    ...options,
    onProgress: (done, all) => progress(`\r${done} of ${all} links `),
  });
  progress('\n');
  if (!checked) {
    if (json) console.log(JSON.stringify({ day, network: false, sources: [] }, null, 2));
    else
      console.error(
        'There is no network here: not one of the first servers could be reached. Nothing is known of any source.',
      );
    return 2;
  }
  const found = values.archive
    ? await findCopies(checked, values['archive-api'], options)
    : undefined;
  const report = { day, checked, copies: found?.copies };
  console.log(json ? reportJson(report) : reportText(report));
  if (found && found.failed > 0)
    console.error(`The archive did not answer for ${found.failed} of them.`);
  if (!values.write) return 0;
  const answered = checked.filter(({ answer }) => answer.state === 'answers');
  const edits = accessedEdits(files, new Set(answered.map(({ id }) => id)), day);
  // In the report for programs nothing else may stand.
  const say = json ? console.error : console.log;
  if (edits.length === 0) {
    say('\nNothing to write: every source that answered has that day already.');
    return 0;
  }
  say(`\nTo be written:\n${editLines(edits)}`);
  const left = writeEdits(edits);
  for (const { file, why } of left) console.error(`${file} ${why}, so it was left as it is.`);
  const dates = edits
    .filter(({ file: { file } }) => !left.some((one) => one.file === file))
    .flatMap((one) => one.edits).length;
  say(`Written: ${dates} ${dates === 1 ? 'date' : 'dates'}. Look at them with "git diff".`);
  return left.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 1;
}
