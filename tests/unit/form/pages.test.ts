import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEntry } from '../../../tools/editor/form/entries.ts';
import { formData } from '../../../tools/editor/form/form-data.ts';
import { entryPage, kindPage } from '../../../tools/editor/form/pages.ts';
import { Copy, kind } from './support.ts';

const base = '/x/';

let copy: Copy;
beforeEach(() => {
  copy = new Copy();
});
afterEach(() => copy.remove());

const page = (id: string): string => {
  const found = findEntry(copy.root, kind('event'), id);
  if (!found) throw new Error(`no event ${id}`);
  return entryPage(base, kind('event'), formData(copy.root, found.file, found.entry));
};

test('authored text never becomes markup', () => {
  const title = '</script><img src=x onerror=alert(1)> & "co"';
  copy.write(
    'facts/events/2020.yaml',
    copy.read('facts/events/2020.yaml').replace('A flag on the bridge', JSON.stringify(title)),
  );
  expect(page('2020-10-18-flag')).not.toContain('<img');
  expect(kindPage(base, copy.root, kind('event'))).not.toContain('<img');
  expect(kindPage(base, copy.root, kind('event'))).toContain(
    '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;',
  );
});

test('the data of a form name the entries that its fields may name', () => {
  const data = JSON.parse(
    /<script type="application\/json" id="data">(.*?)<\/script>/.exec(
      page('2020-10-18-flag'),
    )?.[1] ?? '',
  ) as object;
  expect(data).toMatchObject({
    kind: 'event',
    id: '2020-10-18-flag',
    file: 'content/facts/events/2020.yaml',
    line: 1,
    named: { place: [{ id: 'old-bridge' }], source: [{ id: 'outlet-2020-10-18-bridge' }] },
  });
});

test('addresses keep the base path of the site', () => {
  expect(
    page('2020-10-18-flag')
      .match(/(?:href|src)="(?!data:)[^"]*"/g)
      ?.every((address) => address.includes('="/x/')),
  ).toBe(true);
});

test('a file that cannot be read is named in the list of its kind', () => {
  copy.write('facts/events/broken.yaml', '- id: "x\n');
  expect(kindPage(base, copy.root, kind('event'))).toContain(
    'content/facts/events/broken.yaml cannot be read',
  );
});

test('an address may use the name of the collection', () => {
  expect(kind('events')).toBe(kind('event'));
  expect(kind('chart').name).toBe('chart');
  expect(kind('glossary').name).toBe('term');
});
