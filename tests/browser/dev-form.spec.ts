import { request } from 'node:http';
import { expect, test as base, type Page } from '@playwright/test';
import type { FormData } from '../../tools/editor/form/form-data.ts';
import { addAxe, violations } from './axe.ts';
import { startDev, type DevProject } from './dev-project.ts';
import { overflow, watch } from './fixture.ts';

const chapter = 'content/chapters/the-drills.mdx';
const events = 'content/facts/events/2021-crisis.yaml';
const formOf = {
  chapter: '/_edit/chapter/the-drills/',
  event: '/_edit/event/2021-05-12-sev-lich/',
};

let project: DevProject;
let before: Map<string, string>;

/**
 * A page without faults; a form that is refused, and an entry that is not there, are answered with
 * an error on purpose.
 */
const test = base.extend<{ form: Page }>({
  form: async ({ page }, use) => {
    const faults = watch(page, project.origin);
    await use(page);
    expect(
      faults.filter((fault) => !/(answer|status of) (409|422)|\/no-such-line\//.test(fault)),
    ).toEqual([]);
  },
});

// A check takes some seconds, starting the server too, and other tests run beside this one.
test.setTimeout(300_000);

// One server for all, one test after the other: they write to the same files.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  project = await startDev();
  before = project.content();
});
test.afterEach(() => {
  for (const [path, text] of before)
    if (project.content().get(path) !== text) project.restore(path, text);
});
test.afterAll(() => project.stop());

/** Files that are no longer as they were, with each line that went (-) or came (+). */
function changes(): Record<string, string[]> {
  const now = project.content();
  const found: Record<string, string[]> = {};
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const [old, text] = [before.get(path), now.get(path)];
    if (old === text) continue;
    const [was, is] = [(old ?? '').split('\n'), (text ?? '').split('\n')];
    let head = 0;
    while (head < was.length && was[head] === is[head]) head++;
    let tail = 0;
    while (tail < Math.min(was.length, is.length) - head && was.at(-1 - tail) === is.at(-1 - tail))
      tail++;
    const lines = (all: string[], sign: string): string[] =>
      all.slice(head, all.length - tail).map((line) => sign + line);
    found[path.slice(project.root.length + 1)] = [...lines(was, '-'), ...lines(is, '+')];
  }
  return found;
}

/**
 * Saves and waits for what the server says, which has the whole content checked first: a report
 * that is still there from the time before is none.
 */
async function save(page: Page, by = () => page.getByRole('button', { name: 'Save' }).click()) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await by();
  await answer;
  const report = page.getByRole('status').locator('.report');
  await expect(report).toBeVisible();
  return report;
}

test('a chapter’s title is changed, its file differs in exactly this line, and its page follows', async ({
  form,
}) => {
  await form.goto(`${project.origin}/_edit/`);
  await form.getByRole('link', { name: 'Chapters' }).click();
  await form.getByLabel('Find by words or id').fill('drills');
  await form.getByRole('link', { name: 'The drills' }).click();
  await form.getByRole('textbox', { name: 'Title' }).fill('The drills of autumn');
  await expect(await save(form)).toContainText('Saved');
  expect(changes()).toEqual({ [chapter]: ['-title: The drills', '+title: The drills of autumn'] });

  await expect(async () => {
    await form.goto(`${project.origin}/chapters/the-drills/`);
    expect(await form.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'The drills of autumn',
    ]);
  }).toPass();
});

test('an event’s date is changed beside another change, its file differs in exactly this line, and the form says so', async ({
  form,
}) => {
  project.write(
    chapter,
    project.read(chapter).replace('title: The drills', 'title: The drills of autumn'),
  );
  await form.goto(project.origin + formOf.event);
  await form.getByRole('textbox', { name: 'Date', exact: true }).fill('2021-05-12~');
  const report = await save(form);
  await expect(report).toContainText('Saved');
  expect(changes()).toEqual({
    [chapter]: ['-title: The drills', '+title: The drills of autumn'],
    [events]: ['-  date: "2021-05-12"', '+  date: "2021-05-12~"'],
  });
  await expect(report.getByRole('deletion')).toHaveText('  date: "2021-05-12"');
  await expect(report.getByRole('insertion')).toHaveText('  date: "2021-05-12~"');
});

test('a date that is none is refused in the checker’s words beside the field, and nothing is written', async ({
  form,
}) => {
  await form.goto(project.origin + formOf.event);
  const date = form.getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('2021-05-32');
  const report = await save(form);
  await expect(report).toContainText('Nothing was written');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/there is no 32 May 2021/);
  await report.getByRole('link', { name: 'Date' }).click();
  await expect(date).toBeFocused();
  expect(changes()).toEqual({});

  await date.fill('2021-05-12');
  const source = form.getByRole('combobox', { name: 'Sources 2' });
  await source.fill('jamnews-2021-05-19-bordr');
  await save(form);
  await expect(source).toHaveAccessibleDescription(/jamnews-2021-05-19-border/);
  await expect(date).not.toHaveAttribute('aria-invalid', 'true');
  expect(changes()).toEqual({});
});

/** Answers what the form sends in the place of the server, whose check takes its time. */
async function answerSaves(
  page: Page,
  answer: (sent: FormData, count: number) => object | Promise<object>,
): Promise<FormData[]> {
  const sent: FormData[] = [];
  await page.route('**/_edit/event/*/', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const one = route.request().postDataJSON() as FormData;
    sent.push(one);
    return route.fulfill({ json: await answer(one, sent.length) });
  });
  return sent;
}

const dataOf = async (page: Page): Promise<FormData> =>
  JSON.parse((await page.locator('#data').textContent()) ?? '') as FormData;

const savedAs = (data: FormData, { value }: FormData) => ({
  ...{ state: 'saved', file: events, diff: [], warnings: [], elsewhere: [], untold: [] },
  data: { ...data, value },
});

test('edits of different fields are both kept, and a field that both have changed is left to the editor', async ({
  form,
}) => {
  await form.goto(project.origin + formOf.event);
  const data = await dataOf(form);
  const theirs = { ...data, version: 'theirs', value: { ...data.value, attribution: 'Another' } };
  const last = { ...theirs, version: 'last', value: { ...theirs.value, title: 'Theirs' } };
  const sent = await answerSaves(form, (one, count) =>
    count === 1 || count === 3
      ? { state: 'stale', file: events, data: count === 1 ? theirs : last }
      : savedAs({ ...theirs, version: `after ${count}` }, one),
  );
  const title = form.getByRole('textbox', { name: 'Title' });
  await title.fill('Mine');
  await expect(await save(form)).toContainText('Others have changed other fields');
  await expect(form.getByRole('textbox', { name: 'Attribution' })).toHaveValue('Another');
  expect(sent[1]).toEqual({ version: 'theirs', value: { ...theirs.value, title: 'Mine' } });

  await title.fill('Mine again');
  const report = await save(form);
  await expect(report.getByRole('row')).toHaveCount(2);
  await expect(report.getByRole('row', { name: 'title' })).toHaveText('titleTheirsMine again');
  await expect(title).toHaveValue('Mine again');
  await expect(await save(form)).toContainText('Saved');
  expect(sent[3]).toEqual({ version: 'last', value: { ...theirs.value, title: 'Mine again' } });
});

test('what is typed while a form is being saved stays, and what was taken out can be put back', async ({
  form,
}) => {
  await form.goto(project.origin + formOf.event);
  const data = await dataOf(form);
  const title = form.getByRole('textbox', { name: 'Title' });
  const sent = await answerSaves(form, async (one, count) => {
    if (count === 1) await title.fill('Troops move up');
    return savedAs(data, one);
  });
  const sources = form.getByRole('group', { name: 'Sources', exact: true });
  await sources.getByRole('button', { name: 'Take out: Sources 2' }).click();
  await sources.getByRole('button', { name: /^Put back/ }).click();
  await title.fill('Troops');
  const report = await save(form, () => form.keyboard.press('Control+s'));
  await expect(report).toContainText('What you have typed since is not saved yet.');
  await expect(title).toHaveValue('Troops move up');
  await expect(title).toBeFocused();
  await save(form);
  expect(sent.map(({ value }) => value)).toEqual([
    { ...data.value, title: 'Troops' },
    { ...data.value, title: 'Troops move up' },
  ]);
});

test('sources are added by words of their title, moved and taken out, by keyboard alone', async ({
  form,
}) => {
  await form.goto(project.origin + formOf.event);
  const sources = form.getByRole('group', { name: 'Sources', exact: true });
  await sources.getByRole('button', { name: 'Add to “Sources”' }).press('Enter');
  const added = form.getByRole('combobox', { name: 'Sources 6' });
  await expect(added).toBeFocused();
  await form.keyboard.type('supreme leader khamenei pandemic');
  await form.keyboard.press('ArrowDown');
  await form.keyboard.press('Enter');
  await expect(added).toHaveValue('aa-2021-10-06-mosque');
  await expect(added).toHaveAccessibleDescription(/office in Azerbaijani capital closed/);
  await sources.getByRole('button', { name: 'Move up: Sources 6' }).press('Enter');
  await expect(sources.getByRole('button', { name: 'Move up: Sources 5' })).toBeFocused();
  await sources.getByRole('button', { name: 'Take out: Sources 2' }).press('Enter');
  const report = await save(form, () => form.keyboard.press('Control+s'));
  await expect(report).toContainText('Saved');
  expect(changes()).toEqual({
    [events]: [
      '-    - jamnews-2021-05-19-border',
      '-    - civilnet-2021-05-sevlich',
      '-    - handwiki-lakesev',
      '+    - civilnet-2021-05-sevlich',
      '+    - handwiki-lakesev',
      '+    - aa-2021-10-06-mosque',
    ],
  });
});

/**
 * Asks the server as a page or program elsewhere might. Playwright's own requests do not let a test
 * choose these headers.
 */
function ask(path: string, headers: Record<string, string>, body?: string): Promise<number> {
  return new Promise((done, fail) => {
    const asked = request(
      project.origin + path,
      { method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      },
    );
    // A server that refuses a large body may close the line while it is still being sent.
    asked.once('error', fail);
    asked.end(body);
  });
}

test('pages of other sites, and names that others could point here, can neither see nor save', async () => {
  const own = { origin: project.origin, 'content-type': 'application/json' };
  const change = JSON.stringify({ version: 'x', value: { title: 'x' } });
  expect(await ask(formOf.event, {})).toBe(200);
  expect(await ask(formOf.event, own, change), 'a form of its own that is stale').toBe(409);
  expect(
    await ask(formOf.event, { ...own, origin: 'http://localhost:1' }, change),
    'another origin',
  ).toBe(403);
  expect(await ask(formOf.event, { 'content-type': 'application/json' }, change), 'no origin').toBe(
    403,
  );
  expect(
    await ask(formOf.event, { ...own, 'sec-fetch-site': 'cross-site' }, change),
    'another site',
  ).toBe(403);
  expect(
    await ask(formOf.event, { ...own, 'content-type': 'text/plain' }, change),
    'a form of another page',
  ).toBe(415);
  expect(await ask(formOf.event, { host: 'example.org' }), 'another name').toBe(403);
  expect(await ask('/_edit/event/..%2f..%2fpackage/', {}), 'a path').toBe(404);
  expect(await ask(formOf.event, own, 'x'.repeat(300_000)), 'too much').toBe(413);
  expect(changes()).toEqual({});
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the forms pass axe and fit a small phone (${scheme})`, async ({ form }) => {
    await form.emulateMedia({ colorScheme: scheme });
    await form.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      '/_edit/',
      '/_edit/term/',
      formOf.chapter,
      formOf.event,
      '/_edit/claim/p04-came-to-light/',
      '/_edit/line/no-such-line/',
    ]) {
      await form.goto(project.origin + path);
      for (const folded of await form.locator('details summary').all()) await folded.click();
      await addAxe(form);
      expect(await violations(form), path).toEqual([]);
      expect(await overflow(form), `${path} is wider than the window`).toBe(0);
    }
  });
}
