import type { FormData as EntryData, SaveResult } from '../types.ts';
import { make } from './dom.ts';
import type { Field } from './field.ts';
import { groupFields, readGroup } from './fields.ts';
import { inner } from './field.ts';
import { reportOf } from './report.ts';

/** Fields that every kind has besides its subject; they stand folded at the end. */
const historyKeys = ['draft', 'publishOn', 'checked', 'changes'];
/** Shown above the form or changed by `npm run rename` only. */
const fixedKeys = ['id', 'formerly'];

const place = document.querySelector<HTMLElement>('#form');
const reportPlace = document.querySelector<HTMLElement>('#report');
let data = JSON.parse(document.querySelector('#data')?.textContent ?? '{}') as EntryData;
let root: Field;

/** Builds the form of an entry from its schema. */
function build({ schema, value, named }: EntryData): Field {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([key]) => !fixedKeys.includes(key)),
  );
  const fields = groupFields({
    schema: { ...schema, properties },
    value,
    label: '',
    required: true,
    named,
  });
  const elements = (wanted: boolean): HTMLElement[] =>
    [...fields]
      .filter(([key]) => historyKeys.includes(String(key)) === wanted)
      .map(([, field]) => field.element);
  const history = make(
    'details',
    { class: 'history' },
    make('summary', {}, 'Publication and history'),
    ...elements(true),
  );
  const save = make('button', { type: 'submit', class: 'save' }, 'Save');
  const form = make(
    'form',
    { novalidate: true },
    ...elements(false),
    history,
    make('p', { class: 'actions' }, save, make('output', { class: 'progress' })),
  );
  const field: Field = {
    element: form,
    label: 'This entry',
    target: form,
    read: () => readGroup(fields, value),
    at: (path) => inner(field, fields, path),
    say: () => undefined,
  };
  return field;
}

const isChanged = (): boolean => JSON.stringify(root.read()) !== JSON.stringify(data.value);

function clearFaults(): void {
  for (const fault of document.querySelectorAll<HTMLElement>('form .fault')) {
    fault.hidden = true;
    fault.replaceChildren();
  }
  for (const control of document.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
}

/** Sends the entry to be checked and written. */
async function send(value: unknown): Promise<SaveResult | { state: 'failed'; message: string }> {
  try {
    const response = await fetch(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: data.version, value }),
    });
    if (response.headers.get('content-type')?.startsWith('application/json'))
      return (await response.json()) as SaveResult;
    return {
      state: 'failed',
      message: `The development server answered ${response.status}: ${await response.text()}`,
    };
  } catch {
    return {
      state: 'failed',
      message: 'The development server does not answer. Is “npm run dev” still running?',
    };
  }
}

async function save(): Promise<void> {
  const form = root.element;
  if (form.getAttribute('aria-busy') === 'true') return;
  const progress = form.querySelector<HTMLOutputElement>('.progress');
  form.setAttribute('aria-busy', 'true');
  if (progress) progress.value = 'Checking all content …';
  const mine = root.read() as EntryData['value'];
  const opened = data.value;
  const result = await send(mine);
  form.removeAttribute('aria-busy');
  if (progress) progress.value = '';
  clearFaults();
  if (result.state === 'saved') {
    data = result.data;
    show();
  }
  reportPlace?.replaceChildren(reportOf(result, { opened, mine, at: (path) => root.at(path) }));
  reportPlace?.focus();
  reportPlace?.scrollIntoView({ block: 'start' });
}

/** Puts the form of the present entry on the page. */
function show(): void {
  const open = document.querySelector<HTMLDetailsElement>('.history')?.open ?? false;
  root = build(data);
  const history = root.element.querySelector<HTMLDetailsElement>('.history');
  if (history) history.open = open;
  root.element.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  place?.replaceChildren(root.element);
}

show();
addEventListener('keydown', (event) => {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void save();
});
addEventListener('beforeunload', (event) => {
  if (isChanged()) event.preventDefault();
});
