import { make } from '../../client/dom.ts';
import type { DiffLine, Fault, Fields, SaveResult } from '../types.ts';
import { sayFaults, wayTo, type Field } from './fields.ts';

/** What became of a save, where the server does not answer too. */
export type Outcome = SaveResult | { state: 'failed'; message: string };

/** The element for each kind of line, its sign, and the word that is read out for it. */
const lineLooks = {
  gone: ['del', '−', 'Taken out: '],
  come: ['ins', '+', 'Put in: '],
  same: ['span', ' ', ''],
  gap: ['span', '⋯', ''],
} as const;

/** What a save changed in the file, line by line. */
function diffView(lines: readonly DiffLine[]): HTMLElement {
  const rows = lines.map(({ kind, number, text }) => {
    const [tag, sign, spoken] = lineLooks[kind];
    return make(
      'li',
      { class: kind },
      make('span', { class: 'number', 'aria-hidden': 'true' }, kind !== 'gap' && String(number)),
      make('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      make('span', { class: 'unseen' }, spoken),
      make(tag, {}, text),
    );
  });
  const name = 'What changed in the file';
  return make('ul', { class: 'diff', tabindex: '0', 'aria-label': name }, ...rows);
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replaceAll(/([.?!])\./g, '$1');

/** One fault as it stands beside its field. */
const faultWords = ({ message, hint, level }: Fault): string =>
  `${level === 'warning' ? 'Worth a look: ' : ''}${sentence(message)}${hint ? ` ${sentence(hint)}` : ''}`;

/** Opens what a field is folded into, and goes to it. */
function goTo(field: Field): void {
  const folded = field.element.closest('details');
  if (folded) folded.open = true;
  field.target.focus();
  field.element.scrollIntoView({ block: 'center' });
}

/**
 * Every fault as a list: with a link to its field, or with the place where it stands. Also puts
 * each beside its field.
 */
function faultList(faults: readonly Fault[], root: Field): HTMLElement {
  const byField = new Map<Field, string[]>();
  const items = faults.map((fault) => {
    const words = faultWords(fault);
    if (!fault.path) return make('li', {}, `${words} `, make('code', {}, fault.where));
    const way = wayTo(root, fault.path);
    const field = way.at(-1) ?? root;
    byField.set(field, [...(byField.get(field) ?? []), words]);
    const labels = way.slice(1).map(({ label }) => label);
    const link = make('a', { href: `#${field.target.id}` }, labels.join(' › ') || root.label);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(field);
    });
    return make('li', {}, link, `: ${words}`);
  });
  for (const [field, words] of byField) sayFaults(field, words);
  return make('ul', {}, ...items);
}

const shown = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 1);

/** Where the file and the form differ, field by field, and the entry as its file has it. */
function bothStates(
  mine: Fields,
  { value: theirs = {}, source }: SaveResult & { state: 'stale' },
  opened: Fields,
): HTMLElement[] {
  const rows = Object.keys({ ...opened, ...mine, ...theirs })
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, key),
        make('td', {}, shown(theirs[key])),
        make('td', {}, shown(mine[key])),
      ),
    );
  const heads = ['Field', 'In the file now', 'In this form'].map((words) =>
    make('th', { scope: 'col' }, words),
  );
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
  const region = { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Both states' };
  const both = make('div', region, table);
  if (source === undefined) return [both];
  const summary = make('summary', {}, 'The entry as it stands in the file');
  return [both, make('details', {}, summary, make('pre', { tabindex: '0' }, source))];
}

/**
 * What became of a save, for the place above the form.
 *
 * @param opened - the entry as the form was filled with it
 * @param mine - the entry as it was sent
 */
export function reportOf(
  outcome: Outcome,
  { root, opened, mine }: { root: Field; opened: Fields; mine: Fields },
): HTMLElement {
  const box = (state: string, heading: string, words: string, ...more: Node[]): HTMLElement =>
    make(
      'section',
      { class: `report ${state}`, 'aria-label': heading },
      make('h2', {}, heading),
      make('p', {}, words),
      ...more,
    );
  switch (outcome.state) {
    case 'unchanged':
      return box('plain', 'Nothing to save', 'No field differs from the file.');
    case 'failed':
      return box('bad', 'Not saved', outcome.message);
    case 'refused': {
      const words = 'The checker found this. Nothing was written.';
      return box('bad', 'Not saved', words, faultList(outcome.faults, root));
    }
    case 'stale': {
      const words = outcome.value
        ? `The entry in ${outcome.file} has changed since this form was opened.`
        : `The entry no longer stands in ${outcome.file}.`;
      const reload = make(
        'a',
        { href: location.href },
        'Open the entry as it is now; what this form has is lost',
      );
      return box(
        'bad',
        'Not saved',
        `${words} Nothing was written; your words are still below.`,
        ...bothStates(mine, outcome, opened),
        make('p', {}, reload),
      );
    }
    case 'saved': {
      const { warnings, file, diff } = outcome;
      const heed = [make('h3', {}, 'Worth a look'), faultList(warnings, root)];
      const more = warnings.length > 0 ? heed : [];
      return box('good', 'Saved', `In ${file}:`, diffView(diff), ...more);
    }
  }
}
