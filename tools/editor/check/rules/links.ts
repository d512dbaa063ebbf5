import { existsSync } from 'node:fs';
import { addresses, didYouMean, linksOf, movedAddresses, nodesOf, type Rule } from '../rule.ts';

const publicFolder = new URL('../../../../public/', import.meta.url);

/** Whether an address is that of a file in `public/`. */
const isOurs = (url: string): boolean =>
  url.startsWith('/') && existsSync(new URL(`.${url.replace(/[?#].*/, '')}`, publicFolder));

const shape = 'addresses start and end with a slash, such as /how-we-check/#verdicts';

/** A link with a former id, which leads on, is for the rule `moved-id`. */
export const linksRule: Rule = {
  name: 'links',
  across: true,
  check(content, report) {
    const known = addresses(content);
    const moved = movedAddresses(content, known);
    for (const { url, address, at } of linksOf(content)) {
      if (/^(https?:|mailto:)/.test(url)) continue;
      if (!/^[/#]/.test(url))
        report(
          at,
          `"${url}" is no address that a text may link to`,
          `write the whole address: https://… elsewhere, /… on this site; ${shape}`,
        );
      else if (!known.has(address) && !moved(address))
        report(at, `the link leads nowhere: ${url}`, didYouMean(address, known, shape));
    }
    for (const { node, at } of nodesOf(content)) {
      if (node.type !== 'image' || isOurs(node.url)) continue;
      if (/^([a-z]+:|\/\/)/i.test(node.url))
        report(
          at,
          `the image is on another site: ${node.url}`,
          'the site loads nothing from elsewhere: put the image into public/',
        );
      else
        report(
          at,
          `there is no image at ${node.url}`,
          'put it into public/; public/bridge.png has the address /bridge.png',
        );
    }
  },
};
