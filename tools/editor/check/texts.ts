import {
  attributeOf,
  placeOf,
  type Component,
  type Link,
  type MdxNode,
} from '../../../src/model/read/mdx.ts';
import { addressOf } from '../../../src/model/routes.ts';
import type { Content, MdxFile } from '../../../src/model/read/content.ts';
import type { Spot } from '../../../src/model/read/positions.ts';

// What stands in the texts below their frontmatter, each with where it stands.

export interface TextComponent extends Component {
  text: MdxFile;
  node: MdxNode;
  /** Where it stands, and perhaps in which attribute. */
  at: (attribute?: string) => Spot;
  /** What an attribute says; undefined where it is missing or no text. */
  attribute: (name: string) => string | undefined;
}

export function componentsOf({ mdx }: Pick<Content, 'mdx'>, name?: string): TextComponent[] {
  return mdx.flatMap((text) =>
    [...(text.tree?.components ?? [])]
      .filter(([, component]) => name === undefined || component.name === name)
      .map(([node, component]) => ({
        ...component,
        text,
        node,
        at: (attribute) => ({
          file: text.file,
          line: component.line,
          column: component.column,
          field: attribute === undefined ? undefined : `<${component.name} ${attribute}>`,
        }),
        attribute: (wanted) => attributeOf(component, wanted),
      })),
  );
}

/** A link of a text, or the definition of one. */
interface TextLink extends Link {
  text: MdxFile;
  at: Spot;
  /** The address without a query; of an anchor alone the address of the page with it. */
  address: string;
}

export function linksOf({ mdx }: Content): TextLink[] {
  return mdx.flatMap((text) =>
    (text.tree?.links ?? []).map((link) => ({
      ...link,
      text,
      at: { file: text.file, line: link.line, column: link.column },
      address:
        `${link.url.startsWith('#') ? addressOf(text.kind, text.slug) : ''}${link.url}`.replace(
          /\?[^#]*/,
          '',
        ),
    })),
  );
}

/** Everything in the texts; what holds something stands before what it holds. */
export function nodesOf({ mdx }: Content): { node: MdxNode; at: Spot }[] {
  return mdx.flatMap(({ file, tree }) =>
    (tree?.nodes ?? []).map((node) => ({ node, at: { file, ...placeOf(node) } })),
  );
}
