import { visit } from 'unist-util-visit';
import { addresses } from '../addresses.ts';
import type { MdxFile } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import type { Report, Rule } from '../rule.ts';

const shape = 'addresses start and end with a slash, such as /how-we-check/#verdicts';

function checkLink(url: string, own: string, known: ReadonlySet<string>): { message: string; hint: string } | undefined {
  if (/^(https?:|mailto:)/.test(url)) return undefined;
  if (!/^[/#]/.test(url))
    return {
      message: `"${url}" is no address that a text may link to`,
      hint: `write the whole address: https://… elsewhere, /… on this site; ${shape}`,
    };
  const address = (url.startsWith('#') ? own + url : url).replace(/\?[^#]*/, '');
  return known.has(address) ? undefined : { message: `the link leads nowhere: ${url}`, hint: didYouMean(address, known, shape) };
}

function checkFile({ file, kind, slug, tree }: MdxFile, known: ReadonlySet<string>, report: Report): void {
  if (!tree) return;
  const own = kind === 'chapter' ? `/chapters/${slug}/` : `/${slug}/`;
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const at = { file, line, column };
    if (node.type === 'link' || node.type === 'definition') {
      const problem = checkLink(node.url, own, known);
      if (problem) report({ ...at, ...problem });
    }
    if (node.type === 'image' && /^([a-z]+:|\/\/)/i.test(node.url)) {
      report({
        ...at,
        message: `the image is on another site: ${node.url}`,
        hint: 'the site loads nothing from elsewhere: put the image into public/',
      });
    }
  });
}

/** A link inside the site must lead to a page and an anchor that exist; nothing is loaded from another site. */
export const linksRule: Rule = {
  name: 'links',
  check(content, report) {
    const known = addresses(content);
    for (const file of content.mdx) checkFile(file, known, report);
  },
};
