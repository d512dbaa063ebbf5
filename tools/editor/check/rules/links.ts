import { addressOf } from '../../../../src/model/routes.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOf } from '../../../../src/model/read/mdx.ts';
import { addresses } from '../addresses.ts';
import type { MdxFile } from '../content.ts';
import { movedAddresses } from '../former.ts';
import { didYouMean } from '../nearest.ts';
import type { Report, Rule } from '../rule.ts';

const publicFolder = fileURLToPath(new URL('../../../../public', import.meta.url));

/** The name of a file in an address; as it stands where it is no address at all. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether an address is that of a file in `public/`. */
const isOurs = (url: string): boolean =>
  url.startsWith('/') && existsSync(join(publicFolder, decode(url.replace(/[?#].*/, ''))));

const shape = 'addresses start and end with a slash, such as /how-we-check/#verdicts';

/**
 * Addresses that lead somewhere, and whether one leads on, by a former id, to another: that is the
 * rule `moved-id`'s to report.
 */
interface Known {
  known: ReadonlySet<string>;
  leadsOn(address: string): boolean;
}

function checkLink(
  url: string,
  own: string,
  { known, leadsOn }: Known,
): { message: string; hint: string } | undefined {
  if (/^(https?:|mailto:)/.test(url)) return undefined;
  if (!/^[/#]/.test(url))
    return {
      message: `"${url}" is no address that a text may link to`,
      hint: `write the whole address: https://… elsewhere, /… on this site; ${shape}`,
    };
  const address = (url.startsWith('#') ? own + url : url).replace(/\?[^#]*/, '');
  return known.has(address) || leadsOn(address)
    ? undefined
    : { message: `the link leads nowhere: ${url}`, hint: didYouMean(address, known, shape) };
}

function checkFile({ file, kind, slug, tree }: MdxFile, known: Known, report: Report): void {
  if (!tree) return;
  const own = addressOf(kind, slug);
  for (const { url, line, column } of tree.links) {
    const problem = checkLink(url, own, known);
    if (problem) report({ file, line, column, ...problem });
  }
  for (const node of tree.nodes) {
    if (node.type !== 'image' || isOurs(node.url)) continue;
    const at = { file, ...placeOf(node) };
    if (/^([a-z]+:|\/\/)/i.test(node.url)) {
      report({
        ...at,
        message: `the image is on another site: ${node.url}`,
        hint: 'the site loads nothing from elsewhere: put the image into public/',
      });
    } else {
      report({
        ...at,
        message: `there is no image at ${node.url}`,
        hint: 'put it into public/; public/bridge.png has the address /bridge.png',
      });
    }
  }
}

/**
 * A link inside the site must lead to a page and an anchor that exist; nothing is loaded from
 * another site.
 */
export const linksRule: Rule = {
  name: 'links',
  across: true,
  check(content, report) {
    const known = addresses(content);
    const moved = movedAddresses(content, known);
    for (const file of content.mdx)
      checkFile(file, { known, leadsOn: (address) => moved(address) !== undefined }, report);
  },
};
