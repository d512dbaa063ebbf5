import type { MdastPluginDefinition, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { textFacts, type Mention } from '../model/facts/mentions.ts';

/**
 * Sätteri plugin: gives each `<Cite>` the number of its note, and each `<Cite>` and `<Term>` the
 * count of its use, so that every one has an id of its own. The numbers are those of `mentions.ts`,
 * and are set in the text itself, since components may render in any order.
 */
export function numberCitations(): MdastPluginDefinition {
  let mentions = new Map<number, Mention>();
  const number = <Element extends MdxJsxTextElement | MdxJsxFlowElement>(
    node: Readonly<Element>,
  ): Element | undefined => {
    const mention = mentions.get(node.position?.start.offset ?? -1);
    if (mention?.component !== 'Cite' && mention?.component !== 'Term') return undefined;
    const { note, use } = mention;
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
    options: { position: true },
    before(_, { source }) {
      mentions = new Map(textFacts(source).mentions.map((mention) => [mention.start, mention]));
    },
    mdxJsxTextElement: (node) => number(node),
    mdxJsxFlowElement: (node) => number(node),
  };
}
