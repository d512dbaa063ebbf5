import type { Content } from '../content.ts';
import { textAt } from '../../../../src/model/values.ts';
import { entriesOf, type Spot } from '../entries.ts';
import type { Report, Rule } from '../rule.ts';

/** Parameters that say who sent a reader, not what is read. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_ga)$/i;

/** Hosts that answer on one machine or in one office only. */
const privateHost =
  /^(localhost|.*\.(local|localhost|internal|lan|home|test|example)|\d+\.\d+\.\d+\.\d+|\[.*\])$/;

interface Address {
  /** As written. */
  text: string;
  spot: Spot;
  /** What it is the address of, for the message; a link in a text has no owner. */
  owner?: string;
}

function addressesOf(content: Content): Address[] {
  const found: Address[] = [];
  for (const { id, value, at } of entriesOf(content, 'source')) {
    const [url, copy] = [textAt(value, 'URL'), textAt(value, 'archived')];
    if (url !== undefined) found.push({ text: url, spot: at('URL'), owner: id });
    if (copy !== undefined) found.push({ text: copy, spot: at('archived') });
  }
  for (const { file, tree } of content.mdx) {
    for (const { url, line, column } of tree?.links ?? [])
      if (/^https?:/i.test(url)) found.push({ text: url, spot: { file, line, column } });
  }
  return found;
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '').replace(/\.$/, '');

/** The page that an address means, whatever its scheme, "www.", last slash, anchor and tracking. */
function pageOf(url: URL): string {
  const query = [...url.searchParams].filter(([name]) => !tracking.test(name));
  return `${bareHost(url)}${url.pathname.replace(/\/$/, '')}?${new URLSearchParams(query).toString()}`;
}

/**
 * The tracking parameters of an address, and the address without them; what else stands in it is
 * left to the letter.
 */
function withoutTracking(text: string): { sent: string[]; cleaned: string } {
  const [, before = text, query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(text) ?? [];
  const isTracking = (part: string): boolean => tracking.test(part.split('=')[0] ?? '');
  const kept = query.split('&').filter((part) => part !== '' && !isTracking(part));
  return {
    sent: query.split('&').filter(isTracking),
    cleaned: `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`,
  };
}

function checkParts(
  { text, spot }: Address,
  url: URL,
  secure: ReadonlySet<string>,
  report: Report,
): void {
  if (/\s/.test(text))
    report({
      ...spot,
      message: `there is a space in the address: ${text}`,
      hint: 'write %20 for a space that belongs to it',
    });
  if (url.username !== '' || url.password !== '')
    report({
      ...spot,
      message: 'the address holds a name or a password',
      hint: 'remove what stands before the @',
    });
  if (privateHost.test(url.hostname) || !url.hostname.includes('.'))
    report({
      ...spot,
      message: `readers cannot reach "${url.hostname}"`,
      hint: 'give the public address of the text',
    });
  if (url.hostname.endsWith('.'))
    report({
      ...spot,
      message: `the host ends with a full stop: ${url.hostname}`,
      hint: `write ${url.hostname.slice(0, -1)}`,
    });
  if (/^https?:\/\/[^/?#]*:\d+/.test(text) && url.port === '')
    report({
      ...spot,
      message: `the address names the port that it would have anyway: ${text}`,
      hint: `write ${text.replace(/:\d+/, '')}`,
    });
  const { sent, cleaned } = withoutTracking(text);
  if (sent.length > 0)
    report({
      ...spot,
      message: `the address says who sent the reader: ${sent.join('&')}`,
      hint: `write ${cleaned}`,
    });
  if (url.protocol === 'http:' && secure.has(bareHost(url)))
    report({
      ...spot,
      message: `http where ${bareHost(url)} is known to answer on https`,
      hint: `see whether ${text.replace(/^http:/, 'https:')} shows the same page, and write that`,
    });
}

/**
 * Addresses must be whole, public and bare, on https where their host has it, and each page is one
 * source.
 */
export const urlsRule: Rule = {
  name: 'urls',
  check(content, report) {
    const all = addressesOf(content).flatMap((address) =>
      URL.canParse(address.text) ? [{ ...address, url: new URL(address.text) }] : [],
    );
    const secure = new Set(
      all.filter(({ url }) => url.protocol === 'https:').map(({ url }) => bareHost(url)),
    );
    const pages = new Map<string, { owner: string; spot: Spot }>();
    for (const address of all) {
      checkParts(address, address.url, secure, report);
      const { owner, spot, url } = address;
      if (owner === undefined) continue;
      const other = pages.get(pageOf(url));
      if (other)
        report({
          ...spot,
          message: `the source "${other.owner}" has the same address (${other.spot.file}:${other.spot.line})`,
          hint: 'keep one of the two and cite it in both places',
        });
      else pages.set(pageOf(url), { owner, spot });
    }
  },
};
