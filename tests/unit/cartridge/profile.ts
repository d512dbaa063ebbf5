/** As much of an element as its rules need. */
export interface Element {
  name: string;
  attribs: Readonly<Record<string, string>>;
  children: readonly (Element | { type: string; data?: string })[];
}

const childrenOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => 'attribs' in child);
const named = (element: Element, name: string): Element[] =>
  childrenOf(element).filter((child) => child.name === name);
const textOf = ({ children }: Element): string =>
  children.map((child) => ('data' in child ? (child.data ?? '') : '')).join('');
const allIn = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(allIn)];

interface Rule {
  /** Children in their order, with the fewest and the most of each. */
  children: readonly (readonly [name: string, least: number, most: number])[];
  needs: readonly string[];
  may?: readonly string[];
}

/**
 * What may stand where in a manifest: the types of ccv1p3_imscp_v1p2_v1p0.xsd (IMS Global, 31 March
 * 2013), as far as links need them, written down anew: the schema itself may be passed on only as
 * part of a whole, with its notice.
 */
const rules: Readonly<Record<string, Rule>> = {
  manifest: {
    children: [
      ['metadata', 1, 1],
      ['organizations', 1, 1],
      ['resources', 1, 1],
    ],
    needs: ['identifier'],
  },
  metadata: {
    children: [
      ['schema', 1, 1],
      ['schemaversion', 1, 1],
      ['lom:lom', 1, 1],
    ],
    needs: [],
  },
  organizations: { children: [['organization', 0, 1]], needs: [] },
  organization: {
    children: [
      ['title', 0, 1],
      ['item', 1, 1],
    ],
    needs: ['identifier', 'structure'],
  },
  item: {
    children: [
      ['title', 1, 1],
      ['item', 0, Infinity],
    ],
    needs: ['identifier'],
    may: ['identifierref'],
  },
  resources: { children: [['resource', 0, Infinity]], needs: [] },
  resource: {
    children: [
      ['file', 0, 1],
      ['wl:webLink', 0, 1],
    ],
    needs: ['identifier', 'type'],
  },
  file: { children: [], needs: ['href'] },
  'wl:webLink': {
    children: [
      ['wl:title', 1, 1],
      ['wl:url', 1, 1],
    ],
    needs: [],
  },
  'wl:url': { children: [], needs: ['href'], may: ['target', 'windowFeatures'] },
};

/** The first item of the organization holds the others and has no title. */
const rootItem: Rule = { children: [['item', 0, Infinity]], needs: ['identifier'] };

const enumerations: Readonly<Record<string, readonly string[]>> = {
  schema: ['IMS Common Cartridge', 'IMS Thin Common Cartridge'],
  schemaversion: ['1.3.0'],
};

function wrongIn(element: Element, rule: Rule | undefined): string[] {
  const { name, attribs } = element;
  const values = enumerations[name];
  if (values && !values.includes(textOf(element))) return [`${name} is "${textOf(element)}"`];
  if (!rule) return [];
  const children = childrenOf(element).map((child) => child.name);
  const order = rule.children.map(([child]) => child);
  const known = [...rule.needs, ...(rule.may ?? [])];
  return [
    ...children.filter((child) => !order.includes(child)).map((child) => `${name} has ${child}`),
    ...rule.children.flatMap(([child, least, most]) => {
      const count = children.filter((each) => each === child).length;
      if (count < least) return [`${name} has no ${child}`];
      return count > most ? [`${name} has ${count} of ${child}`] : [];
    }),
    ...(children.every(
      (child, at) => at === 0 || order.indexOf(child) >= order.indexOf(children[at - 1] ?? ''),
    )
      ? []
      : [`${name} has its parts in another order`]),
    ...rule.needs.filter((key) => attribs[key] === undefined).map((key) => `${name} has no ${key}`),
    ...Object.keys(attribs)
      .filter((key) => !known.includes(key) && !/^(xmlns|xsi:)/.test(key))
      .map((key) => `${name} has ${key}`),
  ];
}

/**
 * What is wrong with a manifest by the schema and by the rules on links that it carries in
 * Schematron (sets 2, 8 and 10).
 *
 * @param files - paths of all files of the package
 */
export function wrongWithManifest(manifest: Element, files: readonly string[]): string[] {
  const all = allIn(manifest);
  const of = (name: string): Element[] => all.filter((element) => element.name === name);
  const root = of('organization').flatMap((organization) => named(organization, 'item'))[0];
  const names = all.flatMap(({ attribs }) => attribs.identifier ?? []);
  const resources = of('resource');
  const byName = new Set(resources.map(({ attribs }) => attribs.identifier));
  return [
    ...(manifest.name === 'manifest' ? [] : [`the root is ${manifest.name}`]),
    ...all.flatMap((element) =>
      wrongIn(element, element === root ? rootItem : rules[element.name]),
    ),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `${name} is named twice`),
    ...names
      .filter((name) => !/^[A-Za-z_][\w.-]*$/.test(name))
      .map((name) => `${name} is no XML name`),
    ...of('item').flatMap(({ attribs, ...item }) => {
      if (attribs.identifierref === undefined) return [];
      if (!byName.has(attribs.identifierref)) return [`no resource ${attribs.identifierref}`];
      return item.children.some((child) => 'attribs' in child && child.name === 'item')
        ? ['an item that leads somewhere has items']
        : [];
    }),
    ...resources.flatMap((resource) => [
      ...(resource.attribs.type === 'imswl_xmlv1p3'
        ? []
        : [`type "${resource.attribs.type ?? ''}"`]),
      ...(childrenOf(resource).length === 1 ? [] : ['a resource has not one link']),
    ]),
    ...of('file')
      .map(({ attribs }) => attribs.href ?? '')
      .filter((path) => !files.includes(path))
      .map((path) => `no file ${path}`),
  ];
}
