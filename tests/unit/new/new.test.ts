import { expect, it } from 'vitest';
import { files } from '../rename/small-site.ts';
import { flags, make, refusal, without } from './support.ts';

const claim = {
  paragraph: '5',
  statement: 'Soldiers left the bridge.',
  kind: 'fact',
  verdict: 'unverified',
  reasoning: 'No report of it was found.',
  for: 'none',
  against: 'bbc-2020-bridge, apa-2020-bridge',
  views: 'none',
  confidence: 'low',
  subject: 'Left the bridge',
};

it('writes a claim after the last one of its paragraph, in the look of the file, and nothing else', async () => {
  const { made, changed } = await make('claim', flags(claim));
  expect([made.id, made.file, made.line]).toEqual([
    'p05-left-the-bridge',
    'content/facts/claims/p01-06.yaml',
    33,
  ]);
  expect(changed).toEqual({
    'facts/claims/p01-06.yaml': `${files['facts/claims/p01-06.yaml']}
- id: p05-left-the-bridge
  paragraph: 5
  statement: Soldiers left the bridge.
  kind: fact
  verdict: unverified
  reasoning: No report of it was found.
  for: []
  against:
    - bbc-2020-bridge
    - apa-2020-bridge
  views: []
  confidence: low
`,
  });
});

it('makes the next free id, and refuses an id that somebody has or had', async () => {
  expect((await make('claim', flags({ ...claim, subject: 'bridge' }))).made.id).toBe(
    'p05-bridge-2',
  );
  const rest = without(claim, 'subject');
  expect(await refusal('claim', flags({ ...rest, id: 'p05-bridge' }))).toBe(
    'there is a claim "p05-bridge" already',
  );
  expect(await refusal('claim', flags({ ...rest, id: 'p06-bridge' }))).toBe(
    'the id of this claim starts with its paragraph: "p05-…"',
  );
});

const event = {
  date: '2020-10-20',
  title: 'Soldiers leave the bridge',
  summary: 'Soldiers left.',
  theme: 'war',
  places: 'old-bridge',
  actors: ['The government of Iran', 'The army, or part of it'],
  status: 'claimed',
  attribution: 'One outlet',
  sources: 'apa-2020-bridge',
  subject: 'left',
};

it('writes an event in the order of dates, before one that began later', async () => {
  const later = {
    'facts/events/later.yaml': (files['facts/events/2020.yaml'] ?? '').replaceAll(
      '2020-10-18',
      '2021-01-01',
    ),
  };
  const { made, changed } = await make('event', flags(event), later);
  expect([made.id, made.file]).toEqual(['2020-10-20-left', 'content/facts/events/2020.yaml']);
  expect(changed['facts/events/2020.yaml']).toContain(
    '\n\n- id: 2020-10-20-left\n  date: "2020-10-20"\n',
  );
  expect(changed['facts/events/2020.yaml']).toContain(
    '  actors:\n    - The government of Iran\n    - The army, or part of it\n',
  );
  const first = await make('event', flags({ ...event, date: '2019-01~' }), later);
  expect(first.made.id).toBe('2019-01-left');
  expect(first.changed['facts/events/2020.yaml']).toBe(
    `${first.made.text}\n${files['facts/events/2020.yaml']}`,
  );
});

it('takes groups of fields: one, and a list of them', async () => {
  const { changed } = await make(
    'event',
    flags({ ...event, 'opEd.paragraph': '5', 'oped.says': 'It says so.' }),
  );
  expect(changed['facts/events/2020.yaml']).toContain(
    '  opEd:\n    paragraph: 5\n    says: It says so.\n',
  );
  const views = {
    'views.0.side': 'iranian',
    'views.0.voice': 'media',
    'views.0.view': 'It was: a patrol.',
    'views.0.sources': 'apa-2020-bridge',
  };
  const rest = without(claim, 'views');
  const made = await make('claim', flags({ ...rest, ...views }));
  expect(made.changed['facts/claims/p01-06.yaml']).toContain(
    '  views:\n    - side: iranian\n      voice: media\n      view: "It was: a patrol."\n      sources:\n        - apa-2020-bridge\n',
  );
});

it('writes places, terms and numbers in the order of their ids', async () => {
  const place = {
    'names.en': 'Old barn',
    'names.hy': 'Գոմ',
    also: ['The barn', 'The shed'],
    kind: 'town',
    lat: '39.7',
    lon: '46.7',
    basis: 'approximate',
    note: 'A barn.',
    sources: 'none',
  };
  const { made, changed } = await make('place', flags(place));
  expect([made.id, made.line]).toEqual(['old-barn', 12]);
  expect(changed['facts/places.yaml']).toContain(
    '\n\n- id: old-barn\n  names:\n    en: Old barn\n    hy: "Գոմ"\n  also: ["The barn", "The shed"]\n  kind: town\n  lat: 39.7\n  lon: 46.7\n  basis: approximate\n  note: A barn.\n  sources: []\n\n- id: old-bridge\n',
  );
  const none = await make('place', flags({ ...place, also: 'none', control: 'none' }));
  expect(none.made.text).toBe(made.text.replace(/ {2}also:.*\n/, ''));
  const term = await make(
    'term',
    flags({ term: 'Guard', definition: 'A soldier who guards.', sources: 'apa-2020-bridge' }),
  );
  expect(term.changed['facts/glossary.yaml']).toBe(
    `${term.made.text}\n${files['facts/glossary.yaml']}`,
  );
  const number = await make(
    'number',
    flags({
      what: 'Bridges',
      value: '2',
      unit: 'bridges',
      sources: 'apa-2020-bridge',
      note: 'We counted.',
      subject: 'bridges',
      'as-of': '2020',
    }),
  );
  expect(number.changed).toEqual({ 'facts/numbers.yaml': number.made.text });
  expect(number.made.text).toContain('  asOf: "2020"\n');
});

it('folds long texts and quotes what YAML would take for something else', async () => {
  const long = `It says: ${'a sentence that goes on and on, '.repeat(8)}and ends.`;
  const { made } = await make(
    'term',
    flags({ term: '2020', definition: long, sources: 'apa-2020-bridge', id: 'year' }),
  );
  expect(made.text).toContain('  term: "2020"\n  definition: >-\n    It says: a sentence');
  expect(Math.max(...made.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

it('only shows what it would write when told so', async () => {
  const { made, changed } = await make(
    'term',
    flags({ term: 'Guard', definition: 'Who guards.', sources: 'apa-2020-bridge' }).concat(
      '--dry-run',
    ),
  );
  expect(made.text).toContain('- id: guard\n');
  expect(changed).toEqual({});
});

it('tells what is still to do, as the checker sees it', async () => {
  const { made } = await make('claim', flags(claim));
  expect(made.findings.map(({ rule, line, message }) => [rule, line, message])).toContainEqual([
    'coverage',
    33,
    'no chapter discusses the claim "p05-left-the-bridge"',
  ]);
});
