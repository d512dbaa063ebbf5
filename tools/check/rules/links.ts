import { visit } from 'unist-util-visit';
import { addresses } from '../addresses.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A link inside the site must lead to a page and an anchor that exist. */
export const linksRule: Rule = {
  name: 'links',
  check(content, report) {
    const known = addresses(content);
    for (const { file, tree, bodyLine } of content.mdx) {
      if (!tree) continue;
      visit(tree, 'link', (node) => {
        if (!node.url.startsWith('/') && !node.url.startsWith('#')) return;
        const { line = 1, column = 1 } = node.position?.start ?? {};
        const own = `/${file.replace(/^content\/(pages\/)?/, '').replace(/\.mdx$/, '')}/`;
        const address = (node.url.startsWith('#') ? own + node.url : node.url).replace(/\?[^#]*/, '');
        if (known.has(address)) return;
        report({ file, line: line + bodyLine - 1, column, message: `the link leads nowhere: ${node.url}`, hint: didYouMean(address, known, 'addresses start and end with a slash, such as /how-we-check/#verdicts') });
      });
    }
  },
};
