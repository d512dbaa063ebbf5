import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyProject } from './copy-project.ts';

/** A word that stands in nothing but the drafts of these tests. */
export const word = 'Zzunseen';
export const id = 'zz-unseen';

/**
 * Of each kind: a file, the field that readers see, what else differs from the first entry there,
 * and pages that show a draft of it.
 */
export const facts = {
  source: {
    file: 'sources/a.yaml',
    field: 'title',
    other: {},
    pages: ['/sources/', '/sources/turkish/', `/sources/${id}/`],
  },
  claim: {
    file: 'claims/p01-06.yaml',
    field: 'statement',
    other: {},
    pages: ['/claims/', `/claims/${id}/`, '/op-ed/'],
  },
  event: {
    file: 'events/2020-war.yaml',
    field: 'title',
    other: {},
    pages: ['/timeline/', '/explore/', `/events/${id}/`],
  },
  place: {
    file: 'places.yaml',
    field: 'note',
    other: {},
    pages: ['/places/', '/map/', `/places/${id}/`],
  },
  term: { file: 'glossary.yaml', field: 'term', other: {}, pages: ['/glossary/'] },
  number: { file: 'numbers.yaml', field: 'what', other: {}, pages: ['/numbers/'] },
  chart: { file: 'charts.yaml', field: 'title', other: {}, pages: ['/charts/'] },
  line: {
    file: 'lines.yaml',
    field: 'name',
    other: { class: 'road', via: ['aghband', 'ordubad'] },
    pages: ['/map/'],
  },
  control: {
    file: 'control.yaml',
    field: 'note',
    other: { from: '1990-01-01', to: '1990-01-02' },
    pages: ['/map/'],
  },
};
/** Of each kind of text, where a draft of it is shown. */
export const texts = { chapters: `/chapters/${id}/`, pages: `/${id}/` };

/** Adds a draft of every kind to the content, which nothing else names. */
function addDrafts(content: string): void {
  for (const { file, field, other } of Object.values(facts)) {
    const path = join(content, 'facts', file);
    const [first] = parse(readFileSync(path, 'utf8')) as Record<string, unknown>[];
    const entry: Record<string, unknown> = {
      ...first,
      ...other,
      id,
      draft: true,
      [field]: `${word} ${field}.`,
    };
    delete entry.formerly;
    appendFileSync(path, `\n${stringify([entry])}`);
  }
  for (const folder of Object.keys(texts)) {
    const [first = ''] = readdirSync(join(content, folder));
    const text = readFileSync(join(content, folder, first), 'utf8');
    const head = text.slice(0, text.indexOf('\n---', 4));
    const changed = head
      .replace(/^title:.*$/m, `title: ${word}`)
      .replace(/^number:.*$/m, 'number: 15');
    writeFileSync(join(content, folder, `${id}.mdx`), `${changed}\ndraft: true\n---\n\n${word}.\n`);
  }
}

/**
 * Copies this project into a temporary folder, with a draft of every kind in its content.
 *
 * @returns the folder; whoever asked for it takes it away
 */
export function copyWithDrafts(): string {
  const root = copyProject();
  addDrafts(join(root, 'content'));
  return root;
}
