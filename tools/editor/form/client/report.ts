import type { Fields } from '../../../../src/model/kinds.ts';
import { valueAt } from '../../../../src/model/values.ts';
import { make } from '../../client/dom.ts';
import type { DiffLine } from '../diff.ts';
import type { Fault, SaveResult } from '../save.ts';
import { sayFaults, wayTo, type Field } from './fields.ts';

/** The sheet gives each its sign and the word that is read out. */
const lineTags = { gone: 'del', come: 'ins', same: 'span', gap: 'span' } as const;

function diffView(lines: readonly DiffLine[]): HTMLElement {
  const rows = lines.map(({ kind, number, text }) =>
    make(
      'li',
      { class: kind, 'data-number': kind === 'gap' ? '' : String(number) },
      make(lineTags[kind], {}, text),
    ),
  );
  const name = 'What changed in the file';
  return make('ul', { class: 'diff', tabindex: '0', 'aria-label': name }, ...rows);
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replaceAll(/([.?!])\./g, '$1');

const faultWords = ({ message, hint, level }: Fault): string =>
  `${level === 'warning' ? 'Worth a look: ' : ''}${sentence(message)}${hint ? ` ${sentence(hint)}` : ''}`;

/** Every fault, with a link to its field or the place where it stands. Also puts each beside its field. */
function faultList(faults: readonly Fault[], root: Field): HTMLElement {
  const byField = new Map<Field, string[]>();
  const items = faults.map((fault) => {
    const words = faultWords(fault);
    const { path, file, line, column } = fault;
    if (!path) return make('li', {}, `${words} `, make('code', {}, `${file}:${line}:${column}`));
    const way = wayTo(root, path);
    const field = way.at(-1) ?? root;
    byField.set(field, [...(byField.get(field) ?? []), words]);
    const labels = way.slice(1).map(({ label }) => label);
    const link = make('a', { href: `#${field.target.id}` }, labels.join(' › ') || root.label);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const folded = field.element.closest('details');
      if (folded) folded.open = true;
      field.target.focus();
      field.element.scrollIntoView({ block: 'center' });
    });
    return make('li', {}, link, `: ${words}`);
  });
  for (const [field, words] of byField) sayFaults(field, words);
  return make('ul', {}, ...items);
}

const shown = (value: unknown): string =>
  typeof value === 'string' || value === undefined
    ? (value ?? 'nothing')
    : JSON.stringify(value, null, 1);

/** What became of a save. */
export interface Outcome {
  result: SaveResult;
  /** The entry as it was sent, or as the form shows it since. */
  mine: Fields;
  /** Fields that somebody else has changed too, and otherwise. */
  both?: readonly string[];
  /** Whether somebody else has changed other fields meanwhile, which were kept. */
  merged?: boolean;
}

/** The fields that were changed twice, and the entry as its file has it. */
function bothStates(
  { mine, both = [] }: Outcome,
  { data, source }: SaveResult & { state: 'stale' },
): (HTMLElement | false)[] {
  const rows = both.map((name) => {
    const cells = [data?.value, mine].map((state) =>
      make('td', {}, shown(valueAt(state, name.split('.')))),
    );
    return make('tr', {}, make('th', { scope: 'row' }, name), ...cells);
  });
  const heads = ['Field', 'In the file now', 'In this form'].map((words) =>
    make('th', { scope: 'col' }, words),
  );
  return [
    rows.length > 0 &&
      make(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Both states' },
        make('table', {}, make('tr', {}, ...heads), ...rows),
      ),
    source !== undefined &&
      make(
        'details',
        {},
        make('summary', {}, 'The entry as it stands in the file'),
        make('pre', { tabindex: '0' }, source),
      ),
  ];
}

/**
 * What became of a save, in words.
 *
 * @param typed - whether something was typed while it was being saved
 */
export function reportOf(outcome: Outcome, root: Field, typed: boolean): HTMLElement {
  const { result, merged } = outcome;
  const box = (heading: string, words: string, ...more: (Node | false)[]): HTMLElement => {
    const looks =
      { Saved: 'report good', Made: 'report good', 'Not saved': 'report bad' }[heading] ?? 'report';
    const head = [make('h2', {}, heading), make('p', {}, words)];
    return make('section', { class: looks, 'aria-label': heading }, ...head, ...more);
  };
  switch (result.state) {
    case 'unchanged':
      return box('Nothing to save', 'No field differs from the file.');
    case 'made': {
      const next = make('a', { href: `../${result.id}/` }, 'Go on with it');
      const another = make('a', { href: location.href }, 'Make another');
      const ways = make('p', {}, next, ' · ', another);
      return box('Made', '', make('pre', {}, result.message), ways);
    }
    case 'failed':
      return box('Not saved', result.message);
    case 'refused': {
      const words = 'The checker found this. Nothing was written.';
      return box('Not saved', words, faultList(result.faults, root));
    }
    case 'stale': {
      const words = result.data
        ? `Somebody has changed the same in ${result.file} since this form was opened. Their other changes are in this form now. Put into the fields named here what shall stand, and save again.`
        : `The entry no longer stands in ${result.file}. Nothing was written; your words are still below.`;
      return box('Not saved', words, ...bothStates(outcome, result));
    }
    case 'saved': {
      const { warnings, elsewhere, untold, file, diff } = result;
      const more = [
        ...(elsewhere.length > 0
          ? [make('h3', {}, 'To be mended now in other files'), faultList(elsewhere, root)]
          : []),
        ...(warnings.length > 0 ? [make('h3', {}, 'Worth a look'), faultList(warnings, root)] : []),
      ];
      const notes = [
        ...(merged ? ['Others have changed other fields of it meanwhile; they are kept.'] : []),
        ...(typed ? ['What you have typed since is not saved yet.'] : []),
        ...untold,
      ].map((words) => make('p', {}, words));
      return box('Saved', `In ${file}:`, ...notes, diffView(diff), ...more);
    }
  }
}
