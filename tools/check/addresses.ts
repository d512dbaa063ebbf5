import type { Content } from './content.ts';
import { definedIds } from './ids.ts';
import { attributeOf, elements } from './mdx.ts';

const fixed = [
  '/',
  '/chapters/',
  '/op-ed/',
  '/claims/',
  '/timeline/',
  '/explore/',
  '/map/',
  '/places/',
  '/sources/',
  '/glossary/',
  '/numbers/',
  '/figures/',
  '/corrections/',
];
const ownParts = ['minute', 'check-yourself', 'claims', 'where-and-when', 'notes', 'changes'];

/** Every address inside the site that content may link to: pages, and anchors with `#`. */
export function addresses(content: Content): Set<string> {
  const known = new Set(fixed);
  const ids = definedIds(content);
  const each = (kind: Parameters<typeof ids.get>[0], address: (id: string) => string): void => {
    for (const id of ids.get(kind)?.keys() ?? []) known.add(address(id));
  };
  each('claim', (id) => `/claims/${id}/`);
  each('claim', (id) => `/claims/#c-${id}`);
  each('event', (id) => `/events/${id}/`);
  each('event', (id) => `/timeline/#e-${id}`);
  each('place', (id) => `/places/${id}/`);
  each('source', (id) => `/sources/#s-${id}`);
  each('term', (id) => `/glossary/#t-${id}`);
  each('figure', (id) => `/numbers/#n-${id}`);
  each('series', (id) => `/figures/#${id}`);
  each('paragraph', (id) => `/op-ed/#${id}`);
  for (const { kind, slug, tree } of content.mdx) {
    const page = kind === 'chapter' ? `/chapters/${slug}/` : `/${slug}/`;
    known.add(page);
    if (kind === 'chapter') for (const part of ownParts) known.add(`${page}#${part}`);
    for (const element of tree ? elements(tree) : []) {
      if (element.name === 'Section') known.add(`${page}#${attributeOf(element, 'id') ?? ''}`);
    }
  }
  return known;
}
