import type { MdastPluginDefinition, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { NoteNumbers } from '../model/facts/mentions.ts';

/**
 * Sätteri plugin: gives each `<Cite>` the number of its note, and each `<Cite>` and `<Term>` the
 * count of its use, so that every one has an id of its own on the page. The numbers are set in the
 * text itself, not while rendering, since components may render in any order.
 */
export function numberCitations(): MdastPluginDefinition {
  const counted: Record<string, NoteNumbers> = { Cite: new NoteNumbers(), Term: new NoteNumbers() };
  const number = <Element extends MdxJsxTextElement | MdxJsxFlowElement>(
    node: Readonly<Element>,
  ): Element | undefined => {
    const numbers = counted[node.name ?? ''];
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    if (!numbers || typeof id !== 'string') return undefined;
    const { note, use } = numbers.next(id);
    return {
      ...node,
      attributes: [
        ...node.attributes,
        { type: 'mdxJsxAttribute', name: 'note', value: String(note) },
        { type: 'mdxJsxAttribute', name: 'use', value: String(use) },
      ],
    };
  };
  return {
    name: 'number-citations',
    mdxJsxTextElement: (node) => number(node),
    mdxJsxFlowElement: (node) => number(node),
  };
}
