import type { DiffLine, Fault, Fields, Path, SaveResult } from '../types.ts';
import { make } from './dom.ts';
import type { Field } from './field.ts';

const sign = { gone: '−', come: '+', same: ' ', gap: '⋯' } as const;
const spoken = { gone: 'Taken out: ', come: 'Put in: ', same: '', gap: '' } as const;

/** What a save changed in the file, line by line. */
function diffView(lines: readonly DiffLine[]): HTMLElement {
  const rows = lines.map(({ kind, number, text }) => {
    const content = make(kind === 'gone' ? 'del' : kind === 'come' ? 'ins' : 'span', {}, text);
    return make(
      'li',
      { class: kind },
      make(
        'span',
        { class: 'number', 'aria-hidden': 'true' },
        kind === 'gap' ? '' : String(number),
      ),
      make('span', { class: 'sign', 'aria-hidden': 'true' }, sign[kind]),
      make('span', { class: 'unseen' }, spoken[kind]),
      content,
    );
  });
  return make(
    'ul',
    { class: 'diff', tabindex: '0', 'aria-label': 'What changed in the file' },
    ...rows,
  );
}

/** One fault as it stands beside its field. */
const faultWords = ({ message, hint, level }: Fault): string =>
  `${level === 'warning' ? 'Worth a look: ' : ''}${message.charAt(0).toUpperCase()}${message.slice(1)}.${hint ? ` ${hint.charAt(0).toUpperCase()}${hint.slice(1)}.` : ''}`.replaceAll(
    /([.?!])\./g,
    '$1',
  );

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
function faultList(
  faults: readonly Fault[],
  at: (path: Path) => { field: Field; labels: string[] },
): HTMLElement {
  const byField = new Map<Field, string[]>();
  const items = faults.map((fault) => {
    const words = faultWords(fault);
    if (!fault.path) return make('li', {}, `${words} `, make('code', {}, fault.where));
    const { field, labels } = at(fault.path);
    byField.set(field, [...(byField.get(field) ?? []), words]);
    const link = make(
      'a',
      { href: `#${field.target.id}` },
      labels.slice(1).join(' › ') || 'This entry',
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(field);
    });
    return make('li', {}, link, `: ${words}`);
  });
  for (const [field, words] of byField) field.say(words);
  return make('ul', {}, ...items);
}

const shown = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 1);

/** Where the file, the form as it was opened, and the form as it is differ. */
function bothStates(
  opened: Fields,
  mine: Fields,
  theirs: Fields | undefined,
  source: string | undefined,
): HTMLElement[] {
  const keys = [
    ...new Set([...Object.keys(opened), ...Object.keys(mine), ...Object.keys(theirs ?? {})]),
  ];
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const rows = keys
    .filter((key) => differs(mine[key], theirs?.[key]))
    .map((key) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, key),
        make('td', {}, shown(theirs?.[key])),
        make('td', {}, shown(mine[key])),
      ),
    );
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, 'Field'),
    make('th', { scope: 'col' }, 'In the file now'),
    make('th', { scope: 'col' }, 'In this form'),
  );
  const table = make(
    'div',
    { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Both states' },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  );
  return [
    table,
    ...(source === undefined
      ? []
      : [
          make(
            'details',
            {},
            make('summary', {}, 'The entry as it stands in the file'),
            make('pre', { tabindex: '0' }, source),
          ),
        ]),
  ];
}

/** What became of a save, for the place above the form. */
export function reportOf(
  result: SaveResult | { state: 'failed'; message: string },
  form: { opened: Fields; mine: Fields; at(path: Path): { field: Field; labels: string[] } },
): HTMLElement {
  const box = (state: string, heading: string, ...children: (Node | string)[]): HTMLElement =>
    make(
      'section',
      { class: `report ${state}`, 'aria-label': heading },
      make('h2', {}, heading),
      ...children,
    );
  switch (result.state) {
    case 'unchanged':
      return box('plain', 'Nothing to save', make('p', {}, 'No field differs from the file.'));
    case 'failed':
      return box('bad', 'Not saved', make('p', {}, result.message));
    case 'refused':
      return box(
        'bad',
        'Not saved',
        make('p', {}, 'The checker found this. Nothing was written.'),
        faultList(result.faults, form.at),
      );
    case 'stale': {
      const words = result.value
        ? `The entry in ${result.file} has changed since this form was opened. Nothing was written; your words are still below.`
        : `The entry no longer stands in ${result.file}. Nothing was written; your words are still below.`;
      const reload = make(
        'a',
        { href: location.href, class: 'reload' },
        'Open the entry as it is now; what this form has is lost',
      );
      return box(
        'bad',
        'Not saved',
        make('p', {}, words),
        ...bothStates(form.opened, form.mine, result.value, result.source),
        make('p', {}, reload),
      );
    }
    case 'saved': {
      const warnings =
        result.warnings.length > 0
          ? [make('h3', {}, 'Worth a look'), faultList(result.warnings, form.at)]
          : [];
      return box(
        'good',
        'Saved',
        make('p', {}, `In ${result.file}:`),
        diffView(result.diff),
        ...warnings,
      );
    }
  }
}
