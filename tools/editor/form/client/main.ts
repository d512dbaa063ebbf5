import { make } from '../../client/dom.ts';
import type { FormData as EntryData } from '../form-data.ts';
import type { SaveResult } from '../save.ts';
import { clearFaults, groupFields, readGroup, type Field } from './fields.ts';
import { reportOf } from './report.ts';

/** Fields that every kind has besides its subject; they stand folded at the end. */
const historyKeys = ['draft', 'publishOn', 'checked', 'changes'];
/** Shown above the form or changed by `npm run rename` only. */
const fixedKeys = ['id', 'formerly'];

const reportPlace = document.querySelector<HTMLElement>('#report');
const form = make('form', { novalidate: true });
const history = make('details', { class: 'history' });
const progress = make('output');
let data = JSON.parse(document.querySelector('#data')?.textContent ?? '{}') as EntryData;
let root = build();

/** Fills the form with the entry as the file has it, by its schema. */
function build(): Field {
  const { schema, value, named } = data;
  const fields = groupFields({ schema, value, label: '', required: true, named });
  for (const key of fixedKeys) fields.delete(key);
  const { folded = [], shown = [] } = Object.groupBy(fields, ([key]) =>
    historyKeys.includes(key) ? 'folded' : 'shown',
  );
  const summary = make('summary', {}, 'Publication and history');
  history.replaceChildren(summary, ...folded.map(([, { element }]) => element));
  const submit = make('button', { type: 'submit' }, 'Save');
  form.replaceChildren(
    ...shown.map(([, { element }]) => element),
    history,
    make('p', { class: 'actions' }, submit, progress),
  );
  return {
    element: form,
    label: 'This entry',
    target: form,
    read: () => readGroup(fields, value),
    inner: (key) => fields.get(String(key)),
  };
}

async function send(value: unknown): Promise<SaveResult> {
  const failed = (message: string): SaveResult => ({ state: 'failed', message });
  try {
    const response = await fetch(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: data.version, value }),
    });
    if (response.headers.get('content-type')?.startsWith('application/json'))
      return (await response.json()) as SaveResult;
    return failed(`The development server answered ${response.status}: ${await response.text()}`);
  } catch {
    return failed('The development server does not answer. Is “npm run dev” still running?');
  }
}

async function save(event: Event): Promise<void> {
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  progress.value = 'Checking all content …';
  const mine = root.read() as EntryData['value'];
  const result = await send(mine);
  form.ariaBusy = null;
  progress.value = '';
  const opened = data.value;
  clearFaults(form);
  if (result.state === 'saved') {
    data = result.data;
    root = build();
  }
  reportPlace?.replaceChildren(reportOf(result, { root, opened, mine }));
  reportPlace?.focus();
  reportPlace?.scrollIntoView({ block: 'start' });
}

document.querySelector('#form')?.replaceChildren(form);
form.addEventListener('submit', (event) => void save(event));
addEventListener('keydown', (event) => {
  if (event.key === 's' && (event.ctrlKey || event.metaKey)) void save(event);
});
addEventListener('beforeunload', (event) => {
  const isChanged = JSON.stringify(root.read()) !== JSON.stringify(data.value);
  if (isChanged) event.preventDefault();
});
