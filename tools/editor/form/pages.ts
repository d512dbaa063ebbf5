import { addressOf } from '../../../src/model/routes.ts';
import { documentOf, escaped } from '../client/document.ts';
import { allFiles, filesOf, formKinds, labelOf, type FormKind } from './entries.ts';
import type { FormData } from './form-data.ts';
import { newKindOf, newSign } from './new-entry.ts';

/** The address below `/_edit/` and the name of a page above another. */
type Above = readonly [path: string, name: string];

const top: Above = ['', 'All kinds'];

function page(
  base: string,
  title: string,
  main: string,
  { script, above = [top] }: { script?: string; above?: readonly Above[] } = {},
): string {
  const client = `${base}tools/editor/form/client/`;
  const scripts = script ? `<script type="module" src="${client}${script}"></script>` : '';
  const trail = above.map(
    ([path, name]) => `<a href="${base}_edit/${path}">${escaped(name)}</a> › `,
  );
  const nav = `<nav aria-label="You are here">${trail.join('')}</nav>`;
  return documentOf(
    base,
    `${title} · Edit`,
    `<link rel="stylesheet" href="${client}form.css">
<link rel="stylesheet" href="${client}report.css">
${scripts}`,
    `<header><p><a href="${base}_edit/">Edit</a> <span>on this machine only</span></p><a href="${base}">The site</a></header>
<main>
${above.length > 0 ? nav : ''}
<h1>${escaped(title)}</h1>
${main}
</main>`,
  );
}

export function indexPage(base: string, content: string): string {
  const rows = formKinds.map((kind) => {
    const count =
      kind.form === 'list'
        ? allFiles(content, kind).flatMap(({ entries }) => entries).length
        : filesOf(content, kind).length;
    return `<li><a href="${kind.name}/">${escaped(kind.title)}</a> <span class="small">${count}</span><br><span class="small">${escaped(kind.what)}</span></li>`;
  });
  const lead =
    'Forms for the facts, and for the heads of chapters and pages. The text of a chapter is edited in its file. Saving changes the files of this project on this machine, and nothing else; “git diff” shows what changed.';
  const main = `<p class="lead">${lead}</p>\n<ul class="kinds">${rows.join('\n')}</ul>`;
  return page(base, 'What do you want to change?', main, { above: [] });
}

export function kindPage(base: string, content: string, kind: FormKind): string {
  const read = allFiles(content, kind);
  const rows = read
    .flatMap(({ entries }) => entries)
    .map(
      (entry) =>
        `<li><a href="${encodeURIComponent(entry.id)}/">${escaped(labelOf(kind, entry))}</a> <code>${escaped(entry.id)}</code></li>`,
    );
  const warnings = filesOf(content, kind)
    .filter((file) => !read.some((one) => one.file === file))
    .map(
      (file) =>
        `<p class="fault">${escaped(file)} cannot be read; “npm run check” says where it is broken.</p>`,
    );
  const main = `<p class="lead">${escaped(kind.what)}</p>
${warnings.join('\n')}
${newKindOf(kind) ? `<p><a href="${newSign}/">New ${escaped(kind.name)}</a></p>` : ''}
<form role="search" hidden><label for="search">Find by words or id</label><input type="search" id="search" autocomplete="off"><output for="search"></output></form>
<ol class="entries">${rows.join('\n')}</ol>`;
  return page(base, kind.title, main, { script: 'list.ts' });
}

/** The form of one entry. The script builds it from the data. */
export function entryPage(base: string, kind: FormKind, data: FormData): string {
  const { id, file, line } = data;
  const address = escaped(base + addressOf(kind.name, id).slice(1));
  // No text can end a block of data, in which there is no "<".
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  const isNew = id === newSign;
  const where = isNew
    ? '<p class="small">The same questions as “npm run new”. The id is made of what you say; where the publisher and the like are left out, the address of a source tells them.</p>'
    : `<p class="small"><code>${escaped(id)}</code> in <code>${escaped(file)}</code>, line ${line} · <a href="${address}">as readers see it</a></p>`;
  const main = `${where}
<noscript><p class="fault">This form needs JavaScript. Without, ${isNew ? 'use “npm run new”' : `edit the file: it is ${escaped(file)}`}.</p></noscript>
<div id="report" role="status" tabindex="-1"></div>
<div id="form"></div>
<script type="application/json" id="data">${json}</script>`;
  const above: Above[] = [top, [`${kind.name}/`, kind.title]];
  const title = isNew ? `New ${kind.name}` : labelOf(kind, data);
  return page(base, title, main, { script: 'main.ts', above });
}

export const messagePage = (base: string, title: string, words: string): string =>
  page(base, title, `<p>${escaped(words)}</p>`);
