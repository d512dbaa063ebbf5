import { attributeOf, readMdx, spanOf } from '../read/mdx.ts';

/**
 * The plain words of each section of a text, by the id of the section; what stands before the first
 * under the empty id. Without the words of what components draw.
 *
 * @param body - without its frontmatter
 */
export function sectionTexts(body: string): Map<string, string> {
  const tree = readMdx(body);
  const texts = new Map<string, string[]>([['', []]]);
  if (!tree) return new Map();
  const sections = [...tree.components.values()].filter(({ name }) => name === 'Section');
  for (const node of tree.nodes) {
    if (node.type !== 'text') continue;
    const { start } = spanOf(node);
    const section = sections.find((one) => one.start <= start && start < one.end);
    const id = (section && attributeOf(section, 'id')) ?? '';
    texts.set(id, [...(texts.get(id) ?? []), node.value]);
  }
  return new Map([...texts].map(([id, parts]) => [id, parts.join(' ')]));
}
