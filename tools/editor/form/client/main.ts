import { make } from '../../client/dom.ts';
import type { FormData as EntryData } from '../types.ts';
import { groupFields, readGroup, type Field } from './fields.ts';
import { reportOf, type Outcome } from './report.ts';

/** Fields that every kind has besides its subject; they stand folded at the end. */
const historyKeys = ['draft', 'publishOn', 'checked', 'changes'];
/** Shown above the form or changed by `npm run rename` only. */
const fixedKeys = ['id', 'formerly'];

const reportPlace = document.querySelector<HTMLElement>('#report');
const form = make('form', { novalidate: true });
const history = make('details', { class: 'history' });
const progress = make('output', { class: 'progress' });
const actions = make(
  'p',
  { class: 'actions' },
  make('button', { type: 'submit', class: 'save' }, 'Save'),
  progress,
);
let data = JSON.parse(document.querySelector('#data')?.textContent ?? '{}') as EntryData;
let root = build();

/** Fills the form with the entry as the file has it, by its schema. */
function build(): Field {
  const { schema, value, named } = data;
  const fields = groupFields({ schema, value, label: '', required: true, named });
  for (const key of fixedKeys) fields.delete(key);
  const { folded = [], shown = [] } = Object.groupBy(fields, ([key]) =>
    historyKeys.includes(String(key)) ? 'folded' : 'shown',
  );
  const summary = make('summary', {}, 'Publication and history');
  history.replaceChildren(summary, ...folded.map(([, { element }]) => element));
  form.replaceChildren(...shown.map(([, { element }]) => element), history, actions);
  return {
    element: form,
    label: 'This entry',
    target: form,
    read: () => readGroup(fields, value),
    inner: (key) => fields.get(key),
  };
}

function clearFaults(): void {
  for (const fault of form.querySelectorAll<HTMLElement>('.fault')) {
    fault.hidden = true;
    fault.replaceChildren();
  }
  for (const control of form.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
}

/** Sends the entry to be checked and written. */
async function send(value: unknown): Promise<Outcome> {
  const failed = (message: string): Outcome => ({ state: 'failed', message });
  try {
    const response = await fetch(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: data.version, value }),
    });
    if (response.headers.get('content-type')?.startsWith('application/json'))
      return (await response.json()) as Outcome;
    return failed(`The development server answered ${response.status}: ${await response.text()}`);
  } catch {
    return failed('The development server does not answer. Is “npm run dev” still running?');
  }
}

async function save(): Promise<void> {
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  progress.value = 'Checking all content …';
  const mine = root.read() as EntryData['value'];
  const opened = data.value;
  const outcome = await send(mine);
  form.ariaBusy = null;
  progress.value = '';
  clearFaults();
  if (outcome.state === 'saved') {
    data = outcome.data;
    root = build();
  }
  reportPlace?.replaceChildren(reportOf(outcome, { root, opened, mine }));
  reportPlace?.focus();
  reportPlace?.scrollIntoView({ block: 'start' });
}

document.querySelector('#form')?.replaceChildren(form);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
addEventListener('keydown', (event) => {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void save();
});
addEventListener('beforeunload', (event) => {
  const isChanged = JSON.stringify(root.read()) !== JSON.stringify(data.value);
  if (isChanged) event.preventDefault();
});
