import { make } from '../../client/dom.ts';
import type { FormData as EntryData } from '../form-data.ts';
import type { SaveResult } from '../save.ts';
import { clearFaults, groupFields, readGroup, type Field } from './fields.ts';
import { merge } from '../merge.ts';
import { reportOf, type Outcome } from './report.ts';

type Value = EntryData['value'];

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
// In an empty form, lists that nobody has touched are empty.
data.value = root.read() as Value;

/** Fills the form with an entry by its schema: as the file has it, or with what is to be saved. */
function build(value = data.value): Field {
  const { schema, named } = data;
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

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Sends what the form has; where somebody else has changed other fields meanwhile, with theirs. */
async function sendMerged(mine: Value): Promise<Outcome> {
  const opened = data.value;
  const result = await send(mine);
  if (result.state !== 'stale' || !result.data) return { result, mine };
  const theirs = result.data.value;
  const { value, both } = merge(opened, mine, theirs);
  // From now on what they have made of it is what this form was opened with.
  data = result.data;
  // What was typed meanwhile is mine too.
  root = build(merge(mine, root.read() as Value, value).value);
  return both.length > 0
    ? { result, mine: value, both }
    : { ...(await sendMerged(root.read() as Value)), merged: true };
}

async function save(event: Event): Promise<void> {
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  progress.value = 'Checking all content …';
  const outcome = await sendMerged(root.read() as Value);
  const { result, mine } = outcome;
  form.ariaBusy = null;
  progress.value = '';
  clearFaults(form);
  // What was typed while it was being saved stays, and so does the focus.
  const typed = !isSame(root.read(), mine);
  if (result.state === 'saved') {
    data = result.data;
    if (!typed) root = build();
  }
  if (result.state === 'made') {
    form.replaceChildren();
    data.value = (root = build({})).read() as Value;
    form.hidden = true;
  }
  reportPlace?.replaceChildren(reportOf(outcome, root, typed));
  if (typed) return;
  reportPlace?.focus();
  reportPlace?.scrollIntoView({ block: 'start' });
}

document.querySelector('#form')?.replaceChildren(form);
form.addEventListener('submit', (event) => void save(event));
addEventListener('keydown', (event) => {
  if (event.key === 's' && (event.ctrlKey || event.metaKey)) void save(event);
});
addEventListener('beforeunload', (event) => {
  if (!isSame(root.read(), data.value)) event.preventDefault();
});
