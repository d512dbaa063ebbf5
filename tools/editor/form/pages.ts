import { addressOf } from '../../../src/model/routes.ts';
import { allFiles, filesOf, formKinds, labelOf, type FormKind } from './entries.ts';
import type { FormData } from './types.ts';

/** What every page of the form needs to know of the server. */
export interface Site {
  /** The site's base path, with a slash at its end. */
  base: string;
  /** Address of the folder `client/`. */
  client: string;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML. */
const esc = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Data for a script, in a block that is no script and that no text can end. */
const dataBlock = (data: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

function layout(
  { base, client }: Site,
  title: string,
  trail: readonly [path: string, name: string][],
  main: string,
  script?: string,
): string {
  const sheets = [
    'src/site/styles/tokens.css',
    'src/site/styles/fonts.css',
    'src/site/styles/base.css',
  ].map((path) => base + path);
  const links = trail.map(([path, name]) => `<a href="${base}_edit/${path}">${esc(name)}</a> › `);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} · Edit</title>
<script src="${base}src/site/theme-boot.client.js"></script>
${[...sheets, `${client}form.css`].map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
<link rel="icon" href="data:,">
</head>
<body>
<header><p><a href="${base}_edit/">Edit</a> <span>on this machine only</span></p><a href="${base}">The site</a></header>
<main>
${links.length > 0 ? `<nav class="trail" aria-label="You are here">${links.join('')}</nav>` : ''}
<h1>${esc(title)}</h1>
${main}
</main>
${script === undefined ? '' : `<script type="module" src="${client}${script}"></script>`}
</body>
</html>
`;
}

/** All kinds of entries. */
export function indexPage(site: Site, content: string): string {
  const rows = formKinds.map((kind) => {
    const count =
      kind.form === 'frontmatter'
        ? filesOf(content, kind).length
        : allFiles(content, kind).flatMap(({ entries }) => entries).length;
    return `<li><a href="${kind.name}/">${esc(kind.title)}</a> <span class="count">${count}</span><br><span class="small">${esc(kind.what)}</span></li>`;
  });
  const lead =
    'Forms for the facts, and for the heads of chapters and pages. The text of a chapter is edited in its file. Saving changes the files of this project on this machine, and nothing else; “git diff” shows what changed.';
  return layout(
    site,
    'What do you want to change?',
    [],
    `<p class="lead">${lead}</p>\n<ul class="kinds">${rows.join('\n')}</ul>`,
  );
}

/** All entries of a kind, with a search box. */
export function kindPage(site: Site, content: string, kind: FormKind): string {
  const files = filesOf(content, kind);
  const read = allFiles(content, kind);
  const rows = read.flatMap(({ entries }) =>
    entries.map(
      (entry) =>
        `<li><a href="${encodeURIComponent(entry.id)}/">${esc(labelOf(kind, entry))}</a> <code>${esc(entry.id)}</code></li>`,
    ),
  );
  const broken = files.filter((file) => !read.some((one) => one.file === file));
  const warning = broken.map(
    (file) =>
      `<p class="fault">${esc(file)} cannot be read; “npm run check” says where it is broken.</p>`,
  );
  const search = `<form role="search" hidden><label for="search">Find by words or id</label><input type="search" id="search" autocomplete="off"><output for="search"></output></form>`;
  return layout(
    site,
    kind.title,
    [['', 'All kinds']],
    `<p class="lead">${esc(kind.what)}</p>\n${warning.join('\n')}\n${search}\n<ol class="entries">${rows.join('\n')}</ol>`,
    'list.ts',
  );
}

/** The form of one entry. The script builds it from the data. */
export function entryPage(site: Site, kind: FormKind, data: FormData): string {
  const address = addressOf(kind.name, data.id);
  const onSite = ` · <a href="${esc(site.base + address.slice(1))}">as readers see it</a>`;
  const main = `<p class="small where"><code>${esc(data.id)}</code> in <code>${esc(data.file)}</code>, line ${data.line}${onSite}</p>
<noscript><p class="fault">This form needs JavaScript. The file can be edited without: it is ${esc(data.file)}.</p></noscript>
<div id="report" role="status" tabindex="-1"></div>
<div id="form"></div>
${dataBlock(data)}`;
  return layout(
    site,
    labelOf(kind, data),
    [
      ['', 'All kinds'],
      [`${kind.name}/`, kind.title],
    ],
    main,
    'main.ts',
  );
}

/** A page that only says something. */
export function messagePage(site: Site, title: string, words: string): string {
  return layout(site, title, [['', 'All kinds']], `<p>${esc(words)}</p>`);
}
